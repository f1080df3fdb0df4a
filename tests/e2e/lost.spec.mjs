// What is kept fails, or is gone: nobody is shut out who has a network, and nothing is
// promised that is no longer true.

import { button, expect, heading, warmUp } from "./app.mjs";
import { isAllKept, isKept, keepButton, test, visit } from "./kept.mjs";
import { fill, words } from "./words.mjs";

/** How what is kept can fail, as the worker meets it. */
const FAILURES = {
  "cannot be asked": () => {
    CacheStorage.prototype.match = Cache.prototype.match = () => Promise.reject(new Error("broken"));
  },
  "is not there at all": () => {
    Object.defineProperty(self, "caches", { get: () => { throw new DOMException("denied", "SecurityError"); } });
  },
  "cannot be read to its end": () => {
    const broken = () => new Response(new ReadableStream({ start: (it) => it.error(new Error("broken")) }));
    CacheStorage.prototype.match = Cache.prototype.match = async () => broken();
  },
  "can be neither listed nor written": () => {
    const broken = () => Promise.reject(new Error("broken"));
    CacheStorage.prototype.match = CacheStorage.prototype.open = CacheStorage.prototype.keys = broken;
  },
};

for (const [what, fail] of Object.entries(FAILURES)) {
  test(`where what is kept ${what}, every page opens by the network`, async ({ page }) => {
    await visit(page);
    const [worker] = page.context().serviceWorkers();
    await worker.evaluate(fail);
    await page.goto("./");
    await expect(button(page, warmUp(8))).toBeEnabled();
    await page.goto("quiz/");
    await expect(heading(page)).toHaveText(words.quiz.name);
    await page.goto("r/quad-led-level/");
    await expect(heading(page)).toHaveText(fill(words.shared.title, { profile: words.result.quad_led }));
    await page.goto("learn/exercises");
    await expect(heading(page)).toHaveText(words.learn.exercises);
  });
}

/** What others do to the caches of an origin that they share. */
const ROBBERS = {
  "every cache is gone": async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  },
  "a file is gone": async () => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) if (/quiz-en-/.test(url)) await cache.delete(url);
  },
};

for (const [what, rob] of Object.entries(ROBBERS)) {
  test(`${what}: it is kept again when a page comes`, async ({ page, host }) => {
    await visit(page);
    await page.evaluate(rob);
    await page.reload();
    await isKept(page);
    await host.down();
    await page.goto("quiz/");
    await expect(heading(page)).toHaveText(words.quiz.name);
  });

  test(`${what}, and does not come back: nothing is promised`, async ({ page, host, watch }) => {
    watch.allow(/Failed to load resource|is not of version/);
    await visit(page);
    await page.evaluate(rob);
    host.lose((await host.read("")).match(/quiz-en-[0-9a-f]{10}\.bin/)[0]);
    // A browser may still have it.
    await (await page.context().newCDPSession(page)).send("Network.clearBrowserCache");
    await page.reload();
    await expect(button(page, warmUp(8))).toBeEnabled();
    await page.waitForLoadState("networkidle");
    await expect(page.getByText(words.notes.kept)).toHaveCount(0);
    await expect(page.locator("#unseat")).not.toHaveAttribute("data-offline");
  });
}

test("a page of Learn that is gone is kept again when a page comes", async ({ page, host }) => {
  await visit(page);
  await keepButton(page).click();
  await isAllKept(page);
  await page.evaluate(async () => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    await cache.delete(new URL("learn/evidence/", document.baseURI));
  });
  await page.reload();
  await isAllKept(page);
  await host.down();
  await page.goto("learn/evidence/");
  await expect(heading(page)).toBeVisible();
});

test("a page that stays open no longer says what has stopped being true", async ({ page, host, watch }) => {
  watch.allow(/Failed to load resource|net::ERR/);
  await page.clock.install();
  await visit(page);
  await page.clock.runFor(1000);
  await expect(page.getByText(words.notes.kept)).toBeVisible();
  await page.evaluate(ROBBERS["every cache is gone"]);
  await host.down();
  await page.clock.runFor(2 * 60 * 60 * 1000);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(page.getByText(words.notes.kept)).toHaveCount(0);
});
