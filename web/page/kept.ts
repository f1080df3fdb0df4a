// What is kept on the device for visits without a network. A line at the end of the page
// says it, since it stays true and wants no answer; below is the way to keep the rest.
//
// The app itself is kept from the first visit on. Learn is many times as much to read as
// most visitors want, so it is kept when somebody opens it, installs the app, or asks.

import type { Kept, Outcome, Progress, Wish } from "../kept.ts";
import { dress } from "../parts/sharing.ts";
import { button, isInstalled } from "./notes.ts";

/** The words of this file, put in by the build. */
declare const WORDS: Record<
  "kept_label" | "kept" | "kept_all" | "keep" | "keeping" | "keep_failed" | "keep_again",
  string
>;

const root = document.querySelector<HTMLElement>("#unseat")!;
/** How long a worker may be silent, in ms: a browser may have ended it. */
const PATIENCE = 60_000;

let registration: ServiceWorkerRegistration | undefined;
let kept: Kept = "";
/** Does somebody want Learn without having asked for it here? */
let isWanted = isInstalled || root.dataset.view === "learn";
let isComing = false;

const line = document.createElement("section");
line.className = "unseat kept";
line.setAttribute("aria-label", WORDS.kept_label);
const foot = document.createElement("div");
foot.className = "foot small";
const status = document.createElement("div");
const words = document.createElement("p");
// Where the focus goes when the button is no longer needed.
words.tabIndex = -1;
const way = button("", "button button--quiet", () => void keep());
const bar = document.createElement("progress");
bar.setAttribute("aria-label", WORDS.keeping);
status.append(words);
foot.append(status);
line.append(foot);

/** Wants something of the worker, and waits for its last word; none if it stays silent. */
function ask(wish: Wish, hear: (share: number) => void = () => {}) {
  return new Promise<Outcome | undefined>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const wait = () => setTimeout(resolve, PATIENCE);
    let patience = wait();
    port1.onmessage = ({ data }: MessageEvent<Progress | Outcome>) => {
      clearTimeout(patience);
      if ("share" in data) {
        patience = wait();
        hear(data.share);
      } else {
        port1.close();
        resolve(data);
      }
    };
    registration?.active?.postMessage(wish, [port2]);
  });
}

/**
 * Looks what is kept, and says it: aloud where it has just become true. It asks for no
 * sheet: a newer worker may be about to take over, and the older must be at rest.
 */
export async function showKept(its: ServiceWorkerRegistration, isNew = false) {
  registration = its;
  const found = await ask("look");
  if (isComing) return;
  if (isNew) status.setAttribute("role", "status");
  show(found);
  if (isWanted) await keep();
}

function show(outcome: Outcome | undefined) {
  kept = outcome?.kept ?? "";
  if (!outcome || !kept) {
    // It may have been true: others can empty caches, and so can the browser.
    delete root.dataset.offline;
    line.remove();
    return;
  }
  root.dataset.offline = kept;
  if (!line.isConnected) document.body.append(line);
  // What is read aloud must have been there before its words.
  setTimeout(() => say(kept === "all" ? WORDS.kept_all : WORDS.kept), status.role ? 100 : 0);
  if (kept === "all") {
    if (document.activeElement === way) words.focus();
    way.remove();
  } else {
    way.textContent = WORDS.keep.replace("{size}", sized(outcome.bytes));
    // Moving it would take the focus from it.
    if (!way.isConnected) foot.append(way);
  }
}

function say(text: string) {
  if (words.textContent !== text) words.textContent = text;
}

const sized = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Keeps Learn as well. Whatever comes of it is said, and can be tried again. */
async function keep() {
  if (isComing || kept !== "ready") return;
  isComing = true;
  status.setAttribute("role", "status");
  await dress(root, new URL("notes.css", import.meta.url).href).catch(() => {});
  way.textContent = WORDS.keeping;
  way.setAttribute("aria-disabled", "true");
  bar.removeAttribute("value");
  way.after(bar);
  // Browsers may clear what nobody asked them to keep.
  if (!isWanted) navigator.storage?.persist?.().catch(() => {});
  const outcome = await ask("keep", (share) => (bar.value = Math.min(1, share)));
  isComing = isWanted = false;
  bar.remove();
  way.removeAttribute("aria-disabled");
  if (outcome?.kept === "all") {
    show(outcome);
  } else {
    say(WORDS.keep_failed);
    way.textContent = WORDS.keep_again;
  }
}

addEventListener("appinstalled", () => {
  isWanted = true;
  void keep();
});
