// What only the programme and own routines ask of the browser. It is loaded with
// their data, so that a visit without them downloads none of it.

/*!
Codes to scan are drawn with uqr.

MIT License

Copyright (c) Project Nayuki
Copyright (c) 2023 Anthony Fu <https://github.com/antfu>

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/

import { encode } from "uqr";
import type { Root } from "../root.ts";
import { copy, dress, offer, refused } from "./sharing.ts";

const SVG = "http://www.w3.org/2000/svg";
/** Modules of light around a code, as readers ask for. */
const QUIET = 4;

/** Gives the root what handing on a routine needs, and its screens their look. */
export default async function install(root: Root) {
  await dress(root, new URL("programme.css", import.meta.url).href);
  root.canOffer = typeof navigator.share === "function";
  root.entry = () => root.querySelector<HTMLInputElement>(".own__name input")?.value.trim() ?? "";
  root.print = () => print();
  root.give = (how, text, url) =>
    [() => copy(url), () => offer({ text, url }, url)][how]!().catch(() => refused(root));
  new MutationObserver(() => drawCodes(root)).observe(root, {
    attributeFilter: ["data-link"],
    childList: true,
    subtree: true,
  });
}

/** Draws a code into every element that asks for one of a link. */
function drawCodes(root: Root) {
  for (const place of root.querySelectorAll<HTMLElement>("[data-link]")) {
    const { link } = place.dataset;
    const drawn = place.querySelector("svg");
    if (link && drawn?.dataset.of !== link) place.replaceChildren(...code(link));
  }
}

/** A code of the text as one path; none of a text too long for one. */
function code(text: string) {
  const svg = document.createElementNS(SVG, "svg");
  svg.dataset.of = text;
  svg.setAttribute("shape-rendering", "crispEdges");
  const path = document.createElementNS(SVG, "path");
  try {
    const { data, size } = encode(text, { border: QUIET });
    svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
    const dark = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")));
    path.setAttribute("d", dark.join(""));
  } catch {
    svg.setAttribute("viewBox", "0 0 1 1");
  }
  svg.append(path);
  return [svg];
}
