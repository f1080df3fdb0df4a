// Notifications of breaks: one at a time, of one tab, and gone once they are answered.

import { button, expect, test } from "./app.mjs";
import { openBreaks } from "./breaks.mjs";
import { words } from "./words.mjs";

const { breaks } = words;

/** Notes which notifications show, under a clock of the test's own. */
const note = (page) =>
  page.addInitScript(() => {
    window.shown = [];
    window.Notification = class {
      static permission = "granted";
      constructor(title, { tag }) {
        Object.assign(this, { title, tag });
        window.shown.push(this);
        window.most = Math.max(window.most ?? 0, window.shown.length);
      }
      close() {
        window.shown = window.shown.filter((it) => it !== this);
      }
    };
    document.hasFocus = () => false;
  });
const shown = (page) => page.evaluate(() => window.shown.map(({ tag }) => tag));

test("four breaks that nobody answers leave one, and it goes with the answer", async ({ page }) => {
  await note(page);
  await openBreaks(page);
  await button(page, breaks.start).click();
  for (let turn = 0; turn < 4; turn += 1) await page.clock.runFor(50 * 60_000);
  expect(await shown(page)).toEqual(["unseat-break"]);
  expect(await page.evaluate(() => window.most)).toBe(1);
  await button(page, breaks.took).click();
  expect(await shown(page)).toEqual([]);
});

test("of two tabs one speaks, and an answer in either takes it away", async ({ page, context }) => {
  await note(page);
  await openBreaks(page);
  await button(page, breaks.start).click();
  const other = await context.newPage();
  await note(other);
  // The same time as in the first, where the timer counts already.
  await other.clock.install({ time: await page.evaluate(() => Date.now()) });
  await other.goto("break/");
  await expect(button(other, breaks.stop)).toBeVisible();
  for (const it of [page, other]) await it.clock.runFor(45 * 60_000);
  const all = async () => [...(await shown(page)), ...(await shown(other))];
  await expect.poll(all).toEqual(["unseat-break"]);
  await button(other, breaks.took).click();
  await expect.poll(all).toEqual([]);
});

test("on Android the worker shows them, and every tab takes them away", async ({ page }) => {
  await page.addInitScript(() => {
    window.kept = [];
    window.Notification = class {
      static permission = "granted";
      constructor() {
        throw new TypeError("Illegal constructor");
      }
    };
    document.hasFocus = () => false;
    const registration = {
      showNotification(title, { tag }) {
        window.kept = [...window.kept.filter((it) => it.tag !== tag), { tag, close: () => (window.kept = window.kept.filter((it) => it.tag !== tag)) }];
      },
      getNotifications: async ({ tag }) => window.kept.filter((it) => it.tag === tag),
    };
    navigator.serviceWorker.getRegistration = async () => registration;
  });
  await openBreaks(page);
  await button(page, breaks.start).click();
  await page.clock.runFor(45 * 60_000);
  const count = () => page.evaluate(() => window.kept.length);
  await expect.poll(count).toBe(1);
  await button(page, breaks.took).click();
  await expect.poll(count).toBe(0);
});
