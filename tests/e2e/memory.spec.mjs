// What the browser keeps, and what happens when it will not.

import { begin, button, choose, expect, heading, openHome, openReady, pass, place, play, player, test, warmUp } from "./app.mjs";
import { like, words } from "./words.mjs";

test("a reload in the middle offers to continue at the same place", async ({ page }) => {
  await play(page);
  await pass(page, 100);
  const before = await place(page);
  await page.reload();
  const offer = page.getByRole("button", { name: like(words.home.continue) });
  await expect(offer).toContainText(String(before.step));
  await expect(offer).toContainText(String(before.steps));
  await offer.click();
  const after = await place(page);
  expect(after).toMatchObject({ step: before.step, steps: before.steps, state: "paused" });
  await button(page, words.player.resume).click();
  await pass(page, 4);
  expect((await place(page)).state).toBe("running");
});

test("a reload in the middle offers to start over", async ({ page }) => {
  await play(page);
  await pass(page, 100);
  await page.reload();
  await button(page, words.home.start_over).click();
  await begin(page);
  expect(await place(page)).toMatchObject({ step: 1, state: "running" });
});

test("a session that was finished is not offered again", async ({ page }) => {
  await play(page, 4);
  await pass(page, 245);
  await page.reload();
  await expect(button(page, warmUp(4))).toBeVisible();
  await expect(page.getByRole("button", { name: like(words.home.continue) })).toHaveCount(0);
});

test("blocked storage is said, and the warm-up works without it", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  });
  await play(page, 4);
  await pass(page, 245);
  await expect(heading(page)).toHaveText(words.finished.completed);
  await button(page, words.app.home).click();
  await expect(page.getByText(words.app.forgetful)).toBeVisible();
  // Within the visit nothing is lost.
  await expect(page.getByText(words.home.last)).toBeVisible();
});

test("full storage is said, and the warm-up works without it", async ({ page }) => {
  await openHome(page);
  await page.evaluate(() => {
    localStorage.clear();
    let text = "x".repeat(1 << 20);
    for (let number = 0; text; number += 1) {
      try {
        localStorage.setItem(`fill-${number}`, text);
      } catch {
        text = text.slice(0, text.length / 2);
      }
    }
  });
  await page.reload();
  await expect(page.getByText(words.app.forgetful)).toBeVisible();
  await button(page, warmUp(4)).click();
  await begin(page);
  await pass(page, 245);
  await expect(heading(page)).toHaveText(words.finished.completed);
});

test("damaged values count as absent, and none takes another with it", async ({ page }) => {
  await openReady(page);
  await page.getByText(words.ready.sound, { exact: true }).click();
  await choose(page, words.sound.off);
  await page.evaluate(() => {
    localStorage.setItem("unseat:session", "1.00000000.nonsense");
    localStorage.setItem("unseat:history", "\u0000");
  });
  await page.reload();
  await button(page, warmUp(8)).click();
  await page.getByText(words.ready.sound, { exact: true }).click();
  await expect(page.getByRole("radio", { name: words.sound.off, exact: true })).toBeChecked();
});

test("any text at all under our names is survived", async ({ page }) => {
  const texts = ["", "0", "1.", "1.00000000.", "255.0.0", "9".repeat(5000), "💥.💥.💥", "1.811c9dc5."];
  await openHome(page);
  for (const text of texts) {
    await page.evaluate((value) => {
      for (const key of ["session", "history", "settings"]) localStorage.setItem(`unseat:${key}`, value);
    }, text);
    await page.reload();
    await expect(button(page, warmUp(8))).toBeVisible();
  }
});

test("a value of a newer app is put aside, not destroyed", async ({ page }) => {
  await openHome(page);
  await page.evaluate(() => localStorage.setItem("unseat:history", "99.00000000.AAAA"));
  await page.reload();
  await button(page, warmUp(4)).click();
  await begin(page);
  await pass(page, 245);
  await expect(player(page)).toHaveCount(0);
  const aside = await page.evaluate(() => localStorage.getItem("unseat:history.unread"));
  expect(aside).toBe("99.00000000.AAAA");
});
