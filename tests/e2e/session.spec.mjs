// A whole warm-up, from the first tap to the end.

import { begin, digits, expect, heading, live, openReady, pass, place, play, player, test, toWork } from "./app.mjs";
import { fill, like, words } from "./words.mjs";

test("a warm-up of 8 minutes needs no hand after Start", async ({ page }) => {
  await play(page, 8);
  const { steps } = await place(page);
  const seen = new Set();
  for (let second = 5; second < 480; second += 5) {
    await pass(page, 5);
    const { step, state } = await place(page);
    expect(state).toBe("running");
    seen.add(step);
  }
  await pass(page, 6);
  await expect(heading(page)).toHaveText(words.finished.completed);
  expect([...seen]).toEqual(Array.from({ length: steps }, (_, index) => index + 1));
});

test("the seconds shown are the seconds left, and all of them add up", async ({ page }) => {
  await play(page, 4);
  const left = page.locator(".player__place span").last();
  for (let passed = 20; passed < 240; passed += 20) {
    await pass(page, 20);
    const shown = (await left.textContent()).match(like(words.player.left))[1];
    const [minutes, seconds] = shown.split(":").map(Number);
    expect(minutes * 60 + seconds).toBe(240 - passed);
  }
});

test("the live region speaks at start, half, ten, five and the end, and not every second", async ({ page }) => {
  await openReady(page, 8);
  await page.evaluate(() => {
    window.announced = [];
    let last = "";
    new MutationObserver(() => {
      const text = document.querySelector("[aria-live=polite]")?.textContent ?? "";
      if (text && text !== last) window.announced.push(text);
      last = text;
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  await begin(page);
  await expect(live(page)).not.toBeEmpty();
  await pass(page, 482);
  const announced = await page.evaluate(() => window.announced);
  const said = (pattern) => announced.filter((text) => pattern.test(text)).length;
  expect(said(like(words.tell.begin))).toBeGreaterThan(10);
  expect(said(like(words.tell.switch))).toBeGreaterThan(2);
  expect(said(like(words.tell.half))).toBeGreaterThan(3);
  expect(said(like(words.tell.ten))).toBeGreaterThan(2);
  expect(said(like(fill(words.count.seconds, { count: 5 })))).toBeGreaterThan(3);
  // At most one in four seconds on average: it must not bury everything else.
  expect(announced.length).toBeLessThan(480 / 4);
});

test("the end is heard without eyes as well", async ({ page }) => {
  await play(page, 4);
  await pass(page, 245);
  // The heading takes the focus, so that it is read out.
  await expect(heading(page)).toHaveText(words.finished.completed);
  await expect(heading(page)).toBeFocused();
});

test("the countdown is a timer that keeps quiet", async ({ page }) => {
  await play(page);
  await expect(digits(page)).toBeVisible();
  await expect(digits(page)).not.toHaveAttribute("aria-live");
  await expect(live(page)).toHaveCount(1);
});

test("the figure is described to whoever does not see it", async ({ page }) => {
  await play(page);
  await toWork(page);
  const name = await heading(page).textContent();
  await expect(page.getByRole("img", { name: new RegExp(`^${name}: .+`) })).toBeVisible();
});

