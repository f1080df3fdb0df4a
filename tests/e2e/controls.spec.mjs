// Pause, skip, back, ten seconds more, sound: with the hand and with the keys.

import { begin, button, choose, expect, heading, openHome, openReady, pass, place, play, player, test, toWork, warmUp } from "./app.mjs";
import { words } from "./words.mjs";

test("a pause keeps the time, and a count of three leads back", async ({ page }) => {
  await play(page);
  await pass(page, 12);
  const before = await place(page);
  await button(page, words.player.pause).click();
  await pass(page, 600);
  expect(await place(page)).toEqual({ ...before, state: "paused" });
  await button(page, words.player.resume).click();
  expect((await place(page)).state).toBe("counting");
  await expect(page.locator(".stage").getByRole("timer")).toHaveText("3");
  await pass(page, 2);
  await expect(page.locator(".stage").getByRole("timer")).toHaveText("1");
  expect((await place(page)).seconds).toBe(before.seconds);
  await pass(page, 3);
  expect(await place(page)).toEqual({ ...before, seconds: before.seconds - 2, state: "running" });
});

test("what moves stands still while paused", async ({ page }) => {
  await play(page);
  await toWork(page);
  const states = () =>
    page.evaluate(() =>
      [...document.querySelectorAll(".stage [data-part], .ring [data-part]")]
        .flatMap((part) => part.getAnimations())
        .map((animation) => animation.playState),
    );
  expect(new Set(await states())).toEqual(new Set(["running"]));
  await button(page, words.player.pause).click();
  await expect.poll(async () => [...new Set(await states())]).toEqual(["paused"]);
});

test("pressing Pause twice neither starts nor breaks anything", async ({ page }) => {
  await play(page);
  await pass(page, 12);
  await button(page, words.player.pause).dblclick();
  const { state } = await place(page);
  expect(["paused", "counting"]).toContain(state);
  // Nor does it say that something hurts, which may have come under the finger.
  await expect(page.getByRole("heading", { name: words.hurt.title })).toHaveCount(0);
  await pass(page, 5);
  expect((await place(page)).step).toBe(1);
});

test("skipping leads to the next part, and on to the end", async ({ page }) => {
  await play(page, 4);
  const first = await heading(page).textContent();
  await button(page, words.player.skip).click();
  await button(page, words.player.skip).click();
  await expect(heading(page)).not.toHaveText(first);
  expect((await place(page)).step).toBe(2);
  for (let press = 0; press < 60 && (await player(page).isVisible()); press += 1) {
    await button(page, words.player.skip).click();
    await pass(page, 0.1);
  }
  await expect(heading(page)).toHaveText(words.finished.stopped);
});

test("going back restarts what has begun, and then goes further back", async ({ page }) => {
  await play(page);
  await toWork(page);
  const { seconds } = await place(page);
  await pass(page, 10);
  await button(page, words.player.back).click();
  expect((await place(page)).seconds).toBeGreaterThanOrEqual(seconds);
  await button(page, words.player.back).click();
  await expect(page.locator(".now")).toContainText(words.player.get_ready);
});

test("ten seconds more are ten seconds more, within reason", async ({ page }) => {
  await play(page);
  await toWork(page);
  const { seconds } = await place(page);
  await button(page, words.player.add_ten_label).click();
  expect((await place(page)).seconds).toBe(seconds + 10);
  for (let press = 0; press < 13; press += 1) await button(page, words.player.add_ten_label).click();
  expect((await place(page)).seconds).toBe(seconds + 120);
});

test("a session ended early counts with what was done", async ({ page }) => {
  await play(page);
  await pass(page, 60);
  await button(page, words.player.pause).click();
  await button(page, words.player.stop).click();
  await expect(heading(page)).toHaveText(words.finished.stopped);
  await button(page, words.app.home).click();
  await expect(page.getByText(words.home.last)).toBeVisible();
});

test("everything can be done with the keyboard alone", async ({ page }) => {
  await openHome(page);
  await tabTo(page, button(page, warmUp(4)));
  await page.keyboard.press("Enter");
  await expect(heading(page)).toBeFocused();
  await tabTo(page, button(page, words.ready.start));
  await page.keyboard.press("Enter");
  await expect(player(page)).toBeVisible();
  await expect(heading(page)).toBeFocused();

  await page.keyboard.press("Space");
  expect((await place(page)).state).toBe("paused");
  await page.keyboard.press("Space");
  await pass(page, 4);
  expect((await place(page)).state).toBe("running");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect((await place(page)).step).toBe(2);
  await page.keyboard.press("ArrowLeft");
  expect((await place(page)).step).toBe(1);
  await page.keyboard.press("m");
  await expect(button(page, words.player.unmute)).toBeVisible();
  await page.keyboard.press("m");
  await expect(button(page, words.player.mute)).toBeVisible();
  await page.keyboard.press("Escape");
  expect((await place(page)).state).toBe("paused");
  await tabTo(page, button(page, words.player.stop));
  await page.keyboard.press("Enter");
  await expect(heading(page)).toBeFocused();
});

test("a key that presses a button does not play or pause as well", async ({ page }) => {
  await play(page);
  await button(page, words.player.skip).focus();
  await page.keyboard.press("Space");
  expect((await place(page)).state).toBe("running");
});

test("keys do nothing while the focus is elsewhere", async ({ page }) => {
  await play(page);
  await page.evaluate(() => {
    const outside = document.createElement("button");
    document.body.append(outside);
    outside.focus();
  });
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  expect(await place(page)).toMatchObject({ step: 1, state: "running" });
});

test("what was chosen is remembered", async ({ page }) => {
  await openReady(page);
  await page.getByText(words.ready.fit, { exact: true }).click();
  await choose(page, words.tag.at_desk);
  await choose(page, words.level.intermediate);
  await page.getByText(words.ready.sound, { exact: true }).click();
  await choose(page, words.sound.tones);
  await page.reload();
  await page.getByText(words.ready.fit, { exact: true }).click();
  await page.getByText(words.ready.sound, { exact: true }).click();
  await expect(page.getByRole("checkbox", { name: words.tag.at_desk })).toBeChecked();
  await expect(page.getByRole("radio", { name: words.level.intermediate })).toBeChecked();
  await expect(page.getByRole("radio", { name: words.sound.tones, exact: true })).toBeChecked();
});

test("who has no floor is not sent to the floor", async ({ page }) => {
  await openReady(page);
  const before = await page.getByRole("heading", { level: 3 }).allTextContents();
  await page.getByText(words.ready.fit, { exact: true }).click();
  await choose(page, words.kit.floor);
  const after = await page.getByRole("heading", { level: 3 }).allTextContents();
  expect(after).not.toEqual(before);
  await expect(page.getByText(words.need.floor).first()).toBeVisible();
  await begin(page);
  expect((await place(page)).steps).toBe(after.length);
});

/** Presses Tab until the element has the focus. */
async function tabTo(page, target) {
  for (let press = 0; press < 60; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the keyboard does not get there");
}
