// A newer version of the site, from being found to taking the place of the old.

import { button, heading, openHome, setHidden } from "./app.mjs";
import { address } from "./browser.mjs";
import { expect, findUpdate, isKept, isReady, loads, setBusy, setTouched, stays, test, versions, visit } from "./kept.mjs";
import { words } from "./words.mjs";

/** The second version, whose home page is titled so. */
const SECOND = / 2$/;

test("a newer version takes the place of an idle page that is out of sight", async ({ page, host }) => {
  await visit(page);
  await host.release(2);
  await stays(page, () => findUpdate(page));
  await expect(page).not.toHaveTitle(SECOND);
  await loads(page, 1, () => setHidden(page, true));
  expect(await page.title()).toMatch(SECOND);
  await expect.poll(() => versions(page)).toEqual(["version-2"]);
});

test("a sheet that came later does not make a page an older one", async ({ page }) => {
  await visit(page);
  await button(page, words.home.quiz_take).click();
  await expect(heading(page)).toHaveText(words.quiz.name);
  await expect(page.locator("link[data-late]")).not.toHaveCount(0);
  await stays(page, () => page.evaluate(() => navigator.serviceWorker.dispatchEvent(new Event("controllerchange"))));
  await expect(page.locator("#unseat")).not.toHaveAttribute("data-update");
});

test("nothing reloads under somebody's eyes, unless they ask", async ({ page, host }) => {
  await visit(page);
  await page.evaluate(() => document.addEventListener("unseat-update", () => (window.wasTold = true)));
  await host.release(2);
  await stays(page, () => findUpdate(page));
  await expect.poll(() => page.evaluate(() => window.wasTold)).toBe(true);
  await loads(page, 1, () => page.locator("#unseat").dispatchEvent("unseat-reload"));
  expect(await page.title()).toMatch(SECOND);
});

test("a session under way is left alone until it is over", async ({ page, host }) => {
  await visit(page);
  await setBusy(page, true);
  await host.release(2);
  await stays(page, () => findUpdate(page));
  await stays(page, () => setHidden(page, true));
  await stays(page, () => setHidden(page, false));
  await stays(page, () => setHidden(page, true));
  await loads(page, 1, () => setBusy(page, false));
  expect(await page.title()).toMatch(SECOND);
});

test("a version that was found on an earlier visit is there when the page is opened", async ({ page, host }) => {
  await visit(page);
  await host.release(2);
  await findUpdate(page);
  await setTouched(page, false);
  await page.reload();
  // A browser may have opened it as it was, and then it reloads.
  await expect(page).toHaveTitle(SECOND);
  await isKept(page);
  await expect(page.locator("#unseat")).not.toHaveAttribute("data-update");
});

test("a page that is already in use is not replaced on opening either", async ({ page, host }) => {
  await visit(page);
  await host.release(2);
  await findUpdate(page);
  await setTouched(page, true);
  await page.reload();
  await isReady(page);
  await stays(page, () => isKept(page));
  await expect(page).not.toHaveTitle(SECOND);
});

test("a page is not replaced twice without being seen", async ({ page, host }) => {
  await visit(page);
  await host.release(2);
  await findUpdate(page);
  await page.addInitScript(() => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => true });
  });
  await loads(page, 1, () => setHidden(page, true));
  await isKept(page);
  await host.release(3);
  await stays(page, () => findUpdate(page));
  expect(await page.title()).toMatch(SECOND);
});

test("two tabs on two versions both go on", async ({ context, page, host }) => {
  await openHome(page);
  await isKept(page);
  await setBusy(page, true);
  await host.release(2);
  const other = await context.newPage();
  await visit(other);
  await findUpdate(other);
  await isReady(page);
  await loads(other, 1, () => setHidden(other, true));
  expect(await other.title()).toMatch(SECOND);
  // The first tab still needs a file that its host no longer has.
  expect((await versions(page)).length).toBe(2);
  await button(page, words.home.quiz_take).click();
  await expect(heading(page)).toHaveText(words.quiz.name);
  await expect(page).not.toHaveTitle(SECOND);
  // Once it is closed, nobody needs the old version.
  await page.close();
  await setHidden(other, false);
  await other.reload();
  await expect.poll(() => versions(other)).toEqual(["version-2"]);
});

test("a version that waits stays whole while the old one is still opened", async ({ context, page, host }) => {
  await visit(page);
  await host.release(2);
  await findUpdate(page);
  const other = await context.newPage();
  await setTouched(other, true);
  await visit(other);
  await stays(other, () => isReady(other));
  await host.down();
  await loads(page, 1, () => page.locator("#unseat").dispatchEvent("unseat-reload"));
  expect(await page.title()).toMatch(SECOND);
  await expect(button(page, words.home.quiz_take)).toBeVisible();
});

const BROKEN = {
  "a file that is missing": (host) => host.lose("quiz-en-2222222222.bin"),
  "a page in the place of a file": (host) => host.put("quiz-en-2222222222.bin", "<!doctype html>"),
  "a file of the last version": async (host) => host.put("", await (await fetch(address)).text()),
};

for (const [what, spoil] of Object.entries(BROKEN)) {
  test(`an update with ${what} leaves the old version as it is`, async ({ page, host, watch }) => {
    watch.allow(/Failed to load resource|is not of version/);
    await visit(page);
    const before = await versions(page);
    await host.release(2);
    await spoil(host);
    const failed = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const found = new Promise((done) => (registration.onupdatefound = () => done(registration.installing)));
      await registration.update();
      const worker = await found;
      if (worker.state === "installing") await new Promise((done) => (worker.onstatechange = done));
      return worker.state;
    });
    expect(failed).toBe("redundant");
    expect(await versions(page)).toEqual(before);
    await host.down();
    await page.reload();
    await expect(page.getByRole("button", { name: words.home.quiz_take })).toBeVisible();
    await expect(page).not.toHaveTitle(SECOND);
  });
}

test("a page that stays open looks for a newer version when it is seen again", async ({ page, host }) => {
  await page.clock.install();
  await visit(page);
  await host.release(2);
  await setHidden(page, true);
  await page.clock.fastForward("00:59:00");
  await stays(page, () => setHidden(page, false));
  await expect(page.locator("#unseat")).not.toHaveAttribute("data-update");
  await setHidden(page, true);
  await page.clock.fastForward("00:02:00");
  await setHidden(page, false);
  await isReady(page);
});

test("the worker that ends it all leaves nothing behind, and open pages alone", async ({ page, host }) => {
  await visit(page);
  await setBusy(page, true);
  host.put("worker.js", await host.read("worker-off.js"));
  // Nothing is asked for meanwhile: what wakes the older worker keeps it in its place.
  await page.evaluate(async () => {
    window.isSame = true;
    await (await navigator.serviceWorker.ready).update();
  });
  const left = () =>
    page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]);
  await expect.poll(left).toEqual([0, 0]);
  expect(await page.evaluate(() => window.isSame)).toBe(true);
  // The next visit is the network's, and leaves nothing either.
  host.put("", (await host.read("")).replace("</title>", " 2</title>"));
  await page.reload();
  await expect(page).toHaveTitle(SECOND);
  await page.waitForLoadState("networkidle");
  await expect.poll(left).toEqual([0, 0]);
});

test("another copy of the app on the same host keeps what is its own", async ({ page, host }) => {
  await visit(page);
  const foreign = `unseat ${host.address}preview/ version-1`;
  await page.evaluate((name) => caches.open(name), foreign);
  await host.release(2);
  await findUpdate(page);
  await loads(page, 1, () => setHidden(page, true));
  await expect.poll(async () => (await versions(page)).sort()).toEqual(["version-1", "version-2"]);
});
