// The quiz: from the goal to a result and its plan.

import { button, expect, heading, openHome, pass, test } from "./app.mjs";
import { answers, enter, given, next, retake, skip, toQuestions, toResult, where } from "./quiz.mjs";
import { fill, like, words } from "./words.mjs";

test("the whole quiz can be done by keyboard alone", async ({ page }) => {
  await openHome(page);
  await button(page, words.home.quiz_take).focus();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(answers(page).first()).toBeFocused();
  await page.keyboard.press("Space");
  for (let asked = 0; asked < 17; asked += 1) {
    const title = await heading(page).textContent();
    await expect(heading(page)).toBeFocused();
    // By its digit from anywhere, or as any button.
    if (asked % 2) {
      await page.keyboard.press("2");
    } else {
      await answers(page).nth(1).focus();
      await page.keyboard.press("Enter");
    }
    await expect(heading(page)).not.toHaveText(title);
  }
  await expect(heading(page)).toHaveText(words.quiz.tests);
  await button(page, words.quiz.to_result).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".result")).toBeVisible();
  await expect(heading(page)).toBeFocused();
});

test("a try counts down by the clock and says when it is over", async ({ page }) => {
  await toQuestions(page, words.home.quiz_quick);
  for (let press = 0; press < 4; press += 1) await skip(page);
  const left = page.locator(".trial").getByRole("timer");
  await button(page, fill(words.quiz.count, { seconds: 5 })).click();
  await expect(left).toHaveText("5");
  await pass(page, 2);
  await expect(left).toHaveText("3");
  await pass(page, 4);
  await expect(left).toHaveText(words.quiz.counted);
  const title = await heading(page).textContent();
  await button(page, words.quiz.not_now).click();
  await expect(heading(page)).not.toHaveText(title);
  await button(page, words.quiz.back).click();
  await expect(heading(page)).toHaveText(title);
  await expect(given(page)).toHaveCount(0);
});

test("one tap answers and goes on, and Back shows what was given", async ({ page }) => {
  await toQuestions(page);
  const first = await heading(page).textContent();
  // Arrows choose nothing, and nothing goes on but by a press.
  await answers(page).first().focus();
  await page.keyboard.press("ArrowDown");
  expect(await where(page)).toEqual({ number: 1, of: 17 });
  await expect(button(page, words.quiz.next)).toHaveCount(0);
  await answers(page).nth(2).click();
  await expect(heading(page)).not.toHaveText(first);
  await expect(heading(page)).toBeFocused();
  await expect(given(page)).toHaveCount(0);
  await button(page, words.quiz.back).click();
  await expect(heading(page)).toHaveText(first);
  await expect(answers(page).nth(2)).toHaveAttribute("aria-pressed", "true");
  await expect(given(page)).toHaveCount(1);
  await expect(button(page, words.quiz.skip)).toHaveCount(0);
  await next(page);
  expect(await where(page)).toEqual({ number: 2, of: 17 });
});

test("a double press answers one question", async ({ page }) => {
  await toQuestions(page);
  await answers(page).nth(1).dblclick();
  await expect(heading(page)).toBeFocused();
  expect(await where(page)).toEqual({ number: 2, of: 17 });
  await expect(given(page)).toHaveCount(0);
});

test("an answer with a note tells it before the quiz goes on", async ({ page }) => {
  await toQuestions(page, words.home.quiz_quick);
  for (let press = 0; press < 5; press += 1) await skip(page);
  expect(await where(page)).toEqual({ number: 6, of: 7 });
  const title = await heading(page).textContent();
  await answers(page).nth(4).click();
  await expect(page.locator(".quiz__notes .note")).toBeVisible();
  await expect(answers(page).nth(4)).toBeFocused();
  await expect(heading(page)).toHaveText(title);
  await next(page);
  await expect(heading(page)).not.toHaveText(title);
});

test("both sides are answered under their own names, and the second goes on", async ({ page }) => {
  await toResult(page);
  await button(page, words.quiz.back).click();
  await button(page, words.quiz.take_tests).click();
  const title = await heading(page).textContent();
  const side = (name) => page.getByRole("group", { name, exact: true }).getByRole("button");
  const [left, right] = [words.player.side_left, words.player.side_right];
  await expect(side(left).first()).toHaveAccessibleName(new RegExp(`^${left}: `));
  await side(left).nth(1).click();
  await expect(side(left).nth(1)).toHaveAttribute("aria-pressed", "true");
  await expect(heading(page)).toHaveText(title);
  await side(right).nth(2).click();
  await expect(heading(page)).not.toHaveText(title);
  await button(page, words.quiz.back).click();
  await expect(given(page)).toHaveCount(2);
});

test("a result of one's own is kept, compared and erased", async ({ page }) => {
  await toResult(page, () => 3);
  await retake(page, () => 0);
  await expect(page.locator(".trend li")).toHaveCount(2);
  await button(page, words.result.erase).click();
  await expect(button(page, words.home.quiz_take)).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /attempt|results/.test(key)))).toEqual([]);
});

test("with storage denied the quiz works all the same", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { get: () => { throw new Error("denied"); } });
  });
  await toResult(page, () => 2);
  await expect(page.locator(".result")).toBeVisible();
});

test("two tabs at once lose neither the quiz nor the page", async ({ page, context }) => {
  await toQuestions(page);
  const other = await context.newPage();
  await other.goto("./");
  await button(other, words.home.quiz_go_on).click();
  await expect.poll(() => where(other)).toEqual({ number: 1, of: 17 });
  await answers(other).nth(2).click();
  await answers(page).nth(1).click();
  await expect.poll(() => where(page)).toEqual({ number: 2, of: 17 });
  await page.reload();
  await expect.poll(() => where(page)).toEqual({ number: 2, of: 17 });
});

for (const file of [/quiz-.*\.bin/, /quiz-.*\.js/, /quiz-.*\.css/]) {
  test(`without ${file} the quiz can be asked for again`, async ({ page, watch }) => {
    watch.allow(/404|quiz-/);
    await page.route(file, (route) => route.fulfill({ status: 404 }), { times: 1 });
    await openHome(page);
    await button(page, words.home.quiz_take).click();
    await expect(page.getByRole("alert")).toHaveText(words.quiz.failed_text);
    await enter(page, words.quiz.again);
    await expect(page.locator(".quiz")).toHaveCSS("display", "grid");
  });
}

test("a result says why, how sure, and what it is not", async ({ page }) => {
  await toResult(page, () => 2);
  await expect(page.locator(".result__causes li")).toHaveCount(3);
  await expect(page.getByText(words.result.footer)).toBeVisible();
  await expect(page.locator(".see-saw__hips")).toHaveText(like(words.result.hips));
});
