// What comes with the first press: the app, in the element. Every instance shares one of
// each file.

import { join, pauseIn } from "../alone.ts";
import type { Brought, PartName } from "../host.ts";
import { read } from "./article.ts";
import type { Choices } from "./choices.ts";
import { FOLDER, app, look, packed, sheet } from "./files.ts";
import { frame } from "./guest.ts";
import { hostOf } from "./host.ts";
import { keepKeys } from "./keys.ts";
import type { Begun, Playing, UnseatWidget } from "./widget.ts";

/** Put in by the build. */
declare const WORDS: Record<"crashed", string>;

/** What plays, by element. */
const live = new Map<UnseatWidget, Playing>();

/** Begins to fetch, because a press is near. What is only read is quick to come. */
export function warm(view: Choices["view"]) {
  if (isForbidden || view === "learn") return;
  const figures = app("app").then(({ add }) => add("figures"));
  for (const promise of [figures, look("app"), packed("catalog")]) promise.catch(() => {});
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
export async function play(widget: UnseatWidget, shadow: ShadowRoot, { begins, audio, isPressed }: Begun): Promise<Playing> {
  keepKeys(shadow);
  if (widget.choices.view === "learn") return read(widget, shadow, isPressed);
  if (isForbidden) return frame(widget, shadow);
  const { view, theme } = widget.choices;
  // The quiz waits for its questions: they come while the rest does.
  const questions = view === "quiz" ? packed("quiz") : undefined;
  const [glue, dress, catalog] = await Promise.all([app("app"), sheet(`app ${theme}`), packed("catalog"), questions]);
  if (!widget.isConnected) throw new Error("the element is gone");

  let isOver = false;
  let isStale = false;
  const root = document.createElement("div");
  root.className = "unseat";
  root.part = "app";
  root.lang = widget.choices.lang;
  Object.assign(root.dataset, said(widget), placeOf(widget), begins && { begins: "yes" }, isPressed && { pressed: "yes" });
  const turn = join(pauseIn(root));
  const onSession = (is: boolean) => {
    isOver = is;
    if (!is) turn.begins();
  };
  const host = hostOf({ root, widget, audio, onSession });
  const base = shadow.adoptedStyleSheets[0]!;
  shadow.adoptedStyleSheets = [base, dress];
  const before = [...shadow.children];
  // Whoever has pressed Start waits for nothing that the break does not need.
  const part: PartName | undefined = view === "quiz" ? "quiz" : view === "break" && !begins ? "breaks" : undefined;
  let brought: Brought | undefined;
  if (part) {
    // The poster stays until the part has its look.
    root.hidden = true;
    shadow.append(root);
    brought = await host.load(part);
    root.hidden = false;
  }
  for (const it of before) it.remove();
  if (!root.isConnected) shadow.append(root);
  if (!glue.mount(root, host, catalog, brought)) throw new Error("the content cannot be read");

  const isBusy = () => root.hasAttribute("data-busy");
  const playing: Playing = {
    press(name) {
      const way = root.querySelector<HTMLElement>(`[data-do="${name}"]`);
      const isAnew = name === "start" && isStale && !isBusy();
      if (way && !isAnew) way.click();
      // What has ended begins anew; what is under way goes on.
      else if (name === "start" && (isOver || !isBusy())) {
        widget.reset();
        widget.start();
      }
    },
    async changed(name) {
      if (name === "theme") shadow.adoptedStyleSheets = [base, await sheet(`app ${widget.choices.theme}`)];
      // Something else is wanted, but what is under way is not interrupted.
      else if (name === "view" && !isBusy()) widget.reset();
      // All else counts from the next time.
      else isStale = true;
    },
    end() {
      live.delete(widget);
      turn.leave();
      glue.unmount(root);
      root.remove();
    },
  };
  live.set(widget, playing);
  widget.tell("ready", { view });
  return playing;
}

/** What the blogger chose; what was not said is the reader's to choose. */
function said(widget: UnseatWidget) {
  const { view, ...rest } = widget.choices;
  const is = ([name]: [string, unknown]) => widget.hasAttribute(name);
  return { view, ...Object.fromEntries(Object.entries(rest).filter(is)) };
}

/**
 * Each element of a page keeps its own place in a session; that of the first is where it
 * always was.
 */
function placeOf(widget: UnseatWidget) {
  const place = [...document.querySelectorAll(widget.localName)].indexOf(widget);
  return place > 0 && { place: `.${place}` };
}

/** A trap ends the app in every element, but nothing else of the page. */
function crashed(error: unknown) {
  if (!(error instanceof WebAssembly.RuntimeError) || !String(error.stack).includes(FOLDER)) return;
  const widgets = [...live.keys()];
  live.clear();
  // The next press gets a new app.
  app.forget();
  for (const widget of widgets) widget.fail(WORDS.crashed, error);
}

if (globalThis.WebAssembly) {
  addEventListener("error", ({ error }) => crashed(error));
  addEventListener("unhandledrejection", ({ reason }) => crashed(reason));
}
