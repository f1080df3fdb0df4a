// The buttons of the player stay where they are, whatever it shows: a finger may be
// on its way to one of them.

import { button, expect, pass, place, play, player, setHidden, test, toWork } from "./app.mjs";
import { fill, words } from "./words.mjs";

const SIZES = [
  { width: 320, height: 568 },
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1280, height: 800 },
];

const named = ({ width, height }) => `${width} × ${height}`;

/** What can be pressed all the time; Pause and Go on are one button. */
const BUTTONS = ["back", "pause", "skip", "hurts", "add_ten_label", "mute"].map((name) => words.player[name]);

/** Everything there is to measure at a moment, in one go: there are many moments. */
async function look(page) {
  const seen = await page.evaluate(() => {
    const boxOf = (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    const find = (selector) => document.querySelector(selector);
    return {
      buttons: [...document.querySelectorAll("button")].map((it) => [it.ariaLabel ?? it.textContent, boxOf(it)]),
      needed: [".stage svg", ".now [role=timer]", "h1"].map((selector) => boxOf(find(selector))),
      name: find("h1").textContent,
      side: find(".now [data-side]")?.textContent,
      state: find("main").dataset.state,
      scrolls: document.scrollingElement.scrollHeight - window.innerHeight,
    };
  });
  const byName = Object.fromEntries(seen.buttons);
  byName[words.player.pause] ??= byName[words.player.resume];
  return { ...seen, places: BUTTONS.map((name) => ({ name, ...byName[name] })) };
}

/** Fails unless all that is needed on a mat is in sight, and nothing scrolls away. */
function expectInSight({ places, needed, scrolls }, { width, height }) {
  for (const box of [...places, ...needed]) {
    expect(Math.min(box.width, box.height)).toBeGreaterThan(10);
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
  }
  const [back] = places;
  const [, count, name] = needed;
  for (const box of [count, name]) expect(box.y + box.height).toBeLessThanOrEqual(back.y);
  expect(scrolls).toBeLessThanOrEqual(0);
}

for (const size of SIZES) {
  test.describe(named(size), () => {
    test.use({ viewport: size });

    test("no button moves from the first exercise to the last, nor in a pause", async ({ page }) => {
      test.slow();
      await play(page);
      const { places } = await look(page);
      const told = { names: new Set(), sides: new Set(), states: new Set() };
      while (await player(page).isVisible()) {
        const { name } = await look(page);
        // Every part is looked at; the first of every exercise also paused, and counting in.
        const keys = told.names.has(name) ? ["ArrowRight"] : ["Space", "Space", "ArrowRight"];
        for (const key of keys) {
          const now = await look(page);
          expect(now.places, `${name}, ${now.state}`).toEqual(places);
          expectInSight(now, size);
          told.sides.add(now.side);
          told.states.add(now.state);
          await page.keyboard.press(key);
        }
        told.names.add(name);
      }
      // Else it was no test: names of several lengths, both sides, every state.
      expect(told.names.size).toBeGreaterThan(6);
      expect(told.sides).toEqual(new Set([undefined, words.player.side_left, words.player.side_right]));
      expect(told.states).toEqual(new Set(["running", "paused", "counting"]));
    });

    test("no button moves for an easier version, or for what is told beside it", async ({ page }) => {
      await play(page);
      const { places } = await look(page);
      while ((await place(page)).step < 7) await page.keyboard.press("ArrowRight");
      await button(page, words.player.hurts).click();
      await button(page, fill(words.hurt.number, { number: 3 })).click();
      await expect(page.locator(".now")).toContainText(words.paused.eased);
      expect((await look(page)).places).toEqual(places);
      await button(page, words.player.resume).click();
      await pass(page, 4);
      await setHidden(page, true);
      await pass(page, 80);
      await setHidden(page, false);
      await expect(page.locator(".note")).toBeVisible();
      expect((await look(page)).places).toEqual(places);
    });

    test("a double press says nothing that was not meant", async ({ page }) => {
      await play(page);
      await toWork(page);
      await button(page, words.player.pause).dblclick();
      expect((await place(page)).state).toBe("counting");
      await pass(page, 4);
      const { step } = await place(page);
      await button(page, words.player.hurts).dblclick();
      await expect(player(page)).toHaveAttribute("data-state", "hurt");
      await button(page, words.hurt.never_mind).click();
      expect((await place(page)).step).toBe(step);
    });
  });
}

test("what a pause lets read scrolls by itself, also by keyboard", async ({ page }) => {
  const small = { width: 360, height: 640 };
  await page.setViewportSize(small);
  await play(page);
  await toWork(page);
  await button(page, words.player.pause).click();
  const text = page.getByRole("region", { name: words.player.how });
  const last = text.getByText(words.player.stop_signs, { exact: true });
  await expect(last).not.toBeInViewport();
  await text.focus();
  await page.keyboard.press("End");
  await expect(last).toBeInViewport();
  // Nor does Space, which scrolls as well, go on with the session.
  await page.keyboard.press("Space");
  expect((await place(page)).state).toBe("paused");
  await expect(button(page, words.player.stop)).toBeInViewport({ ratio: 1 });
  expectInSight(await look(page), small);
});
