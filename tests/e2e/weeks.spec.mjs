// What was done week by week, and what is kept: shown, saved, added to and erased.

import { begin, button, expect as expectThat, heading, openHome, pass, play, player, test as plain, warmUp } from "./app.mjs";
import { expect, test, visit } from "./kept.mjs";
import { toResult } from "./quiz.mjs";
import { bring, fillWeeks, history, kept, openWeeks, rows, save, session, told } from "./weeks.mjs";
import { fill, words } from "./words.mjs";

const NOON = new Date("2026-11-25T12:00:00Z").getTime();
const DAY = 24 * 60 * 60 * 1000;
const HOUR = DAY / 24;
const count = (text, count) => fill(text, { count });

const put = (page, key, value) =>
  page.evaluate(([key, value]) => localStorage.setItem(`unseat:${key}`, value), [key, value]);
const keys = (page) => page.evaluate(() => Object.keys(localStorage).filter((it) => it.startsWith("unseat:")).sort());

test("a copy that is kept does the quiz and its warm-up without a network, and shows both after a restart", async ({ host, start }) => {
  test.setTimeout(120_000);
  await start((page) => visit(page));
  await host.down();
  await start(async (page) => {
    await toResult(page);
    await button(page, words.result.start_now).click();
    await expect(player(page)).toBeVisible();
    await pass(page, 1000);
    await expect(heading(page)).toHaveText(words.finished.completed);
  });
  await start(async (page) => {
    await page.clock.install({ time: new Date("2026-11-23T11:00:00Z") });
    await openWeeks(page);
    const [[week, days, warmUps, minutes]] = await rows(page);
    expect([week, days, warmUps]).toEqual([words.weeks.this, "1", "1"]);
    expect(Number(minutes)).toBeGreaterThan(0);
    const results = await rows(page, 1);
    expect(results).toHaveLength(1);
    expect(results[0][0]).toBe(words.home.today);
  });
});

plain("weeks count days that end at four, where they were, by a table and a picture", async ({ page }) => {
  await page.clock.install({ time: NOON });
  await openWeeks(page);
  await expectThat(page.getByText(words.weeks.none)).toBeVisible();
  // Three at night is still the day before: Monday, Tuesday, and a break on Wednesday.
  const monday = NOON - 2 * DAY;
  const all = [session(monday - DAY, 5), session(NOON - 33 * HOUR, 4), session(NOON - 9 * HOUR, 3), session(NOON, 2, true)];
  await put(page, "history", history(...all));
  await page.reload();
  await openWeeks(page);
  const [current, last] = await rows(page);
  expectThat(current).toEqual([words.weeks.this, "3", "2", "9"]);
  expectThat(last).toEqual([words.weeks.last, "1", "1", "5"]);
  await expectThat(page.getByRole("img", { name: fill(words.weeks.chart, { weeks: 4, days: 3 }) })).toBeVisible();
});

plain("all that is kept goes into a file, is erased with one confirmation, and comes back", async ({ page }) => {
  await openHome(page);
  await fillWeeks(page);
  await put(page, "of-tomorrow", "1.x.y");
  await openWeeks(page);
  const before = await rows(page);
  const text = await save(page);
  const file = JSON.parse(text);
  expectThat(file).toMatchObject({ app: "unseat", format: 1 });
  // Results of the first quiz are in `values` alone: their numbers meant something else.
  expectThat([file.sessions.length, file.results.length]).toEqual([22, 0]);
  expectThat(file.sessions.at(1)).toMatchObject({ what: warmUp(8) });

  await page.getByText(words.kept.erase, { exact: true }).click();
  await button(page, words.kept.erase_now).click();
  await expectThat(told(page)).toHaveText(words.kept.erased);
  await expectThat(page.getByText(words.weeks.none)).toBeVisible();
  expectThat(await keys(page)).toEqual([]);

  await bring(page, text);
  await expectThat(told(page)).toContainText(count(words.kept.sessions, 22));
  await expectThat(told(page)).toContainText(count(words.kept.results, 3));
  await openWeeks(page);
  expectThat(await rows(page)).toEqual(before);
  await bring(page, text);
  await expectThat(told(page)).toHaveText(count(words.kept.known, 26));
});

plain("a file that says nothing, or half, changes nothing it should not", async ({ page }) => {
  await page.clock.install({ time: NOON });
  await openWeeks(page);
  await put(page, "history", history(session(NOON - DAY, 5)));
  for (const text of ["", "{", "[]", "null", '{"app":"other"}', '{"app":"unseat","format":2,"values":{}}', '{"app":"unseat","format":1}']) {
    await bring(page, text);
    await expectThat(told(page)).toHaveText(words.kept.other);
  }
  const values = {
    history: history(session(NOON - 2 * DAY, 4), session(NOON + 2 * DAY, 4)),
    results: "9.00000000.AA",
    session: 7,
    "a\nkey": ["<script>"],
    settings: kept(1, [1, 2, 3]),
  };
  await bring(page, JSON.stringify({ app: "unseat", format: 1, values }));
  await expectThat(told(page)).toContainText(count(words.kept.sessions, 1));
  await expectThat(told(page)).toContainText(count(words.kept.unread, 4));
  await expectThat(told(page)).toContainText(count(words.kept.early, 1));
  await openWeeks(page);
  expectThat((await rows(page))[0][1]).toBe("2");
});

const BAD = {
  "a newer app": "9.00000000.AA",
  "nobody": "\u0000",
  "version 1": "1.299e54b9.AoCg8cKxNAEBwKkHyNkEAwAAgKDxwrE0AQHAqQfI2QQDAAEB",
};

for (const [who, text] of Object.entries(BAD)) {
  plain(`values of ${who} are survived`, async ({ page }) => {
    await page.clock.install({ time: NOON });
    await openWeeks(page);
    for (const key of ["history", "results", "routines", "programme", "notes"]) await put(page, key, text);
    await openWeeks(page);
    const texts = JSON.parse(await save(page)).values;
    expectThat(texts.history).toBe(text);
  });
}

plain("storage that is denied is said, and nothing is lost in the visit", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  });
  await page.clock.install({ time: NOON });
  await openWeeks(page);
  await expectThat(page.getByText(words.app.forgetful)).toBeVisible();
  const values = { history: history(session(NOON - HOUR, 4)) };
  await bring(page, JSON.stringify({ app: "unseat", format: 1, values }));
  await expectThat(told(page)).toHaveText(count(words.kept.sessions, 1));
  expectThat((await rows(page))[0][1]).toBe("1");
  expectThat(JSON.parse(await save(page)).values.history).toBe(values.history);
});

plain("what is cleared under way is gone, and what is done next is kept", async ({ page }) => {
  await play(page, 4);
  await page.evaluate(() => localStorage.clear());
  await pass(page, 245);
  await expectThat(heading(page)).toHaveText(words.finished.completed);
  await openWeeks(page);
  expectThat((await rows(page))[0].slice(1, 3)).toEqual(["1", "1"]);
});

plain("installing is offered after the first finished session, and never again after a no", async ({ page }) => {
  const offer = () =>
    page.evaluate(() => {
      const event = new Event("beforeinstallprompt", { cancelable: true });
      event.prompt = () => Promise.resolve({ outcome: "accepted" });
      dispatchEvent(event);
      return event.defaultPrevented;
    });
  const note = page.getByText(words.notes.install);
  await play(page, 4);
  await expectThat.poll(offer).toBe(true);
  await expectThat(note).toHaveCount(0);
  await pass(page, 245);
  await expectThat(note).toBeVisible();
  await button(page, words.notes.no).click();
  await expectThat(note).toHaveCount(0);
  await page.evaluate(() => (navigator.storage.persist = () => ((window.wasAsked = true), Promise.resolve(true))));
  await button(page, words.app.home).click();
  await button(page, warmUp(4)).click();
  await begin(page);
  await pass(page, 245);
  await expectThat(heading(page)).toHaveText(words.finished.completed);
  await offer();
  await expectThat(note).toHaveCount(0);
  expectThat(await page.evaluate(() => window.wasAsked)).toBe(true);
});

plain("a browser that offers to install before anything can ask is not missed", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("unseat:notes", "1.1.");
    addEventListener("DOMContentLoaded", () => {
      const event = new Event("beforeinstallprompt", { cancelable: true });
      event.prompt = () => Promise.resolve({ outcome: "accepted" });
      dispatchEvent(event);
      window.wasHeld = event.defaultPrevented;
    });
  });
  await page.goto("./");
  await expectThat(page.getByText(words.notes.install)).toBeVisible();
  expectThat(await page.evaluate(() => window.wasHeld)).toBe(true);
});

plain("on an iPhone, words lead to installing", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)", serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem("unseat:notes", "1.1."));
  await page.goto("./");
  await expectThat(page.getByText(words.notes.install_apple)).toBeVisible();
  await context.close();
});

plain("storage that is full keeps what it had, and says so", async ({ page }) => {
  await page.clock.install({ time: NOON });
  await openWeeks(page);
  const had = history(session(NOON - DAY, 5));
  await put(page, "history", had);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await bring(page, JSON.stringify({ app: "unseat", format: 1, values: { history: history(session(NOON, 4)) } }));
  await expectThat(told(page)).toHaveText(count(words.kept.sessions, 1));
  await expectThat(page.getByText(words.app.forgetful)).toBeVisible();
  expectThat((await rows(page))[0][1]).toBe("2");
  expectThat(await page.evaluate(() => localStorage.getItem("unseat:history"))).toBe(had);
});

plain("a newer version is told of quietly, one note at a time, and taken when it is wanted", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("unseat:notes", "1.1."));
  await openHome(page);
  const ready = page.getByText(words.notes.update);
  await expectThat
    .poll(() => page.evaluate(() => document.getElementById("unseat").dispatchEvent(new Event("unseat-update")) && document.querySelectorAll(".note--update").length))
    .toBe(1);
  await expectThat(ready).toBeVisible();
  await page.evaluate(() => document.getElementById("unseat").addEventListener("unseat-reload", () => (window.isWanted = true)));
  await button(page, words.notes.update_now).click();
  expectThat(await page.evaluate(() => window.isWanted)).toBe(true);
  await button(page, warmUp(4)).click();
  await begin(page);
  await expectThat(ready).toBeHidden();
});
