// Between breaks: the timer, what it tells, and the calendar for when it cannot.

import { readFileSync } from "node:fs";

import ICAL from "ical.js";
import { button, choose, expect, heading, pass, player, test } from "./app.mjs";
import { expect as inBlog, post, startButton, test as blogTest, widget } from "./blog.mjs";
import { left, openBreaks } from "./breaks.mjs";
import { fill, words } from "./words.mjs";

const { breaks, count, purpose, app } = words;

/** The tab's name on the timer's screen. */
const named = fill(app.title, { screen: purpose.desk_break });
const counting = (minutes, screen = named) => `${fill(breaks.name, { count: minutes })} · ${screen}`;
const isDue = (page) => expect(page).toHaveTitle(`${breaks.name_due} · ${named}`);
const minutes = (word, number) => fill(word, { count: number });
const icon = (page) => page.locator("link[rel~=icon]").evaluate(({ href }) => decodeURIComponent(href));

/** Notes the tones and notifications that the page asks for. */
const note = (page) =>
  page.addInitScript(() => {
    window.told = [];
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (...when) {
      window.told.push("tone");
      return start.apply(this, when);
    };
    window.Notification = class {
      static permission = sessionStorage.getItem("allowed") ?? "default";
      static async requestPermission() {
        window.told.push("asked");
        sessionStorage.setItem("allowed", (this.permission = "granted"));
      }
      constructor(title) {
        window.told.push(title);
      }
      close() {}
    };
    document.hasFocus = () => false;
  });
const told = (page) => page.evaluate(() => window.told.splice(0).filter((it, place, all) => it !== all[place - 1]));

/** Goes on with the keyboard until this has the focus, and presses it. */
async function press(page, target) {
  for (let tries = 0; tries < 60; tries += 1) {
    if (await target.evaluate((it) => it === it.getRootNode().activeElement)) return page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
  }
  throw new Error("the keyboard does not get there");
}

test("a morning at the desk, by keyboard: counted, told, put off, taken", async ({ page }) => {
  await note(page);
  await openBreaks(page);
  const [usual, first] = [await icon(page), await page.title()];
  // Nothing is asked for but on a press.
  expect(await told(page)).toEqual([]);
  await press(page, button(page, breaks.allow));
  await expect(page.getByText(breaks.allowed)).toBeVisible();
  await press(page, button(page, breaks.start));
  await expect(left(page)).toContainText(`30 ${breaks.minutes}`);
  await expect(page).toHaveTitle(counting(30, first));
  expect(await icon(page)).toContain(">30<");
  await pass(page, 60);
  await expect(page).toHaveTitle(counting(29, first));

  // It goes on after a reload, on whatever page.
  await page.goto("./");
  await expect(button(page, breaks.back)).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(`^${fill(breaks.name, { count: 29 })} · `));
  await button(page, breaks.back).click();
  await expect(heading(page)).toBeFocused();
  await told(page);
  await pass(page, 29 * 60);
  await isDue(page);
  expect(await icon(page)).toContain(">!<");
  await expect(page.getByRole("status").filter({ hasText: breaks.due_text })).toBeVisible();
  expect(await told(page)).toContain(breaks.due);

  // Later, twice and no more.
  await press(page, button(page, minutes(breaks.later, 5)));
  await expect(page).toHaveTitle(counting(5));
  await pass(page, 5 * 60);
  await press(page, button(page, minutes(breaks.later, 10)));
  await pass(page, 10 * 60);
  await isDue(page);
  await expect(button(page, minutes(breaks.later, 5))).toHaveCount(0);

  // The break plays at once: strolling first.
  await told(page);
  await press(page, button(page, breaks.now));
  await expect(player(page)).toBeVisible();
  await expect(player(page)).toContainText("Brisk walk");
  await pass(page, 125);
  await expect(heading(page)).toHaveText(words.finished.completed_break);
  expect(await told(page)).toContain("tone");
  await button(page, breaks.back).click();
  await expect(page.getByText(fill(breaks.today_text, { count: 2, goal: 120 }))).toBeVisible();
  await expect(page).toHaveTitle(counting(30));
  await button(page, breaks.took).click();
  await expect(page.getByText(fill(breaks.today_text, { count: 4, goal: 120 }))).toBeVisible();

  await button(page, breaks.stop).click();
  await expect(page).toHaveTitle(named);
  expect(await icon(page)).toBe(usual);
});

test("three in a row left out, a longer interval; a break in the chair; a day that ends", async ({ page }) => {
  await openBreaks(page);
  await button(page, breaks.start).click();
  for (let times = 0; times < 3; times += 1) {
    await pass(page, 30 * 60);
    await button(page, breaks.dismiss).click();
  }
  await expect(page.getByRole("status").filter({ hasText: breaks.often })).toBeVisible();
  await button(page, minutes(breaks.longer, 45)).click();
  await expect(page.getByLabel(minutes(count.minutes, 45), { exact: true })).toBeChecked();
  await expect(left(page)).toContainText(`45 ${breaks.minutes}`);
  await pass(page, 45 * 60);
  await button(page, breaks.seated).click();
  await expect(player(page)).toBeVisible();
  await pass(page, 50);
  await button(page, breaks.back).click();
  // Sitting is not out of the chair.
  await expect(page.getByText(fill(breaks.today_text, { count: 0, goal: 120 }))).toBeVisible();
  await page.getByLabel(breaks.to, { exact: true }).fill("11:00");
  await expect(left(page)).toContainText(breaks.resting);
  await page.getByLabel(breaks.to, { exact: true }).fill("17:00");
  await expect(page).toHaveTitle(counting(45));
});

test("two tabs count as one, and do not wake each other for ever", async ({ context, page }) => {
  // By the clock of the device: two tabs have the same one.
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto("break/");
  for (const day of [breaks.saturday, breaks.sunday]) await choose(page, day);
  for (const label of [breaks.from, breaks.to]) await page.getByLabel(label, { exact: true }).fill("00:00");
  await other.evaluate(() => {
    window.woken = 0;
    addEventListener("storage", () => (window.woken += 1));
  });
  await button(page, breaks.start).click();
  await expect(left(other)).toContainText(`30 ${breaks.minutes}`);
  await button(other, breaks.took).click();
  for (const tab of [page, other]) {
    await expect(tab.getByText(fill(breaks.today_text, { count: 2, goal: 120 }))).toBeVisible();
  }
  await button(other, breaks.stop).click();
  await expect(button(page, breaks.start)).toBeVisible();
  // Once for what was pressed here, and no answers to answers.
  expect(await other.evaluate(() => window.woken)).toBeLessThan(4);
});

test.describe("in Berlin", () => {
  test.use({ timezoneId: "Europe/Berlin" });

  test("the calendar file has the days, hours and interval that were chosen", async ({ page, baseURL }) => {
    await openBreaks(page);
    await choose(page, minutes(count.minutes, 60));
    await choose(page, minutes(count.minutes, 5));
    await choose(page, breaks.friday);
    await page.getByLabel(breaks.to, { exact: true }).fill("11:30");
    const saved = page.waitForEvent("download");
    await button(page, breaks.save).click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(/\.ics$/);
    await expect(page.getByText(breaks.saved)).toBeVisible();
    const whole = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), "utf8")));
    const said = whole.getAllSubcomponents("vevent").map((event) => {
      const value = (name) => event.getFirstPropertyValue(name);
      return [value("dtstart").toString(), event.getFirstProperty("dtstart").getParameter("tzid"), value("rrule").parts.BYDAY.join(), value("duration").toString(), value("url"), value("summary")];
    });
    const rest = ["Europe/Berlin", "MO,TU,WE,TH", "PT5M", `${baseURL}break/`, breaks.event];
    expect(said).toEqual([["2026-11-23T10:00:00", ...rest], ["2026-11-23T11:00:00", ...rest]]);
  });
});

blogTest("in a post it counts, and leaves the tab of others alone", async ({ page, host, site, version }) => {
  await note(page);
  await page.clock.install({ time: new Date("2026-11-23T09:00:00Z") });
  const before = `<link rel="icon" href="data:,theirs">`;
  await page.goto(host(post(site, { version, before, attributes: 'view="break"' })));
  await widget(page).locator("[part=look]").click();
  const inside = widget(page);
  const start = inside.getByRole("button", { name: breaks.start, exact: true });
  await inBlog(inside.getByText(breaks.hosted)).toBeVisible();
  await inBlog(inside.getByRole("button", { name: breaks.allow })).toHaveCount(0);
  await inside.getByLabel(breaks.from, { exact: true }).fill("00:00");
  await inside.getByLabel(breaks.to, { exact: true }).fill("00:00");
  await start.click();
  await inBlog(inside.getByRole("timer")).toContainText("30");
  await told(page);
  await pass(page, 30 * 60);
  await inBlog(inside.getByRole("timer")).toContainText(breaks.due);
  inBlog(await told(page)).toEqual(["tone"]);
  inBlog(await page.title()).toBe("A post");
  inBlog(await page.locator("link[rel~=icon]").evaluateAll((all) => all.map(({ href }) => href))).toEqual(["data:,", "data:,theirs"]);
  await inside.getByRole("button", { name: breaks.now, exact: true }).click();
  await inBlog(inside.locator("main.player")).toBeVisible();
  await widget(page).evaluate((it) => it.reset());
  await inBlog(startButton(page)).toBeVisible();
});
