// The timer for breaks, as a person meets it.

import { button, expect } from "./app.mjs";
import { words } from "./words.mjs";

/** The timer on a Monday at 9 in the morning of the browser's own zone, which is when
 * its hours begin. From here on the clock stands until it is moved. */
export async function openBreaks(page) {
  const { timeZone } = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions());
  await page.clock.install({ time: nine(timeZone) });
  await page.goto("break/");
  await expect(button(page, words.breaks.start)).toBeEnabled();
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 2000));
}

/** 9 o’clock on 23 November 2026 where the clocks are those of a zone. */
function nine(timeZone) {
  const noon = new Date("2026-11-23T12:00:00Z");
  const hour = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" }).format(noon);
  return new Date(noon.getTime() + (9 - Number(hour)) * 60 * 60 * 1000);
}

/** What is left, as the dial says it. */
export const left = (page) => page.getByRole("timer").first();
