// The safety check: a device on which it was done, and how a person goes through it.

import { words } from "./words.mjs";

/**
 * On every page of a context, the check was done just now, by the page's own clock, which a
 * test may have set. It is only read so: what the app keeps is in the storage alone.
 */
export const checked = (context) => context.addInitScript(() => {
  /** A number as the app keeps it: packed, with its version and its checksum. */
  const kept = (number) => {
    const bytes = [];
    for (let rest = number; ; rest = Math.floor(rest / 128)) {
      bytes.push((rest % 128) | (rest < 128 ? 0 : 128));
      if (rest < 128) break;
    }
    const sum = bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
    const text = btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    return `1.${sum.toString(16).padStart(8, "0")}.${text}`;
  };
  const read = Storage.prototype.getItem;
  Storage.prototype.getItem = function (name) {
    const text = read.call(this, name);
    if (name === "unseat:check") return text ?? kept(Date.now());
    // An element keeps everything under one key.
    if (name !== "unseat") return text;
    try {
      return JSON.stringify({ "unseat:check": kept(Date.now()), ...JSON.parse(text ?? "{}") });
    } catch {
      return text;
    }
  };
});

/** On a page that is opened from now on, the check is to be done. */
export const isDue = (page) => page.addInitScript(() => localStorage.setItem("unseat:check", "unread"));

/** Passes the check, which is on the screen: nothing of it applies. */
export const passCheck = (within) => within.getByRole("button", { name: words.check.none, exact: true }).click();
