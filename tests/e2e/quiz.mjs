// The quiz as a person goes through it.

import { button, expect, heading, openHome } from "./app.mjs";
import { widget } from "./blog.mjs";
import { passCheck } from "./safety.mjs";
import { like, words } from "./words.mjs";

/** Opens the quiz from home, at its first step. */
export async function openQuiz(page, way = words.home.quiz_take) {
  await openHome(page);
  await enter(page, way);
}

/** Presses a way into the quiz that is on the screen. */
export async function enter(page, way) {
  await button(page, way).click();
  await expect(heading(page)).toHaveText(words.quiz.name);
}

/** At the first question. */
export async function toQuestions(page, way) {
  await openQuiz(page, way);
  await answers(page).first().click();
  await expect(page.locator(".quiz__progress")).toBeVisible();
}

/** What can be answered on the screen, of the page or of an element. */
export const answers = (within) => within.locator(".answer");

/** The answer that was given, as it is told to whoever comes back to it. */
export const given = (within) => within.locator('.answer[aria-pressed="true"]');

/** Past a question without an answer; what is to be tried has a way of its own. */
export const skip = (page) => button(page, words.quiz.skip).or(button(page, words.quiz.not_now)).click();

export const next = (page) => button(page, words.quiz.next).click();

/** Where somebody is: the number of the question, and how many there are. */
export async function where(page) {
  const text = await page.locator(".quiz__progress").textContent();
  const [, number, of] = text.match(like(words.quiz.progress));
  return { number: Number(number), of: Number(of) };
}

/** One step further in the quiz of an element: by the first answer, for each side where
 * both are asked for, or by the way to the result. */
export async function goOn(page) {
  const within = widget(page);
  const result = within.getByRole("button", { name: words.quiz.to_result, exact: true });
  if (await result.isVisible()) return result.click();
  return answers(within).first().click();
}

/** Answers every question of the run with a place in its list of answers. */
export async function answerAll(page, placeOf) {
  for (let asked = 0; asked < 30; asked += 1) {
    const title = await heading(page).textContent();
    if (title === words.quiz.tests) return;
    // Where nothing is kept, it was not done.
    if (title === words.check.title) {
      await passCheck(page);
      continue;
    }
    const unsure = await button(page, words.quiz.not_sure).count();
    const last = (await answers(page).count()) - unsure - 1;
    await answers(page).nth(Math.min(placeOf(asked), last)).click();
    // An answer with a note waits until it was read.
    const note = page.locator(".quiz__notes .note");
    await expect(heading(page).filter({ hasNotText: title }).or(note)).toBeVisible();
    if (await note.isVisible()) await next(page);
    await expect(heading(page)).not.toHaveText(title);
  }
  throw new Error("the questions do not end");
}

/** At a result, self-tests left out. */
export async function toResult(page, placeOf = () => 0, way) {
  await toQuestions(page, way);
  await answerAll(page, placeOf);
  await button(page, words.quiz.to_result).click();
  await expect(page.locator(".result")).toBeVisible();
}

/** From a result through the whole quiz to the next one. */
export async function retake(page, placeOf) {
  await button(page, words.result.retake).click();
  await answers(page).first().click();
  await answerAll(page, placeOf);
  await button(page, words.quiz.to_result).click();
}
