// What the browser keeps, and what happens when it will not.

import { begin, button, expect, heading, openHome, openReady, pass, play, player, test, warmUp } from "./app.mjs";
import { passCheck } from "./safety.mjs";
import { words } from "./words.mjs";

test("blocked storage is said, and the warm-up works without it", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  });
  await openReady(page, 4);
  await button(page, words.ready.start).click();
  await passCheck(page);
  await expect(player(page)).toBeVisible();
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

