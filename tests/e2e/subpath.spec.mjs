// The site in a folder of somebody else's, on a host that only hands out files.

import { button, expect, heading, test as base, warmUp } from "./app.mjs";
import { answerAll, answers } from "./quiz.mjs";
import { shareLink } from "./sharing.mjs";
import { serve } from "./static.mjs";
import { words } from "./words.mjs";

const test = base.extend({
  baseURL: async ({}, use) => {
    const site = await serve("/some/blog/unseat/");
    await use(site.address);
    await site.close();
  },
});

const enabled = (page, name) => expect(button(page, name)).toBeEnabled();

test("every page finds what it needs, and the app takes over", async ({ page }) => {
  await page.goto("./");
  await enabled(page, warmUp(8));
  await page.goto("warm-up/");
  await enabled(page, words.ready.start);
  await page.goto("break/");
  await enabled(page, words.breaks.start);
  await page.goto("quiz/");
  await enabled(page, words.quiz.skip);
});

test("a slash left out at the end is put there by the host", async ({ page }) => {
  await page.goto("warm-up");
  await enabled(page, words.ready.start);
  expect(new URL(page.url()).pathname).toBe("/some/blog/unseat/warm-up/");
});

test("from the quiz to a result, and from its link to the same", async ({ page, baseURL }) => {
  await page.goto("quiz/");
  await answers(page).first().click();
  await answerAll(page, () => 0);
  await button(page, words.quiz.to_result).click();
  const link = await shareLink(page);
  expect(link.startsWith(`${baseURL}r/`)).toBe(true);
  await page.goto(link);
  await expect(page.locator("main.quiz--result")).toBeVisible();
  const theirs = await heading(page).textContent();
  await button(page, words.shared.back).click();
  await expect(heading(page)).not.toHaveText(theirs);
});

test("a session plays from its own page, and what is read in a pause arrives", async ({ page }) => {
  await page.goto("break/");
  await button(page, words.breaks.now).click();
  await button(page, words.player.pause).click();
  await expect(page.getByText(words.player.how)).toBeVisible();
});
