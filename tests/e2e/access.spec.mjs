// Every screen for everyone: axe, both themes, small screens, focus, less motion.

import { button, expect, heading, openHome, openReady, play, test, toWork, warmUp } from "./app.mjs";
import { atOnce, expectAccessible, expectAccessibleInBoth } from "./axe.mjs";
import { screens } from "./states.mjs";
import { words } from "./words.mjs";

for (const [name, open] of Object.entries(screens)) {
  test(`axe finds nothing in either theme, and 320 px are wide enough: ${name}`, async ({ page, watch }) => {
    watch.allow(/Failed to load resource|: 404|WebAssembly/);
    await open(page);
    await atOnce(page, () => expectAccessibleInBoth(page));
    await page.setViewportSize({ width: 320, height: 568 });
    const overflow = await page.evaluate(
      () => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test("the focus stays where it was on load, and goes to the heading of a new screen", async ({ page }) => {
  await openHome(page);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await button(page, warmUp(8)).click();
  await expect(heading(page)).toBeFocused();
  await button(page, words.app.home).click();
  await expect(heading(page)).toBeFocused();
  await button(page, warmUp(8)).click();
  await button(page, words.ready.start).click();
  await expect(heading(page)).toBeFocused();
});

test("who wants less motion sees numbered poses, and nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await play(page);
  await toWork(page);
  await expect(page.locator(".stage").getByRole("listitem").first()).toBeVisible();
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

test("a change of mind about motion is heeded at once", async ({ page }) => {
  await play(page);
  await toWork(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(page.locator(".stage").getByRole("listitem").first()).toBeVisible();
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await expect(page.locator(".stage").getByRole("listitem")).toHaveCount(0);
});

test("everything on the playing screen can be touched", async ({ page }) => {
  await play(page);
  for (const control of await page.getByRole("button").all()) {
    const box = await control.boundingBox();
    const name = await control.textContent();
    expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(44);
  }
  for (const name of [words.player.back, words.player.pause, words.player.skip]) {
    const box = await button(page, name).boundingBox();
    expect(box.height, name).toBeGreaterThanOrEqual(56);
  }
});

test("the controls are in sight on a phone without scrolling", async ({ page }) => {
  await play(page);
  await toWork(page);
  for (const name of [words.player.pause, words.player.skip, words.player.hurts]) {
    await expect(button(page, name)).toBeInViewport({ ratio: 1 });
  }
});

test("forced colors keep every control visible", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openReady(page);
  await expect(button(page, words.ready.start)).toBeVisible();
  await page.clock.resume();
  await expectAccessible(page);
});
