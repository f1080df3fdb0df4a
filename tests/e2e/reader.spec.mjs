// What a reader has set in the browser: the size of text, and colors.

import { button, expect, openHome, play, test, warmUp } from "./app.mjs";
import { toQuestions } from "./quiz.mjs";
import { fillWeeks, openWeeks } from "./weeks.mjs";
import { words } from "./words.mjs";

/** A browser whose reader has set the size of text. */
const setText = (page, size) =>
  page.addInitScript((px) => {
    // What the setting changes is the size of the root; the sheet is the browser's own.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:where(html) { font-size: ${px}px }`);
    document.adoptedStyleSheets = [sheet];
  }, size);

const size = (page, selector) => page.locator(selector).first().evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize));
const overflow = (page) => page.evaluate(() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth);

test("text is as large as the reader has set it, and nothing is cut off", async ({ page }) => {
  await setText(page, 24);
  await openHome(page);
  expect(await size(page, ".unseat")).toBe(25.5);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.goto("learn/");
  expect(await size(page, ".unseat")).toBe(25.5);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test("a session fits with large text, its buttons in sight", async ({ page }) => {
  await setText(page, 24);
  await play(page, 4);
  expect(await size(page, ".now__cue")).toBeGreaterThan(20);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  for (const name of [words.player.pause, words.player.skip, words.player.back]) {
    await expect(button(page, name)).toBeInViewport({ ratio: 0.9 });
  }
});

test("a question fits with large text", async ({ page }) => {
  await setText(page, 24);
  await toQuestions(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

/** What a drawing is painted with that stands out from nothing: the light theme's own ink on black. */
const hidden = (page) =>
  page.locator("#unseat svg").evaluateAll((drawings) => {
    const probe = document.createElement("i");
    document.querySelector("#unseat").append(probe);
    const system = (color) => {
      probe.style.color = color;
      return getComputedStyle(probe).color;
    };
    const known = ["Canvas", "CanvasText", "Highlight", "HighlightText", "LinkText", "GrayText", "ButtonText", "ButtonFace"].map(system);
    probe.remove();
    const painted = drawings.flatMap((it) => [...it.querySelectorAll("path, rect, circle, line, text, ellipse")]);
    const used = painted.flatMap((it) => {
      const { fill, stroke } = getComputedStyle(it);
      return [fill, stroke].map((color) => `${it.getAttribute("class") ?? it.localName}: ${color}`);
    });
    return [...new Set(used.filter((it) => /rgb/.test(it) && !known.some((color) => it.endsWith(color))))];
  });

test("in forced colors every drawing is in them", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "light" });
  await openHome(page);
  expect(await hidden(page)).toEqual([]);
  await button(page, warmUp(4)).click();
  await expect(button(page, words.ready.start)).toBeVisible();
  expect(await hidden(page)).toEqual([]);
  await fillWeeks(page);
  await openWeeks(page);
  expect(await hidden(page)).toEqual([]);
});
