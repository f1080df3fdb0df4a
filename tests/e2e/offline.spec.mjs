// Without a network, after the first visit.

import { button, heading, openHome, pass, play, warmUp } from "./app.mjs";
import { expect, isAllKept, isKept, keepButton, test, visit } from "./kept.mjs";
import { toResult } from "./quiz.mjs";
import { screens } from "./states.mjs";
import { words } from "./words.mjs";

/** What these two show is that something did not arrive. */
const OF_THE_NETWORK = ["catalog-error", "quiz-failed", "home-waiting", "ready-waiting", "ready-without", "quiz-waiting", "quiz-without"];

/** The screens in heaps, so that no test takes all too long. */
const KINDS = {
  "warming up": (name) => name.startsWith("playing"),
  "the quiz": (name) => name.startsWith("quiz"),
  "all others": (name) => !/^(playing|quiz)/.test(name),
};

for (const [what, isOne] of Object.entries(KINDS)) {
  test(`every screen opens without a network: ${what}`, async ({ context, page, host }) => {
    test.setTimeout(300_000);
    await visit(page);
    await host.down();
    await context.setOffline(true);
    const names = Object.keys(screens).filter((name) => isOne(name) && !OF_THE_NETWORK.includes(name));
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) {
      const next = await context.newPage();
      await test.step(name, () => screens[name](next));
      await next.evaluate(() => localStorage?.clear()).catch(() => {});
      await next.close();
    }
  });
}

test("the page says from then on that no network is needed, aloud the first time", async ({ page, host }) => {
  await visit(page);
  const line = page.getByText(words.notes.kept);
  await expect(line).toBeVisible();
  await expect(page.getByRole("status").filter({ has: line })).toBeVisible();
  await host.down();
  await page.reload();
  await expect(line).toBeVisible();
  await expect(page.getByRole("status").filter({ has: line })).toHaveCount(0);
});

test("a first visit goes on when the network ends in its middle", async ({ page, host }) => {
  await openHome(page);
  await isKept(page);
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
  await host.down();
  // The questions have not been asked for yet.
  await button(page, words.home.quiz_take).click();
  await expect(heading(page)).toHaveText(words.quiz.name);
});

test("a whole warm-up and a whole quiz need no network, and a reload none either", async ({ context, page, host }) => {
  await visit(page);
  await host.down();
  await context.setOffline(true);
  await page.reload();
  await play(page, 4);
  await pass(page, 245);
  await expect(heading(page)).toHaveText(words.finished.completed);
  const next = await context.newPage();
  await toResult(next);
  await expect(next.locator(".result")).toBeVisible();
});

test("every page of the site opens without a network, by any of its addresses", async ({ page, host, watch }) => {
  watch.allow(/preload/);
  await visit(page);
  const list = JSON.parse(await host.read((await host.groups()).app.list));
  const pages = Object.keys(list).filter((path) => path.endsWith("/"));
  expect(pages.length).toBeGreaterThanOrEqual(15);
  const titles = new Map();
  for (const path of pages) titles.set(path, (await host.read(path)).match(/<title>(.*)<\/title>/)[1]);
  await host.down();
  for (const path of pages) {
    for (const address of [path, path.slice(0, -1), `${path}index.html`, `${path}?from=somewhere`]) {
      await page.goto(address);
      expect(await page.title(), address).toBe(titles.get(path).replaceAll("&amp;", "&"));
      const looks = page.locator("link[rel=stylesheet]");
      expect(await looks.evaluateAll((all) => all.every(({ sheet }) => sheet && !sheet.disabled))).toBe(true);
    }
  }
});

test("the app starts cold without a network", async ({ host, start }) => {
  await start((page) => visit(page));
  await host.down();
  await start(async (page) => {
    await page.goto("./");
    await expect(button(page, warmUp(8))).toBeVisible();
  });
});

test("nothing is kept but what the version lists, whatever is asked for", async ({ page, host }) => {
  await visit(page);
  const { app, learn } = await host.groups();
  const paths = async ({ list }) => [...Object.keys(JSON.parse(await host.read(list))), list];
  const own = (await paths(app)).map((path) => host.address + path);
  const read = (await paths(learn)).map((path) => host.address + path);
  await page.reload();
  await isKept(page);
  await page.evaluate(() => Promise.all([fetch("card.png"), fetch("./?page=2"), fetch("r/quad-led-level/card.png")]));
  const kept = () =>
    page.evaluate(async () => {
      const [name] = await caches.keys();
      return (await (await caches.open(name)).keys()).map(({ url }) => url).sort();
    });
  // And the note of which pages are open.
  await expect.poll(kept).toEqual([...own, `${host.address}?pages`].sort());
  await keepButton(page).click();
  await isAllKept(page);
  await expect.poll(kept).toEqual([...own, ...read, `${host.address}?pages`].sort());
});

test("a page in a frame keeps nothing", async ({ page, host }) => {
  host.put("blog.html", `<!doctype html><title>A blog</title><link rel="icon" href="data:,"><iframe src="./"></iframe>`);
  await page.goto("blog.html");
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("button", { name: warmUp(8), exact: true })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test("a host without a worker has the app all the same", async ({ page, host, watch }) => {
  watch.allow(/worker\.js|Failed to load resource|bad HTTP response code/);
  host.lose("worker.js");
  await page.goto("./");
  await expect(button(page, warmUp(8))).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(page.locator("#unseat")).not.toHaveAttribute("data-offline");
});
