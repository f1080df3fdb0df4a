// For a page that shows Unseat in frames: each becomes as tall as what is in it,
// and what happens in it is told as an event of the frame.

import { KINDS } from "./kinds.ts";

const SITE = new URL("../", import.meta.url).href;
const LEAST = 320;
const MOST = 4000;

addEventListener("message", ({ data, origin, source }) => {
  if (origin !== new URL(SITE).origin || !data?.unseat) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow !== source || !frame.src.startsWith(SITE)) continue;
    const { height, kind, detail } = data.unseat;
    if (Number.isFinite(height)) {
      frame.style.blockSize = `${Math.min(MOST, Math.max(LEAST, height))}px`;
    } else if (KINDS.includes(kind)) {
      frame.dispatchEvent(new CustomEvent(`unseat:${kind}`, { bubbles: true, detail }));
    }
  }
});
