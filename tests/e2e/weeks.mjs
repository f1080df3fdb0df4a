// "Your weeks", and what is kept.

import { readFile } from "node:fs/promises";
import { button, expect, heading } from "./app.mjs";
import { words } from "./words.mjs";

/** The page, once the app is there. */
export async function openWeeks(page) {
  await page.goto("weeks/");
  await expect(button(page, words.kept.save)).toBeEnabled();
  await expect(heading(page)).toHaveText(words.weeks.title);
}

/** What the table behind a picture says: a list of cells for each row. */
export async function rows(page, place = 0) {
  const details = page.locator("details").filter({ has: page.locator("table") }).nth(place);
  if (!(await details.evaluate((it) => it.open))) await details.locator("summary").click();
  const found = await details.locator("tbody tr").all();
  return Promise.all(found.map((row) => row.locator("th, td").allTextContents()));
}

/** Saves all that is kept, and returns the text of the file. */
export async function save(page) {
  const download = page.waitForEvent("download");
  await button(page, words.kept.save).click();
  return readFile(await (await download).path(), "utf8");
}

/** Adds from a file with this text. */
export async function bring(page, text) {
  const chooser = page.waitForEvent("filechooser");
  await button(page, words.kept.bring).click();
  await (await chooser).setFiles({ name: "unseat.json", mimeType: "application/json", buffer: Buffer.from(text) });
}

export const told = (page) => page.locator(".weeks__told");

/** A value as the app keeps it: version, checksum, bytes. */
export function kept(version, bytes) {
  const sum = bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
  return `${version}.${sum.toString(16).padStart(8, "0")}.${Buffer.from(bytes).toString("base64url")}`;
}

/** A number as it is packed: seven bits a byte, the lowest first. */
function packed(number) {
  const bytes = [];
  let rest = BigInt(number);
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  return [...bytes, Number(rest)];
}

/** A warm-up of this many minutes of work, or a break, that ended then, by a UTC clock. */
export function session(ended, minutes, isBreak = false) {
  const purpose = isBreak ? [1, 1] : [0, 0, 1];
  const spans = [...packed(480_000), ...packed(minutes * 60_000)];
  return [...packed(ended), ...purpose, ...spans, 6, 1, 0, 1, 0];
}

export const history = (...sessions) => kept(2, [...packed(sessions.length), ...sessions.flat()]);

/** Two months of somebody who does something now and then. */
export async function fillWeeks(page) {
  const now = await page.evaluate(() => Date.now());
  const day = 24 * 60 * 60 * 1000;
  const days = [55, 54, 50, 46, 44, 40, 39, 38, 31, 30, 26, 24, 22, 20, 13, 12, 11, 9, 6, 5, 3, 0];
  const sessions = days.map((ago, place) => session(now - ago * day, place % 3 ? 4 + (ago % 5) : 2, place % 3 === 0));
  // As the quiz keeps them: when, profile, hips, glutes, thighs if known, balance, goal.
  const result = ([ago, hips, glutes]) => [
    ...packed(now - ago * day), 3, hips, glutes, 0, ...[(glutes - hips) & 255], 0,
  ];
  const results = [[84, 55, 40], [42, 48, 55], [1, 40, 66]].map(result);
  await page.evaluate(([sessions, results]) => {
    localStorage.setItem("unseat:history", sessions);
    localStorage.setItem("unseat:results", results);
  }, [history(...sessions), kept(1, [results.length, ...results.flat()])]);
}
