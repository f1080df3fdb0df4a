// Every screen and state there is, and how to get there. The pictures and the
// accessibility checks go through the same list.

import { readdirSync, readFileSync } from "node:fs";
import {
  button,
  choose,
  expect,
  heading,
  openHome,
  openReady,
  pass,
  place,
  play,
  player,
  toWork,
  warmUp,
} from "./app.mjs";
import { openBreaks } from "./breaks.mjs";
import { enrol, make, open, openProgramme } from "./programme.mjs";
import { answers, openQuiz, retake, skip, toQuestions, toResult } from "./quiz.mjs";
import { isDue } from "./safety.mjs";
import { openSharing, shareLink } from "./sharing.mjs";
import { fillWeeks, openWeeks } from "./weeks.mjs";
import { fill, like, words } from "./words.mjs";

/** The names of the exercises whose figure is seen from the front. */
export function seenFromFront() {
  const folder = new URL("../../content/exercises/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".toml"))
    .map((name) => readFileSync(new URL(name, folder), "utf8"))
    .filter((text) => /^view = "(front|back)/m.test(text))
    .map((text) => text.match(/^name = "(.*)"/m)[1]);
}

/** Skips ahead until the figure is seen from the front, with work under way. */
async function toFrontView(page) {
  const names = seenFromFront();
  for (let press = 0; press < 60; press += 1) {
    await toWork(page);
    if (names.includes(await heading(page).textContent())) return;
    await button(page, words.player.skip).click();
  }
  throw new Error("no exercise is seen from the front");
}

async function toSwitch(page) {
  for (let press = 0; press < 60; press += 1) {
    const { state } = await place(page);
    const text = await page.locator(".now").textContent();
    if (state === "running" && text.includes(words.player.change_sides)) return;
    await button(page, words.player.skip).click();
  }
  throw new Error("no exercise changes sides");
}

async function ask(page) {
  await play(page);
  await toWork(page);
  await pass(page, 2);
  await button(page, words.player.hurts).click();
}

/** The safety check, before a first warm-up. */
async function openCheck(page) {
  await isDue(page);
  await openReady(page);
  await button(page, words.ready.start).click();
  await expect(heading(page)).toHaveText(words.check.title);
}

/** A page whose app is still on its way. */
async function openWaiting(page, path, control) {
  await page.route(/catalog-.*\.bin/, () => {});
  await page.goto(path);
  await expect(button(page, control)).toBeDisabled();
}

/** A page whose app does not come. */
async function openWithout(page, path) {
  await page.route(/\.wasm$/, (route) => route.fulfill({ status: 404 }));
  await page.goto(path);
  await expect(page.locator(".plain li").first()).toBeVisible();
}

/** Opens a screen on a page that has opened nothing yet, by name. */
export const screens = {
  "home-fresh": openHome,
  "home-continue": async (page) => {
    await play(page);
    await pass(page, 100);
    await page.goto("./");
    await expect(page.getByRole("button", { name: like(words.home.continue) })).toBeVisible();
  },
  "home-forgetful": async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", { value: null });
    });
    await openHome(page);
  },
  "home-waiting": (page) => openWaiting(page, "./", warmUp(8)),
  "ready-waiting": (page) => openWaiting(page, "warm-up/", words.ready.start),
  "ready-without": (page) => openWithout(page, "warm-up/"),
  "ready": openReady,
  "ready-options": async (page) => {
    await openReady(page);
    for (const summary of await page.locator("summary").all()) await summary.click();
  },
  "ready-break": async (page) => {
    await openHome(page);
    const length = fill(words.count.minutes, { count: 2 });
    await button(page, fill(words.purpose.titled, { what: words.purpose.desk_break, length })).click();
    await expect(button(page, words.ready.start)).toBeVisible();
  },
  "breaks": openBreaks,
  "breaks-due": async (page) => {
    await openBreaks(page);
    await button(page, words.breaks.start).click();
    await pass(page, 30 * 60);
    await expect(page.getByText(words.breaks.due, { exact: true })).toBeVisible();
  },
  "check": openCheck,
  "check-urgent": async (page) => {
    await openCheck(page);
    await page.getByLabel(words.check.calf).check();
    await expect(page.getByText(words.check.urgent_advice)).toBeVisible();
  },
  "check-ask-first": async (page) => {
    await openCheck(page);
    await page.getByLabel(words.check.hip).check();
    await expect(button(page, words.check.cleared)).toBeVisible();
  },
  "playing-lead-in": play,
  "playing-side-view": async (page) => {
    await play(page);
    await toWork(page);
    await pass(page, 7);
  },
  "playing-front-view": async (page) => {
    await play(page);
    await toFrontView(page);
    await pass(page, 5);
  },
  "playing-switch": async (page) => {
    await play(page);
    await toSwitch(page);
    await pass(page, 1);
  },
  "playing-paused": async (page) => {
    await play(page);
    await toWork(page);
    await pass(page, 10);
    await button(page, words.player.pause).click();
  },
  "playing-count-in": async (page) => {
    await play(page);
    await toWork(page);
    await button(page, words.player.pause).click();
    await button(page, words.player.resume).click();
  },
  "playing-hurt": ask,
  "playing-reduced-motion": async (page) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await play(page);
    await toWork(page);
    await pass(page, 3);
  },
  "finished-complete": async (page) => {
    await play(page, 4);
    await pass(page, 245);
    await expect(player(page)).toHaveCount(0);
  },
  "finished-answered": async (page) => {
    await play(page, 4);
    await pass(page, 245);
    await choose(page, words.felt.buttocks);
  },
  "finished-stopped": async (page) => {
    await play(page);
    await pass(page, 60);
    await button(page, words.player.pause).click();
    await button(page, words.player.stop).click();
  },
  "finished-pain": async (page) => {
    await ask(page);
    await button(page, fill(words.hurt.number, { number: 6 })).click();
  },
  "catalog-error": async (page) => {
    await page.route(/catalog-.*\.bin/, (route) => route.fulfill({ status: 404 }));
    await page.goto("./");
    await expect(page.getByRole("alert")).toBeVisible();
  },
  "quiz-waiting": (page) => openWaiting(page, "quiz/", words.quiz.skip),
  "quiz-without": (page) => openWithout(page, "quiz/"),
  "quiz-goal": openQuiz,
  "quiz-question": async (page) => {
    await toQuestions(page);
    await answers(page).nth(2).click();
    await button(page, words.quiz.back).click();
  },
  "quiz-trial": async (page) => {
    await toQuestions(page, words.home.quiz_quick);
    for (let press = 0; press < 4; press += 1) await skip(page);
    await button(page, fill(words.quiz.count, { seconds: 5 })).click();
    await pass(page, 1);
  },
  "quiz-tests": async (page) => {
    await toResult(page);
    await button(page, words.quiz.back).click();
  },
  "quiz-test-bed": async (page) => {
    await toResult(page);
    await button(page, words.quiz.back).click();
    await button(page, words.quiz.take_tests).click();
  },
  "quiz-result": async (page) => {
    await toResult(page, () => 2);
  },
  "quiz-result-unfolded": async (page) => {
    await toResult(page, () => 2);
    for (const it of await page.locator("summary").all()) await it.click();
  },
  "quiz-result-sharing": async (page) => {
    await toResult(page, () => 2);
    await openSharing(page);
    await page.locator("summary", { hasText: words.share.words }).click();
    await expect(page.locator(".share__picture img")).toBeVisible();
  },
  "quiz-result-trend": async (page) => {
    await toResult(page, () => 3);
    await retake(page, () => 0);
  },
  "quiz-not-enough": async (page) => {
    await toQuestions(page);
    for (let press = 0; press < 17; press += 1) await skip(page);
    await button(page, words.quiz.to_result).click();
    await expect(heading(page)).toHaveText(words.result.missing);
  },
  "shared": async (page) => {
    await toResult(page, () => 2);
    const link = await shareLink(page);
    await page.goto(link);
    // The app waits for the page to be painted, by a clock that stands here.
    await page.clock.runFor(300);
    await expect(page.locator(".shared__both")).toBeVisible();
  },
  "shared-unread": async (page) => {
    await page.goto("./#BA9S5G7X");
    await expect(heading(page)).toHaveText(words.shared.unread);
  },
  "programme-offer": openProgramme,
  "programme-week": async (page) => {
    await enrol(page);
    await page.locator("summary").first().click();
  },
  "programme-own": async (page) => {
    await make(page, warmUp(8));
    await open(page, 1);
    await button(page, words.own.save).click();
    await expect(page.getByText(words.own.saved)).toBeVisible();
  },
  "programme-unread": async (page) => {
    await page.goto("programme/#AXQ8FEbDvMOf");
    await expect(page.getByRole("alert")).toBeVisible();
  },
  "weeks-new": openWeeks,
  "weeks-done": async (page) => {
    await openHome(page);
    await fillWeeks(page);
    await openWeeks(page);
    for (const it of await page.locator("summary").all()) await it.click();
  },
  "quiz-failed": async (page) => {
    await page.route(/quiz-.*\.bin/, (route) => route.fulfill({ status: 404 }));
    await openHome(page);
    await button(page, words.home.quiz_take).click();
    await expect(page.getByRole("alert")).toBeVisible();
  },
};
