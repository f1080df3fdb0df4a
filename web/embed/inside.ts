// The page inside a frame: what the address asks for, the element does; how tall
// it is, and what happens in it, the page around is told.

import { NAMES } from "./choices.ts";
import { KINDS } from "./kinds.ts";

const widget = document.querySelector("unseat-widget")!;
// Anybody can write this address: what is no name of ours is none of an attribute.
const wanted = new URLSearchParams(location.search);
for (const name of [...NAMES, "share-result", "text-size"]) {
  const value = wanted.get(name);
  if (value !== null) widget.setAttribute(name, value);
}
if (wanted.get("height") === "auto") document.documentElement.dataset.height = "auto";

// Anybody may be around us, and nothing of this is secret.
const tell = (message: object) => parent.postMessage({ unseat: message }, "*");

if (parent !== window) {
  new ResizeObserver(([entry]) => tell({ height: entry!.contentRect.height })).observe(document.body);
  for (const kind of KINDS) {
    document.addEventListener(`unseat:${kind}`, (event) => event instanceof CustomEvent && tell({ kind, detail: event.detail }));
  }
}
