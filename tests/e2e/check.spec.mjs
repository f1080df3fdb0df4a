// The safety check before the first movement. What follows from it, and every way to it, is
// tested natively in crates/unseat-app/tests/real/journeys.

import { begin, button, expect, heading, openReady, play, player, test } from "./app.mjs";
import { expectAccessibleInBoth } from "./axe.mjs";
import { test as embedded, heard, listen, playing, post, startButton, widget } from "./blog.mjs";
import { skip, toQuestions } from "./quiz.mjs";
import { passCheck } from "./safety.mjs";
import { fill, words } from "./words.mjs";

test.use({ isChecked: false });
embedded.use({ isChecked: false });

const { check } = words;

/** Presses Start, and is asked. */
async function toCheck(page) {
  await openReady(page);
  await button(page, words.ready.start).click();
  await expect(heading(page)).toHaveText(check.title);
}

/** Whether a context for sound was made, and runs. */
const listens = (page) => page.addInitScript(() => {
  const Real = window.AudioContext;
  window.contexts = [];
  window.AudioContext = class extends Real {
    constructor(...given) {
      super(...given);
      window.contexts.push(this);
    }
  };
});

test("by keyboard alone it is passed, and asked no more on this device", async ({ page }) => {
  await listens(page);
  await openReady(page);
  await button(page, words.ready.start).focus();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${check.title}`));
  await page.keyboard.press("Tab");
  await expect(page.getByLabel(check.heart)).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByRole("status").filter({ hasText: check.urgent_advice })).toBeVisible();
  await page.keyboard.press("Space");
  await button(page, check.none).focus();
  await page.keyboard.press("Enter");
  await expect(player(page)).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.contexts.map(({ state }) => state))).toEqual(["running"]);
  await page.goto("./");
  await play(page);
});

test("each list is a group with a name, and axe finds nothing, whatever is ticked", async ({ page }) => {
  await toCheck(page);
  await expect(page.getByRole("group", { name: check.urgent }).getByRole("checkbox")).toHaveCount(6);
  await expect(page.getByRole("group", { name: check.ask_first }).getByRole("checkbox")).toHaveCount(9);
  // axe waits for timers of its own.
  await page.clock.resume();
  await expectAccessibleInBoth(page);
  for (const sign of [check.pregnant, check.calf]) {
    await page.getByLabel(sign).check();
    await expectAccessibleInBoth(page);
  }
});

test("an urgent sign leads to the emergency number, and to nothing else", async ({ page }) => {
  await toCheck(page);
  await page.getByLabel(check.numb).check();
  await expect(page.getByText(check.urgent_advice)).toBeInViewport();
  await expect(page.getByRole("button")).toHaveText([check.back]);
  await page.getByLabel(check.numb).uncheck();
  await expect(button(page, check.none)).toBeVisible();
});

test("who is to ask first may read, be reminded, or say that they were cleared", async ({ page, baseURL }) => {
  await toCheck(page);
  await page.getByLabel(check.hip).check();
  await expect(page.getByText(check.ask_first_advice)).toBeVisible();
  await expect(page.getByRole("button")).toHaveText([check.back, words.home.breaks, check.cleared]);
  await expect(page.getByRole("link", { name: check.read })).toHaveAttribute("href", `${baseURL}learn/`);
  await button(page, check.cleared).click();
  // What has changed is shown before it begins, and can be taken back.
  await expect(page.getByText(words.ready.refitted)).toBeVisible();
  await page.getByText(words.ready.fit, { exact: true }).click();
  await expect(page.getByLabel(words.tag.hip)).toBeChecked();
  await expect(page.getByLabel(words.kit.floor)).not.toBeChecked();
  await expect(page.getByLabel(words.tag.impact)).not.toBeChecked();
  await expect(page.getByText(words.ready.surgeon)).toBeVisible();
  await begin(page);
});

test("the timer can be had instead", async ({ page }) => {
  await toCheck(page);
  await page.getByLabel(check.dizzy).check();
  await button(page, words.home.breaks).click();
  await expect(button(page, words.breaks.start)).toBeVisible();
});

test("nothing ticked is in the storage, the address or a cookie", async ({ page }) => {
  await toCheck(page);
  const kept = () => page.evaluate(() => ({ all: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie, at: location.href }));
  const before = await kept();
  await page.getByLabel(check.cancer).check();
  await page.getByLabel(check.calf).check();
  expect(await kept()).toEqual(before);
  await page.getByLabel(check.calf).uncheck();
  await button(page, check.cleared).click();
  const after = await kept();
  expect(Object.keys(after.all).sort()).toEqual(["unseat:check", "unseat:settings"]);
  expect(after.session).toEqual({});
  expect(after.cookie).toBe("");
});

test("Back leads to the screen before, and a reload asks again", async ({ page }) => {
  await toCheck(page);
  expect(page.url()).toContain("warm-up/#/safety");
  await page.getByLabel(check.pain).check();
  await page.reload();
  await page.clock.runFor(300);
  await expect(heading(page)).toHaveText(check.title);
  await expect(page.getByLabel(check.pain)).not.toBeChecked();
  await page.goBack();
  await expect(button(page, words.ready.start)).toBeVisible();
  await button(page, words.ready.start).click();
  await button(page, check.back).click();
  await expect(button(page, words.ready.start)).toBeVisible();
});

test("in the quiz it comes before the first thing to try", async ({ page }) => {
  await toQuestions(page, words.home.quiz_quick);
  for (let press = 0; press < 4; press += 1) await skip(page);
  await expect(heading(page)).toHaveText(check.title);
  await passCheck(page);
  await expect(button(page, fill(words.quiz.count, { seconds: 5 }))).toBeVisible();
});

for (const way of ["a reader", "a page"]) {
  embedded(`in an element it comes when ${way} starts`, async ({ page, host, site, version }) => {
    await page.goto(host(post(site, { version })));
    await listen(page);
    if (way === "a reader") await startButton(page).click();
    else await page.evaluate(() => document.querySelector("unseat-widget").start());
    const title = widget(page).getByRole("heading", { name: check.title });
    await expect(title).toBeVisible();
    // Whoever calls once more gets no further.
    await page.evaluate(() => document.querySelector("unseat-widget").start());
    await expect(title).toBeVisible();
    await expect(playing(page)).toHaveCount(0);
    expect((await heard(page)).map(([kind]) => kind)).toEqual(["ready"]);
    await expectAccessibleInBoth(page, { include: "unseat-widget" });
    await passCheck(widget(page));
    await expect(playing(page)).toBeVisible();
    expect((await heard(page)).map(([kind]) => kind)).toEqual(["ready", "start", "phase"]);
    expect(await page.evaluate(() => Object.keys(JSON.parse(localStorage.unseat)).sort())).toEqual(["unseat:check", "unseat:session", "unseat:settings"]);
  });
}
