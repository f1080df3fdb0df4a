// What comes with the first press: the app, its look, and what it may ask of a
// page that is not ours. Every instance shares one of each.

import type { Glue, PartScript, Root } from "../root.ts";
import type { Choices } from "./choices.ts";
import { storage } from "./storage.ts";
import type { Begun, Playing, UnseatWidget } from "./widget.ts";

/** Put in by the build. */
declare const WORDS: Record<"crashed" | "forbidden", string>;

const at = (name: string) => new URL(name, import.meta.url).href;
const FOLDER = at(".");
const SITE = at("../");

const FILES: Record<string, string> = {
  catalog: at("catalog-en.bin"),
  library: at("library-en.bin"),
  quiz: at("quiz-en.bin"),
  quizjs: at("quiz.js"),
  breaksjs: at("breaks.js"),
};

/** What the app tells the page, and what its words are. */
const TOLD: Record<string, string[]> = {
  start: ["seconds"],
  phase: ["phase", "exercise", "number", "of"],
  pause: [],
  resume: [],
  finish: ["outcome", "seconds"],
  question: ["question"],
  result: ["profile"],
};

/** The phases, as the app counts them. */
const PHASES = ["raise", "mobilise", "activate", "potentiate", "stretch"];

/** What became of a result that was handed on, as `quiz.js` counts it. */
const GIVEN = ["copied", "offered", "saved", "refused"];

const ALLOW = "autoplay; clipboard-write; fullscreen; screen-wake-lock; web-share";
const CSP_LINE = `script-src ${new URL(SITE).origin} 'wasm-unsafe-eval'; connect-src ${new URL(SITE).origin}`;

/** What plays, by element. */
const live = new Map<UnseatWidget, Playing>();
let tries = 0;

/** Keeps a promise for all who ask, unless it fails: then the next one asks anew. */
function once<Name extends string, T>(ask: (name: Name) => Promise<T>) {
  const kept = new Map<Name, Promise<T>>();
  const get = (name: Name) => {
    let came = kept.get(name);
    if (!came) {
      came = ask(name);
      kept.set(name, came);
      came.catch(() => kept.delete(name));
    }
    return came;
  };
  return Object.assign(get, { forget: () => kept.clear() });
}

async function fetched(address: string) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

const file = once(async (name: string) => new Uint8Array(await (await fetched(FILES[name]!)).arrayBuffer()));
const LOOKS = { app: at("unseat.css"), learn: at("learn.css") };
const look = once(async (name: keyof typeof LOOKS) => (await fetched(LOOKS[name])).text());
const module = once(async (_: "glue") => {
  const script: Promise<Glue> = import(`${at("unseat.js")}#${tries++}`);
  const glue = await script;
  await glue.default({ module_or_path: await fetched(at("unseat_bg.wasm")) });
  return glue;
});

/** A look in a theme: the reader's device decides, or the blogger. */
const sheet = once(async (wanted: `${keyof typeof LOOKS} ${Choices["theme"]}`) => {
  const name = wanted.startsWith("app") ? "app" : "learn";
  const choice = wanted.endsWith("auto") ? "$&" : wanted.endsWith("light") ? " not all" : " all";
  const made = new CSSStyleSheet();
  made.replaceSync((await look(name)).replaceAll(/\(prefers-color-scheme: ?dark\)/g, choice));
  return made;
});

/** Begins to fetch, because a press is near. What is only read is quick to come. */
export function warm(view: Choices["view"]) {
  if (isForbidden || view === "learn") return;
  for (const promise of [module("glue"), look("app"), file("catalog")]) promise.catch(() => {});
}

/** Whether the page's policy forbids WebAssembly; each try is reported. */
const isForbidden = (() => {
  try {
    return !new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    return true;
  }
})();

/** Plays in an element, in place of its poster. */
export async function play(host: UnseatWidget, shadow: ShadowRoot, { begins, audio, isPressed }: Begun): Promise<Playing> {
  if (host.choices.view === "learn") return read(host, shadow, isPressed);
  if (isForbidden) return frame(host, shadow);
  const { view, theme } = host.choices;
  const needed = Promise.all([file("catalog"), view === "quiz" ? file("quiz") : undefined]);
  const [glue, dress, [catalog, questions]] = await Promise.all([module("glue"), sheet(`app ${theme}`), needed]);
  let rest: Uint8Array | undefined = questions;
  if (!host.isConnected) throw new Error("the element is gone");

  let isOver = false;
  const element = document.createElement("div");
  element.className = "unseat";
  element.part = "app";
  Object.assign(element.dataset, said(host), begins && { begins: "yes" }, isPressed && { pressed: "yes" });
  const root: Root = Object.assign(element, {
    audio,
    file,
    storage,
    site: SITE,
    look: (shown: HTMLElement) => show(element, shown),
    tell(kind: string, words: string) {
      if (["start", "finish"].includes(kind)) isOver = kind === "finish";
      tell(host, kind, words ? words.split(" ") : []);
    },
    load(name: string) {
      const came = install(name);
      // The app asks how it ended when it has the rest.
      came.catch(() => {});
      return came;
    },
  });
  async function install(name: string) {
    const script: Promise<PartScript> = import(`${FILES[`${name}js`]}#${tries++}`);
    const came = script.then(({ default: install }) => install(root));
    const [brought] = await Promise.all([came, module("glue").then(({ add }) => add(name))]);
    const { give } = root;
    if (name !== "quiz" || !give) return brought;
    root.give = async (...what) => {
      const become = await give(...what);
      host.tell("share", { how: GIVEN[become] });
      return become;
    };
    return brought;
  }
  const base = shadow.adoptedStyleSheets[0]!;
  shadow.adoptedStyleSheets = [base, dress];
  const before = [...shadow.children];
  // Whoever has pressed Start waits for nothing that the break does not need.
  const part = view === "quiz" ? "quiz" : view === "break" && !begins ? "breaks" : undefined;
  if (part) {
    // The poster stays until the part has its look.
    root.hidden = true;
    shadow.append(root);
    rest = (await root.load(part)) ?? rest;
    root.hidden = false;
  }
  for (const it of before) it.remove();
  if (!root.isConnected) shadow.append(root);
  if (!glue.mount(root, catalog, rest)) throw new Error("the content cannot be read");

  const playing: Playing = {
    press(name) {
      const way = root.querySelector<HTMLElement>(`[data-do="${name}"]`);
      if (way) way.click();
      // What has ended begins anew; what is under way goes on.
      else if (name === "start" && (isOver || !root.hasAttribute("data-busy"))) {
        host.reset();
        host.start();
      }
    },
    async changed(name) {
      if (name === "theme") shadow.adoptedStyleSheets = [base, await sheet(`app ${host.choices.theme}`)];
      // What is under way is not interrupted: the choice counts from the next time.
      else if (!root.hasAttribute("data-busy")) host.reset();
    },
    end() {
      live.delete(host);
      glue.unmount(root);
      root.remove();
    },
  };
  live.set(host, playing);
  host.tell("ready", { view });
  return playing;
}

/** A page of the site as a document, which runs nothing. */
const pageAt = once((address: string) => new Promise<Document>((resolve, reject) => {
  const request = new XMLHttpRequest();
  const refuse = () => reject(new Error(`${address}: ${request.status}`));
  request.open("GET", address);
  request.responseType = "document";
  request.onload = () => (request.status === 200 && request.response ? resolve(request.response) : refuse());
  request.onerror = refuse;
  request.send();
}));

/** Shows the article in an element. It needs no app; its links lead to the site. */
async function read(host: UnseatWidget, shadow: ShadowRoot, isPressed: boolean): Promise<Playing> {
  const address = `${SITE}learn/`;
  const looks = () => Promise.all([sheet(`app ${host.choices.theme}`), sheet(`learn ${host.choices.theme}`)]);
  const script: Promise<{ default(root: Element): void }> = import(at("learn.js"));
  const [{ default: install }, found, dress] = await Promise.all([script, pageAt(address), looks()]);
  if (!host.isConnected) throw new Error("the element is gone");

  const root = document.createElement("div");
  root.className = "unseat";
  root.part = "app";
  for (const part of found.querySelectorAll("#unseat > *")) root.append(document.importNode(part, true));
  for (const link of root.querySelectorAll<HTMLAnchorElement>("a[href]")) lead(root, link, address);
  for (const demo of root.querySelectorAll<HTMLElement>("[data-film]")) demo.dataset.film = new URL(demo.dataset.film!, address).href;
  const base = shadow.adoptedStyleSheets[0]!;
  shadow.adoptedStyleSheets = [base, ...dress];
  shadow.replaceChildren(root);
  install(root);
  if (isPressed) show(root, root.querySelector("h1")!);
  host.tell("ready", { view: "learn" });
  return {
    press() {},
    async changed(name) {
      if (name === "theme") shadow.adoptedStyleSheets = [base, ...(await looks())];
      else host.reset();
    },
    end: () => root.remove(),
  };
}

/** Has a link of an article lead to its place in it, or to the site in a tab of its own. */
function lead(root: HTMLElement, link: HTMLAnchorElement, address: string) {
  const to = link.getAttribute("href")!;
  if (!to.startsWith("#")) {
    Object.assign(link, { href: new URL(to, address).href, target: "_blank", rel: "noopener" });
    return;
  }
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const place = root.querySelector<HTMLElement>(to)!;
    place.tabIndex = -1;
    show(root, place);
  });
}

/** What the blogger chose; what was not said is the reader's to choose. */
function said(host: UnseatWidget) {
  const { view, ...rest } = host.choices;
  const is = ([name]: [string, unknown]) => host.hasAttribute(name);
  return { view, ...Object.fromEntries(Object.entries(rest).filter(is)) };
}

/** Brings what has the focus now into view, within the element alone. */
function show(root: HTMLElement, element: HTMLElement) {
  element.focus({ preventScroll: true });
  const { top } = element.getBoundingClientRect();
  root.scrollTop += top - root.getBoundingClientRect().top - 72;
}

function tell(host: UnseatWidget, kind: string, words: string[]) {
  const names = TOLD[kind]!;
  const named = words.map((word, place): [string, unknown] => [names[place]!, /^\d+$/.test(word) ? Number(word) : word]);
  const detail = Object.fromEntries(named);
  if (kind === "phase") detail.phase = PHASES[Number(detail.phase)];
  // What came out is the reader's own, unless the blogger says that it is told.
  if (kind === "result" && !host.shareResult) delete detail.profile;
  host.tell(kind, detail);
}

/** Where WebAssembly is forbidden, a frame of our own may still be allowed. */
function frame(host: UnseatWidget, shadow: ShadowRoot): Playing {
  console.warn(`unseat-widget: the page's policy forbids WebAssembly. To play here, add: ${CSP_LINE}`);
  const { view, minutes, profile, theme, sound } = host.choices;
  const frame = document.createElement("iframe");
  frame.src = `${SITE}embed/?${new URLSearchParams({ view, minutes, profile, theme, sound })}`;
  frame.allow = ALLOW;
  frame.title = shadow.querySelector("[part=title]")?.textContent ?? "Unseat";
  const refused = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (!/^(frame|child|default)-src/.test(effectiveDirective)) return;
    if (!SITE.startsWith(new URL(blockedURI, SITE).origin)) return;
    host.fail(WORDS.forbidden, new Error("the page's policy forbids frames of this site"));
  };
  document.addEventListener("securitypolicyviolation", refused);
  shadow.replaceChildren(frame);
  return {
    press() {},
    changed: () => host.reset(),
    end() {
      document.removeEventListener("securitypolicyviolation", refused);
      frame.remove();
    },
  };
}

/** A trap ends the app in every element, but nothing else of the page. */
function crashed(error: unknown) {
  if (!(error instanceof WebAssembly.RuntimeError) || !String(error.stack).includes(FOLDER)) return;
  const hosts = [...live.keys()];
  live.clear();
  // The next press gets a new app.
  module.forget();
  for (const host of hosts) host.fail(WORDS.crashed, error);
}

if (globalThis.WebAssembly) {
  addEventListener("error", ({ error }) => crashed(error));
  addEventListener("unhandledrejection", ({ reason }) => crashed(reason));
}
