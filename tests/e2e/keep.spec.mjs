// What comes unasked after a first visit, and Learn, which is kept when somebody wants it.

import { button, expect, heading, setHidden } from "./app.mjs";
import { expectAccessible } from "./axe.mjs";
import { findUpdate, isAllKept, isKept, keepButton, loads, test, versions, visit } from "./kept.mjs";
import { words } from "./words.mjs";

const PAGES = ["learn/", "learn/exercises/", "learn/exercises/clamshell/", "learn/evidence/"];

const isOfLearn = (path) => /^learn\b/.test(path);
/** What was asked for that only Learn needs. */
const readings = (host) => host.asked.filter(isOfLearn);
const said = (page, text) => page.getByRole("status").filter({ has: page.getByText(text, { exact: true }) });

/** Without the host, all of Learn opens. */
async function opensWithout(page, host) {
  await host.down();
  for (const path of PAGES) {
    await page.goto(path);
    await expect(heading(page)).toBeVisible();
  }
}

test("a first visit brings little that nobody asked for, and nothing of Learn", async ({ page, host }) => {
  await visit(page);
  const unasked = host.asked.slice(host.asked.indexOf("worker.js"));
  expect(unasked.length).toBeLessThanOrEqual(60);
  expect(readings(host)).toEqual([]);
  await page.reload();
  await isKept(page);
  expect(readings(host)).toEqual([]);
});

test("one press keeps Learn, by keyboard: its size before, how far it is, and the end aloud", async ({ page, host }) => {
  await visit(page);
  const { pack } = (await host.groups()).learn;
  const arrive = host.hold(pack);
  const way = keepButton(page);
  await expect(way).toHaveText(/\d/);
  await way.press("Enter");
  const bar = page.getByRole("progressbar", { name: words.notes.keeping });
  await expect(bar).toBeVisible();
  await expect(button(page, words.notes.keeping)).toBeFocused();
  await arrive(0.5);
  await expect.poll(() => bar.evaluate(({ value }) => value)).toBeGreaterThan(0.3);
  expect(await bar.evaluate(({ value }) => value)).toBeLessThan(1);
  await expectAccessible(page);
  await arrive(1);
  await isAllKept(page);
  await expect(said(page, words.notes.kept_all)).toBeVisible();
  await expect(page.getByText(words.notes.kept_all)).toBeFocused();
  await expect(bar).toHaveCount(0);
  await expect(page.locator(".kept button")).toHaveCount(0);
  expect(readings(host).filter((path) => /\/$|film/.test(path))).toEqual([]);
  await opensWithout(page, host);
});

test("Learn is kept when somebody first opens it", async ({ page, host }) => {
  await visit(page);
  await page.goto("learn/exercises/");
  await isAllKept(page);
  await opensWithout(page, host);
});

test("Learn is kept once the app is installed, and where it opens as that", async ({ context, page, host }) => {
  await visit(page);
  await page.evaluate(() => dispatchEvent(new Event("appinstalled")));
  await isAllKept(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  const installed = await context.newPage();
  await installed.addInitScript(() => {
    const { matchMedia } = window;
    window.matchMedia = (query) => (query.includes("standalone") ? { matches: true } : matchMedia.call(window, query));
  });
  await installed.goto("./");
  await isAllKept(installed);
  await opensWithout(installed, host);
});

test("Learn that cannot be kept is said, and can be tried again", async ({ page, host, watch }) => {
  watch.allow(/Failed to load resource/);
  await visit(page);
  const { list } = (await host.groups()).learn;
  host.lose(list);
  await keepButton(page).click();
  await expect(said(page, words.notes.keep_failed)).toBeVisible();
  await expect(page.locator("#unseat")).toHaveAttribute("data-offline", "ready");
  await host.down();
  await button(page, words.notes.keep_again).click();
  await expect(said(page, words.notes.keep_failed)).toBeVisible();
  await host.up();
  host.restore(list);
  await button(page, words.notes.keep_again).click();
  await isAllKept(page);
  await opensWithout(page, host);
});

/** What may be wrong with a pack: then its files come one by one. */
const PACKS = {
  "does not come": (host, pack) => host.lose(pack),
  "is cut off": async (host, pack) => host.put(pack, (await host.read(pack)).slice(0, 9000)),
  "is a page": (host, pack) => host.put(pack, "<!doctype html>"),
  "has other bytes": async (host, pack) => host.put(pack, (await host.read(pack)).replaceAll("<h1", "<h2")),
};

for (const [what, spoil] of Object.entries(PACKS)) {
  test(`a pack that ${what} is made up for file by file`, async ({ page, host, watch }) => {
    watch.allow(/Failed to load resource/);
    const { app, learn } = await host.groups();
    await spoil(host, app.pack);
    await spoil(host, learn.pack);
    await visit(page);
    await keepButton(page).click();
    await isAllKept(page);
    await host.down();
    await page.goto("quiz/");
    await expect(heading(page)).toHaveText(words.quiz.name);
    await opensWithout(page, host);
    await expect(page.locator("h2").first()).not.toHaveText(words.learn.learn);
  });
}

test("who had all of Learn has all of it after an update, and what is the same is not fetched again", async ({ page, host }) => {
  await visit(page);
  await keepButton(page).click();
  await isAllKept(page);
  await host.changeLearn(2, "learn/evidence/", (text) => text.replace("</title>", " 2</title>"));
  host.asked.length = 0;
  await findUpdate(page);
  await loads(page, 1, () => setHidden(page, true));
  await isAllKept(page);
  await expect.poll(() => versions(page)).toEqual(["version-2"]);
  const { list } = (await host.groups()).learn;
  expect(readings(host).sort()).toEqual([list, "learn/evidence/"].sort());
  await opensWithout(page, host);
  await expect(page).toHaveTitle(/ 2$/);
});

test("Learn that was kept while a newer version already waited is not lost with the older", async ({ page, host }) => {
  await visit(page);
  await host.release(2);
  await findUpdate(page);
  await keepButton(page).click();
  await isAllKept(page);
  await loads(page, 1, () => setHidden(page, true));
  await expect.poll(() => versions(page)).toEqual(["version-2"]);
  await setHidden(page, false);
  await page.reload();
  await isAllKept(page);
  await opensWithout(page, host);
});
