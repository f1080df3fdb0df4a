// Pages out of sight, devices asleep, clocks that are set.

import { begin, choose, expect, openReady, pass, place, play, setHidden, test, toWork } from "./app.mjs";
import { checked } from "./safety.mjs";
import { like, words } from "./words.mjs";

test("a page out of sight goes on, and says how much further it is", async ({ page }) => {
  await play(page);
  const before = await place(page);
  await setHidden(page, true);
  await pass(page, 80);
  await setHidden(page, false);
  await expect(page.locator(".note")).toHaveText(like(words.tell.further));
  const after = await place(page);
  expect(after.step).toBeGreaterThan(before.step);
  expect(after.state).toBe("running");
});

test("timers throttled to one a minute change nothing about the place", async ({ page, browser, baseURL }) => {
  // A clock belongs to a context, so the page that is not throttled has its own.
  const truth = await browser.newPage({ baseURL });
  await checked(truth.context());
  await play(page);
  await play(truth);
  await setHidden(page, true);
  // One jump of 55 s each: due timers fire once, at the end.
  for (let minute = 0; minute < 4; minute += 1) await page.clock.fastForward(55_000);
  await setHidden(page, false);
  await pass(truth, 220);
  expect(await place(page)).toEqual(await place(truth));
  await truth.close();
});

test("who wants it to wait when the page is left finds it waiting", async ({ page }) => {
  await openReady(page);
  await page.getByText(words.ready.sound, { exact: true }).click();
  await choose(page, words.ready.pause_when_left);
  await begin(page);
  await pass(page, 20);
  const before = await place(page);
  await setHidden(page, true);
  await pass(page, 300);
  await setHidden(page, false);
  expect(await place(page)).toEqual({ ...before, state: "paused" });
});

for (const [how, time] of [
  ["back", "2020-01-01T00:00:00Z"],
  ["forward", "2031-01-01T00:00:00Z"],
]) {
  test(`a system clock set ${how} changes nothing`, async ({ page }) => {
    await play(page);
    await toWork(page);
    const before = await place(page);
    await page.clock.setSystemTime(new Date(time));
    await pass(page, 10);
    expect(await place(page)).toEqual({ ...before, seconds: before.seconds - 10 });
  });
}
