// "Stop, something hurts."

import { button, expect, heading, live, pass, place, play, player, test, toWork } from "./app.mjs";
import { fill, like, words } from "./words.mjs";

async function ask(page) {
  await toWork(page);
  await pass(page, 3);
  await button(page, words.player.hurts).click();
  const question = page.getByRole("heading", { name: words.hurt.title });
  await expect(question).toBeVisible();
  await expect(question).toBeFocused();
  await expect(player(page)).toHaveAttribute("data-state", "hurt");
}

const answer = (page, number) => button(page, fill(words.hurt.number, { number })).click();

test("a little swaps in the easier version, which waits", async ({ page }) => {
  await play(page);
  // Leave the first exercises, which have nothing easier, behind.
  for (let step = 1; step < 7; ) {
    await button(page, words.player.skip).click();
    ({ step } = await place(page));
  }
  const before = await heading(page).textContent();
  await ask(page);
  await answer(page, 4);
  expect((await place(page)).state).toBe("paused");
  await expect(page.locator(".now")).toContainText(words.paused.eased);
  await expect(live(page)).toHaveText(like(words.tell.eased));
  await expect(heading(page)).not.toHaveText(before);
  await button(page, words.player.resume).click();
  await pass(page, 4);
  expect((await place(page)).state).toBe("running");
});

test("no key plays while it is asked how strong it is", async ({ page }) => {
  await play(page);
  await toWork(page);
  const { step } = await place(page);
  await ask(page);
  for (const key of ["ArrowRight", "ArrowLeft", "Escape", "m", "Space"]) await page.keyboard.press(key);
  await expect(player(page)).toHaveAttribute("data-state", "hurt");
  await button(page, words.hurt.never_mind).click();
  expect((await place(page)).step).toBe(step);
});

test("what hurt does not come back, and where nothing easier is left, it is left out", async ({ page }) => {
  await play(page);
  const first = await place(page);
  const hurt = [];
  let text = "";
  while (!text.includes(words.paused.left_out)) {
    const name = await heading(page).textContent();
    expect(hurt).not.toContain(name);
    hurt.push(name);
    await ask(page);
    await answer(page, 2);
    text = await page.locator(".now").textContent();
    if (text.includes(words.paused.left_out)) break;
    await button(page, words.player.resume).click();
    await pass(page, 4);
  }
  await expect(live(page)).toContainText(words.tell.left_out);
  expect((await place(page)).step).toBeGreaterThan(first.step);
});

test("what has passed goes on after a count of three", async ({ page }) => {
  await play(page);
  await ask(page);
  await button(page, words.hurt.never_mind).click();
  expect((await place(page)).state).toBe("counting");
  await pass(page, 4);
  expect((await place(page)).state).toBe("running");
});
