// The app with what it keeps on the device, at a host of the test's own.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { expect, test as base } from "./app.mjs";
import { launchOptions, phone } from "./browser.mjs";
import { Host } from "./host.mjs";
import { checked } from "./safety.mjs";
import { like, words } from "./words.mjs";

export const test = base.extend({
  serviceWorkers: "allow",
  host: async ({}, use) => {
    const host = new Host();
    await host.up();
    await use(host);
    await host.down();
  },
  baseURL: ({ host }, use) => use(host.address),
  /** Starts a browser, does something on its page, and closes it: the next one keeps what it kept. */
  start: async ({ host }, use) => {
    const folder = await mkdtemp(join(tmpdir(), "unseat-"));
    await use(async (act) => {
      const context = await chromium.launchPersistentContext(folder, {
        ...launchOptions,
        baseURL: host.address,
        viewport: phone,
        locale: "en-GB",
      });
      await checked(context);
      await act(context.pages()[0]);
      await context.close();
    });
    await rm(folder, { recursive: true });
  },
});

export { expect };

const root = (page) => page.locator("#unseat");

/** A first visit, until the app is kept. */
export async function visit(page, path = "./") {
  await page.goto(path);
  await isKept(page);
}

export const isKept = (page) => expect(root(page)).toHaveAttribute("data-offline", /^(ready|all)$/, { timeout: 30_000 });

/** Learn is kept as well. */
export const isAllKept = (page) => expect(root(page)).toHaveAttribute("data-offline", "all", { timeout: 30_000 });

/** The way to keep Learn as well; its name ends in what that downloads. */
export const keepButton = (page) => page.getByRole("button", { name: like(words.notes.keep) });

/** A newer version is found, and waits. */
export async function findUpdate(page) {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await isReady(page);
}

export const isReady = (page) => expect(root(page)).toHaveAttribute("data-update", "ready");

/** The app says that a reload would take something from somebody, or no longer. */
export const setBusy = (page, isBusy) => root(page).evaluate((it, on) => it.toggleAttribute("data-busy", on), isBusy);

/** Every version that is kept, by name. */
export const versions = (page) =>
  page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ").pop()));

/** Whether somebody touched the page. What a test asks of it counts as a touch. */
export const setTouched = (page, isTouched) =>
  page.addInitScript((hasBeenActive) => {
    Object.defineProperty(navigator, "userActivation", { value: { hasBeenActive } });
  }, isTouched);

/** Does something, and waits until the page has loaded so many times for it. */
export async function loads(page, times, act) {
  let loaded = 0;
  const count = () => (loaded += 1);
  page.on("load", count);
  await act();
  await expect.poll(() => loaded).toBe(times);
  page.off("load", count);
}

/** Does something, and sees to it that the same document is still there in a while. */
export async function stays(page, act) {
  await page.evaluate(() => (window.isSame = true));
  await act();
  // A worker that was asked to take over, and a page that reloads, take moments.
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    for (let turn = 0; turn < 20; turn += 1) await fetch(`${registration.scope}worker.js?${turn}`);
  });
  expect(await page.evaluate(() => window.isSame)).toBe(true);
}
