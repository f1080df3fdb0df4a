// Quiet notes below the app: that a newer version is ready, and that the app can be
// installed. It comes with update.ts.
//
// A note takes its place at the end of the page and moves nothing. None shows while a
// session plays: style/notes.

import { dress } from "../parts/sharing.ts";
import type { InstallPrompt, Root } from "../root.ts";

/** The words of this file, put in by the build. */
declare const WORDS: Record<"label" | "update" | "update_now" | "no" | "install" | "install_now" | "install_apple", string>;

declare global {
  interface Navigator {
    /** Whether Safari shows an app that was installed. */
    readonly standalone?: boolean;
  }
}

type Answer = "yes" | "no" | "";
type Kind = "install" | "update";

/** Sessions that were finished on this device up to 2, and the answer to the offer. */
const KEY = "unseat:notes";
const root = document.querySelector<HTMLElement & Partial<Root>>("#unseat")!;
const { userAgent, maxTouchPoints, storage } = navigator;
/** iPads say they are Macs. */
const isApple = /iPhone|iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
export const isInstalled = matchMedia("(display-mode: standalone)").matches || navigator.standalone === true;
/** What the browser would ask with, where it can: it may have offered early. */
let prompt: InstallPrompt | undefined = root.prompt;

/** What is remembered; whatever stands there, nothing breaks. */
function recall(): { done: number; answer: string } {
  try {
    const [, done = 0, answer = ""] = localStorage.getItem(KEY)?.match(/^1\.([012])\.(yes|no|)$/) ?? [];
    return { done: Number(done), answer };
  } catch {
    return { done: 0, answer: "" };
  }
}

function keep({ done, answer }: ReturnType<typeof recall>) {
  try {
    localStorage.setItem(KEY, `1.${done}.${answer}`);
  } catch {
    // What cannot be kept is asked about again.
  }
}

export const button = (label: string, look: string, act: () => void) => {
  const it = document.createElement("button");
  it.type = "button";
  it.className = look;
  it.textContent = label;
  it.addEventListener("click", act);
  return it;
};

/** Shows a note; there is one of each kind at most. */
async function show(kind: Kind, text: string, ...buttons: HTMLElement[]) {
  let notes = document.querySelector(".notes");
  if (!notes) {
    notes = document.createElement("aside");
    notes.className = "unseat notes";
    notes.setAttribute("role", "status");
    notes.setAttribute("aria-label", WORDS.label);
    root.after(notes);
  }
  // What is read aloud must have been there before its words.
  await dress(root, new URL("notes.css", import.meta.url).href).catch(() => {});
  if (notes.querySelector(`.note--${kind}`)) return;
  const note = document.createElement("div");
  note.className = `notes__note note--${kind}`;
  const line = document.createElement("p");
  line.textContent = text;
  note.append(line, ...buttons);
  notes.append(note);
}

/** Takes a note away, and gives the focus back to the page. */
function hide(kind: Kind) {
  const note = document.querySelector(`.note--${kind}`);
  if (note?.contains(document.activeElement)) root.querySelector("h1")?.focus();
  const notes = note?.parentElement;
  note?.remove();
  if (!notes?.childElementCount) notes?.remove();
}

function showUpdate() {
  const now = () => root.dispatchEvent(new Event("unseat-reload"));
  show("update", WORDS.update, button(WORDS.update_now, "button", now));
}

function answered(answer: Answer) {
  keep({ ...recall(), answer });
  hide("install");
}

/** Offers to install the app, where that can be done and was not declined. */
function offer() {
  const { done, answer } = recall();
  if (!done || answer || isInstalled) return;
  const no = button(WORDS.no, "button button--quiet", () => answered("no"));
  const install = async () => {
    const asked = prompt;
    if (!asked) return;
    prompt = undefined;
    const { outcome } = await asked.prompt();
    answered(outcome === "accepted" ? "yes" : "no");
  };
  if (prompt) show("install", WORDS.install, button(WORDS.install_now, "button", install), no);
  else if (isApple) show("install", WORDS.install_apple, no);
}

/** Who left a session early may not want to keep the app. */
function finished(words: string) {
  if (!words.startsWith("completed")) return;
  const kept = recall();
  keep({ ...kept, done: Math.min(2, kept.done + 1) });
  // Browsers may clear what nobody asked them to keep. Some ask in turn: once is enough.
  if (kept.done === 1) storage?.persist?.().catch(() => {});
  offer();
}

root.tell = (kind, words) => {
  if (kind === "finish") finished(words);
};
addEventListener("beforeinstallprompt", (event) => {
  prompt = event;
  offer();
});
addEventListener("appinstalled", () => answered("yes"));
root.addEventListener("unseat-update", showUpdate);
offer();
