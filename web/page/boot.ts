// Starts the app. The page names the app's files in its head, so that no script is
// inline and none of their names built in here; whatever fails ends in a way forward.

import { Failure, bytes } from "../failure.ts";
import type { PartName } from "../host.ts";
import type { Around, UpdateScript } from "./around.ts";
import { address, glue, hostOf } from "./host.ts";

const root = document.querySelector<HTMLElement>("#unseat")!;
const around: Around = {};

function fail() {
  const heading = root.querySelector("h1");
  if (!heading) return;
  const note = document.createElement("p");
  note.className = "note";
  note.setAttribute("role", "alert");
  note.textContent = "The guided version did not load. Check the connection, or use a newer browser.";
  const again = document.createElement("button");
  again.type = "button";
  again.className = "button button--main again";
  again.textContent = "Try again";
  again.addEventListener("click", () => location.reload());
  heading.after(note, again);
  showPlain(root.querySelector<HTMLElement>(".plain"));
}

/** In place of what does nothing without the app. */
function showPlain(plain: HTMLElement | null) {
  if (!plain) return;
  const look = document.createElement("link");
  look.rel = "stylesheet";
  look.href = root.dataset.plain!;
  document.head.append(look);
  plain.hidden = false;
  plain.querySelector("details")?.setAttribute("open", "");
}

// A trap ends the app for good: a Rust panic, memory at its end, a stack too
// deep. What was on the screen stays: it no longer answers, but can be read.
// Other scripts' errors are not ours, and without WebAssembly nothing traps.
function crashed(error: unknown) {
  if (!globalThis.WebAssembly || !(error instanceof WebAssembly.RuntimeError)) return false;
  document.getElementById("unseat-crash")?.removeAttribute("hidden");
  return true;
}

addEventListener("error", (event) => crashed(event.error));
addEventListener("unhandledrejection", (event) => crashed(event.reason));

// Browsers would show a bar of their own, and not when it is wanted. They may offer to
// before notes.ts is there to ask.
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  around.prompt = event;
});

// What is in the head, made absolute: later, another screen's address may show.
const absolute = (address: string) => new URL(address, document.baseURI).href;

// The app changes the address from screen to screen: what is relative to this one, and is
// read later, is made absolute before. Sheets and hints have been read, and would be again.
const later = "link[rel~=icon], link[rel=manifest], link[rel=apple-touch-icon], a[href]:not([href=''], [href^='#'])";
for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(later)) link.href = link.href;
for (const { dataset } of document.querySelectorAll<HTMLLinkElement>("link")) {
  for (const [name, value] of Object.entries(dataset)) {
    if (value?.startsWith(".")) dataset[name] = absolute(value);
  }
}

// A code is of something shared. Our own fragments name a screen; those of others say
// nothing to us (crates/unseat-app/src/route.rs).
const hasCode = () => /^#[A-D][\w-]*$/.test(location.hash);

// The page of a result says it all by itself, unless its address holds a code. So
// it asks for nothing early, as the other pages do in their heads.
const { view = "" } = root.dataset;
const isWhole = view === "result" && !hasCode();
// A second link in the same tab may bring one, and the app with it.
if (isWhole) addEventListener("hashchange", () => hasCode() && location.reload());

// That page shows much by itself: what the app needs would only delay it. A page that
// is out of sight is never painted.
const painted = () =>
  new Promise<unknown>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });

try {
  if (!isWhole) {
    if (view === "result") await painted();
    for (const link of document.querySelectorAll<HTMLLinkElement>("link[data-rel]")) link.rel = link.dataset.rel!;
    const host = hostOf(root, around);
    // What the screen needs besides. A code in the address is of a result, but for pages
    // with codes of their own.
    const part = hasCode() && !("alone" in root.dataset) ? "quiz" : (root.dataset.part as PartName | undefined);
    // Asked for at once, and awaited when the app is here.
    const needed = Promise.all([bytes(address("unseat-catalog")), part && host.load(part)]);
    needed.catch(() => {});
    const { default: init, mount } = await glue();
    await init({ module_or_path: fetch(address("unseat-wasm")) });
    const [catalog, brought] = await needed;
    if (!mount(root, host, catalog, brought)) throw new Failure("damaged", "the content cannot be read");
  }
} catch (error) {
  console.error(error);
  if (!crashed(error)) fail();
}

// What keeps the app for later can wait, and can fail. In a frame it is a guest.
if (self === top) {
  const update: Promise<UpdateScript> = import("./update.js");
  update.then(({ default: keep }) => keep(around)).catch(() => {});
}
