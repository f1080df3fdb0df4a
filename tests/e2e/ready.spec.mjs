// The list before a session: what is changed by hand.

import { button, expect, openReady, test } from "./app.mjs";
import { words } from "./words.mjs";

const rows = (page) => page.locator(".step");
const change = (page, index) => rows(page).nth(index).locator("summary");

test("leaving one out opens no other one's panel, and the focus goes on from there", async ({ page }) => {
  await openReady(page);
  const names = await rows(page).locator("h3").allTextContents();
  await change(page, 2).click();
  await rows(page).nth(2).getByRole("button", { name: words.ready.leave_out }).click();
  await expect(rows(page)).toHaveCount(names.length - 1);
  await expect(rows(page).nth(2).locator("h3")).toHaveText(names[3]);
  await expect(page.locator(".step details[open]")).toHaveCount(0);
  await expect(change(page, 2)).toBeFocused();
  await button(page, words.ready.restore).click();
  await expect(rows(page).locator("h3")).toHaveText(names);
  await expect(change(page, 0)).toBeFocused();
});

test("another panel that was open stays with its exercise", async ({ page }) => {
  await openReady(page);
  const names = await rows(page).locator("h3").allTextContents();
  await change(page, 4).click();
  await change(page, 1).click();
  await rows(page).nth(1).getByRole("button", { name: words.ready.leave_out }).click();
  const open = rows(page).filter({ has: page.locator("details[open]") });
  await expect(open.locator("h3")).toHaveText([names[4]]);
});
