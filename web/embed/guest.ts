// Where WebAssembly is forbidden, a frame of our own may still be allowed.

import { SITE } from "./files.ts";
import type { Playing, UnseatWidget } from "./widget.ts";

/** Put in by the build. */
declare const WORDS: Record<"forbidden", string>;

const ALLOW = "autoplay; clipboard-write; fullscreen; screen-wake-lock; web-share";
const ORIGIN = new URL(SITE).origin;
const CSP_LINE = `script-src ${ORIGIN} 'wasm-unsafe-eval'; connect-src ${ORIGIN}`;

/** Plays in a frame. */
export function frame(host: UnseatWidget, shadow: ShadowRoot): Playing {
  console.warn(`unseat-widget: the page's policy forbids WebAssembly. To play here, add: ${CSP_LINE}`);
  const { view, minutes, profile, theme, sound } = host.choices;
  const frame = document.createElement("iframe");
  const size = host.getAttribute("text-size") ?? "";
  frame.src = `${SITE}embed/?${new URLSearchParams({ view, minutes, profile, theme, sound, "text-size": size })}`;
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
    changed: (name) => void (name === "view" && host.reset()),
    end() {
      document.removeEventListener("securitypolicyviolation", refused);
      frame.remove();
    },
  };
}
