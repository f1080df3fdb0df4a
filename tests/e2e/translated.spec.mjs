// The app under a translator, which takes every text node away: what changes is seen
// nevertheless, for a whole quiz and a whole session, in the page and in an element.

import { button, heading, openReady, pass, place, play, player } from "./app.mjs";
import { expect, playing, post, startButton, test, widget } from "./blog.mjs";
import { answers, given, next, openQuiz, toQuestions } from "./quiz.mjs";
import { isDue } from "./safety.mjs";
import { translate } from "./translator.mjs";
import { fill, like, words } from "./words.mjs";

/** What a screen of the quiz says. */
const said = (page) =>
  page.locator("main.quiz").evaluate((it) => it.innerText.replaceAll(/\s+/g, " ").trim());

/** Each screen of a quiz, up to its result, as a reader sees it. */
async function screens(page) {
  const seen = [];
  await openQuiz(page);
  seen.push(await said(page));
  await answers(page).first().click();
  for (let asked = 0; asked < 30 && (await answers(page).count()) > 0; asked += 1) {
    seen.push(await said(page));
    const title = await heading(page).textContent();
    await answers(page).nth(asked % 3).click();
    await expect(heading(page)).not.toHaveText(title);
    // Back at what was answered, and on once more.
    await button(page, words.quiz.back).click();
    await expect(given(page)).toHaveCount(1);
    seen.push(await said(page));
    await next(page);
    await expect(heading(page)).not.toHaveText(title);
  }
  seen.push(await said(page));
  await button(page, words.quiz.to_result).click();
  await expect(page.locator(".result")).toBeVisible();
  seen.push(await said(page));
  await button(page, words.result.start_now).click();
  await expect(player(page)).toBeVisible();
  return seen;
}

test("a quiz says the same on every screen, and its buttons too", async ({ page, context }) => {
  const plain = await screens(page);
  expect(plain.length).toBeGreaterThan(20);
  const other = await context.newPage();
  await other.goto("./");
  await other.evaluate(() => localStorage.clear());
  await translate(other);
  expect(await screens(other)).toEqual(plain);
  expect(await other.evaluate(() => window.translated)).toBeGreaterThan(100);
});

test("the safety check says what was ticked", async ({ page }) => {
  await translate(page);
  await isDue(page);
  await openReady(page, 4);
  await button(page, words.ready.start).click();
  await expect(heading(page)).toHaveText(words.check.title);
  await page.getByLabel(words.check.numb).check();
  await expect(page.getByText(words.check.urgent_advice)).toBeVisible();
  await page.getByLabel(words.check.numb).uncheck();
  await page.getByLabel(words.check.pregnant).check();
  await expect(page.getByText(words.check.ask_first_advice)).toBeVisible();
  await button(page, words.check.back).click();
  await expect(button(page, words.ready.start)).toBeVisible();
});

test("in the quiz, back is back", async ({ page }) => {
  await translate(page);
  await toQuestions(page);
  const first = await heading(page).textContent();
  await button(page, words.quiz.skip).click();
  const second = await heading(page).textContent();
  expect(second).not.toBe(first);
  await button(page, words.quiz.back).click();
  await expect(heading(page)).toHaveText(first);
});

test("a session counts down, and names what it shows, to its end", async ({ page }) => {
  await translate(page);
  await play(page, 4);
  const left = page.locator(".player__place span").last();
  const names = new Set();
  for (let passed = 10; passed < 230; passed += 11) {
    await pass(page, 10);
    names.add(await heading(page).textContent());
    const [, shown] = (await left.textContent()).match(like(words.player.left));
    const [minutes, seconds] = shown.split(":").map(Number);
    expect(minutes * 60 + seconds).toBe(240 - passed);
    const before = (await place(page)).seconds;
    await pass(page, 1);
    expect((await place(page)).seconds).not.toBe(before);
  }
  expect(names.size).toBeGreaterThan(4);
  await button(page, words.player.pause).click();
  await expect(button(page, words.player.resume)).toBeVisible();
  await button(page, words.player.resume).click();
  await pass(page, 30);
  await expect(heading(page)).toHaveText(words.finished.completed);
});

test("in an element as well: the countdown, and question after question", async ({ page, host, site, version }) => {
  await translate(page);
  await page.clock.install();
  const before = '<unseat-widget view="quiz" id="quiz"></unseat-widget>';
  await page.goto(host(post(site, { version, before })));
  const own = page.locator("unseat-widget").last();
  await own.locator("[part=start]").click();
  await expect(page.locator("main.player")).toBeVisible();
  const time = own.getByRole("timer").first();
  const shown = await time.textContent();
  await page.clock.runFor(2000);
  await expect(time).not.toHaveText(shown);

  await startButton(page).click();
  await answers(widget(page)).first().click();
  for (let number = 1; number <= 17; number += 1) {
    const progress = fill(words.quiz.progress, { number, of: 17 });
    await expect(widget(page).locator(".quiz__progress")).toContainText(progress);
    const skip = widget(page).getByRole("button", { name: words.quiz.skip, exact: true });
    await skip.or(widget(page).getByRole("button", { name: words.quiz.not_now, exact: true })).click();
  }
  await expect(widget(page).getByRole("heading", { level: 1 })).toHaveText(words.quiz.tests);
  await expect(playing(page)).toHaveCount(0);
});
