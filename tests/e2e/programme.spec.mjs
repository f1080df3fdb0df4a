// Six weeks that go on by what is felt, and routines of one's own.

import { button, expect, heading, test, warmUp } from "./app.mjs";
import { enrol, link, listed, make, open, openProgramme } from "./programme.mjs";
import { fill, words } from "./words.mjs";

test("a routine is made, kept, shared by a link and forgotten, by keyboard alone", async ({ page, context }) => {
  await openProgramme(page);
  const press = async (name) => {
    await button(page, name).focus();
    await page.keyboard.press("Enter");
  };
  await press(warmUp(4));
  await expect(heading(page)).toBeFocused();
  const before = await listed(page);
  await page.locator(".step summary").nth(1).focus();
  await page.keyboard.press("Enter");
  await press(words.own.earlier);
  // The focus stays with the exercise that moved.
  await expect(page.locator(".step summary").first()).toBeFocused();
  await expect.poll(() => listed(page)).toEqual([before[1], before[0], ...before.slice(2)]);
  await press(words.own.more);
  await press(words.ready.leave_out);
  await expect.poll(() => listed(page)).toEqual([before[0], ...before.slice(2)]);

  await page.getByLabel(words.own.name).fill("Füße & <b>hips</b>");
  await press(words.own.save);
  await expect(page.getByText(words.own.saved)).toBeVisible();
  await expect(heading(page)).toHaveText("Füße & <b>hips</b>");

  const other = await context.newPage();
  await other.goto(await link(page));
  await expect(heading(other)).toHaveText("Füße & <b>hips</b>");
  expect(await listed(other)).toEqual(await listed(page));
  await expect(other.getByRole("img", { name: words.own.code }).locator("path")).toHaveCount(1);
  await other.close();

  await press(words.programme.back);
  const name = { name: "Füße & <b>hips</b>" };
  await expect(page).toHaveURL(/programme\/$/);
  await page.reload();
  await press(fill(words.own.open, name));
  expect(await listed(page)).toEqual([before[0], ...before.slice(2)]);
  await press(words.programme.back);
  await press(fill(words.own.forget, name));
  await expect(page.getByText(words.own.none)).toBeVisible();
});

test("the link is copied, or else selected to be copied by hand", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await make(page, warmUp(4));
  await button(page, words.own.copy).click();
  await expect(page.getByText(words.own.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link(page));
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("forbidden"));
  });
  await button(page, words.own.copy).click();
  await expect(page.getByText(words.own.selected)).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()) || document.activeElement.value)).toBe(await link(page));
});

test("a warm-up that is prepared can be taken along to be made one's own", async ({ page }) => {
  await page.goto("warm-up/");
  await expect(button(page, words.ready.start)).toBeEnabled();
  await open(page, 0);
  await button(page, words.ready.leave_out).click();
  const names = await listed(page);
  await page.getByRole("link", { name: words.ready.keep }).click();
  await expect(page.locator(".own")).toBeVisible();
  expect(await listed(page)).toEqual(names);
});

test("what is kept may be damaged, or forbidden", async ({ page }) => {
  await page.addInitScript(() => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, "9.x.x");
    localStorage.setItem("unseat:routines", "1.00000000.AQ");
    localStorage.setItem("unseat:programme", "7.00000000.AQ");
  });
  await enrol(page);
  await button(page, warmUp(8)).click();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await button(page, words.own.save).click();
  await expect(page.getByText(words.own.saved)).toBeVisible();
  await button(page, words.programme.back).click();
  await expect(button(page, fill(words.own.open, { name: words.own.unnamed }))).toBeVisible();
});

test("a routine is printed on one sheet, with its figures and its code", async ({ page }) => {
  await make(page, warmUp(12));
  await page.evaluate(() => (window.print = () => (window.wasPrinted = true)));
  await button(page, words.own.print).click();
  expect(await page.evaluate(() => window.wasPrinted)).toBe(true);
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.locator(".step__figure svg").first()).toBeVisible();
  await expect(page.locator(".own__code svg")).toBeVisible();
  await expect(button(page, words.own.print)).toBeHidden();
});
