// The pages that are only read: found, read by everyone, printed, without a network,
// without scripts, and on other people's pages.

import { readdirSync } from "node:fs";
import { button, expect, heading, test } from "./app.mjs";
import { expectAccessible, expectAccessibleInBoth } from "./axe.mjs";
import { post, startButton, test as onBlog, widget } from "./blog.mjs";
import { isAllKept, test as kept, visit } from "./kept.mjs";
import { fill, words } from "./words.mjs";

const { learn } = words;
const PAGES = ["learn/", "learn/exercises/", "learn/exercises/clamshell/", "learn/exercises/hip-hinge/", "learn/evidence/", "learn/seven/", "learn/checked/", "learn/conditions/knee-pain/", "learn/conditions/pregnancy/"];

/** The page of every exercise. */
const exercises = readdirSync(new URL("../../content/exercises/", import.meta.url))
  .map((name) => `learn/exercises/${name.replace(".toml", "")}/`);

const count = (number) => fill(learn.found_many, { count: number });
const entries = (page) => page.locator(".entry:visible");
const found = (page) => page.getByRole("search").getByRole("status");
const moving = (page) =>
  page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === "running").length);

for (const path of PAGES) {
  test(`axe finds nothing: ${path}`, async ({ page }) => {
    await page.goto(path);
    await expectAccessibleInBoth(page);
    // Paper has one theme, whatever the screen had.
    await page.emulateMedia({ media: "print" });
    await expectAccessible(page);
  });
}

test("320 px are wide enough, and everything can be touched", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const path of PAGES) {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
    for (const control of await page.locator("button:visible, select, input").all()) {
      const { height } = await control.boundingBox();
      expect(height, path).toBeGreaterThanOrEqual(44);
    }
  }
});

test("an exercise is found by words and filters, by keyboard alone", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("link", { name: learn.exercises, exact: true }).press("Enter");
  await expect(heading(page)).toHaveText(learn.exercises);
  await expect(entries(page)).toHaveCount(38);

  const search = page.getByRole("searchbox", { name: learn.search });
  await search.focus();
  // Words in any order, of its name, its other names, its muscles.
  await page.keyboard.type("maximus single bridge ");
  await expect(found(page)).toHaveText(learn.found_one);
  await expect(entries(page).getByRole("link")).toHaveText("One-leg bridge");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(learn.exercises);
  await search.clear();

  // Chosen as a keyboard does: the first letters of a choice.
  const filter = (name) => page.getByRole("combobox", { name: new RegExp(`^${name}`) });
  await filter(learn.desk).focus();
  await page.keyboard.type(learn.desk_yes.slice(0, 4));
  await expect(found(page)).toHaveText(count(24));
  await filter(learn.phase).focus();
  await page.keyboard.type("Stretch");
  const left = await entries(page).count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(24);
  await expect(page.locator(".library__group:visible")).toHaveCount(1);

  // What asks for care is found by the same field, and is no exercise to count.
  await button(page, learn.reset).press("Enter");
  await search.fill("kneecap");
  await expect(page.locator(".also:visible").getByRole("link")).toHaveText(["With sore knees"]);
  await page.locator(".also:visible").getByRole("link").press("Enter");
  await expect(heading(page)).toHaveText("With sore knees");
  await page.goBack();

  await search.fill("nothing is called this");
  await expect(found(page)).toHaveText(learn.found_none);
  await button(page, learn.reset).press("Enter");
  await expect(found(page)).toHaveText(count(38));
  await expect(entries(page)).toHaveCount(38);
});

test("a figure moves, stops at a press, and stands still for whoever wants that", async ({ page }) => {
  await page.goto("learn/exercises/glute-bridge/");
  await expect.poll(() => moving(page)).toBeGreaterThan(3);
  const does = (what) => page.getByRole("button", { name: new RegExp(`^${what}\\b.*Glute bridge$`) });
  await does(learn.pause).press("Enter");
  expect(await moving(page)).toBe(0);
  await does(learn.play).press("Enter");
  await expect.poll(() => moving(page)).toBeGreaterThan(3);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expect(page.locator(".demo__stage")).toBeHidden();
  await expect(page.locator(".demo__poses").getByRole("listitem").first()).toBeVisible();

  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.goto("learn/seven/");
  await expect(page.locator(".pick")).toHaveCount(7);
  expect(await moving(page)).toBe(0);
  await page.getByRole("button", { name: new RegExp(`^${learn.play}\\b`) }).nth(2).click();
  await expect.poll(() => moving(page)).toBeGreaterThan(3);
});

test("each exercise is one sheet of paper, and nothing measured is not zero", async ({ page }) => {
  test.setTimeout(180_000);
  expect(exercises).toHaveLength(38);
  let unmeasured = 0;
  for (const path of exercises) {
    await page.goto(path);
    const measured = page.locator(".measured");
    const rows = await measured.getByRole("listitem").count();
    if (!rows) {
      unmeasured += 1;
      await expect(measured).toContainText(learn.no_data);
    }
    // The lower sheet is the harder one to fit on.
    for (const format of rows > 4 ? ["Letter", "A4"] : ["Letter"]) {
      const margin = "12mm";
      const pdf = await page.pdf({ format, margin: { top: margin, right: margin, bottom: margin, left: margin } });
      const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g);
      expect(pages, `${path} on ${format}`).toHaveLength(1);
    }
  }
  expect(unmeasured).toBeGreaterThan(5);
  expect(unmeasured).toBeLessThan(25);
});

test("each claim names the studies for it and against it", async ({ page }) => {
  await page.goto("learn/evidence/");
  const claim = page.locator("#breaks-pain");
  await expect(claim.locator(".verdict")).toHaveText(learn.partly);
  await expect(claim.locator(".sides dd").nth(1).getByRole("link")).toHaveText("Luger 2019");
  const supported = page.locator(".claim:has([data-verdict=supported])");
  for (const one of await supported.all()) {
    await expect(one.locator(".sides dd").nth(1)).toHaveText(learn.speaks_not);
  }
});

test("every source leads to its study, and the study out of the site by its DOI", async ({ page }) => {
  await page.goto("learn/");
  const sign = page.locator(".source a").first();
  await sign.click();
  await expect(page.locator(".sources li:target")).toBeVisible();
  await page.locator(".sources li:target a").click();
  await expect(page.locator(".study:target")).toBeInViewport();
  const ways = await page.locator(".study__way").evaluateAll((all) => all.map(({ href }) => href));
  expect(ways.filter((it) => it.startsWith("https://doi.org/10.")).length).toBeGreaterThan(30);
  const dead = await page.locator(".source a").evaluateAll((all) =>
    all.filter(({ hash }) => !document.getElementById(hash.slice(1))).length);
  expect(dead).toBe(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("everything can be read, and no control does nothing", async ({ page }) => {
    for (const path of PAGES) {
      await page.goto(path);
      await expect(heading(page)).toBeVisible();
      for (const role of ["button", "searchbox", "combobox"]) await expect(page.getByRole(role)).toHaveCount(0);
    }
    await page.goto("learn/exercises/");
    await expect(entries(page)).toHaveCount(38);
    await entries(page).filter({ hasText: "Clamshell" }).getByRole("link").click();
    await expect(heading(page)).toHaveText("Clamshell");
    await expect(page.locator(".sheet__how li").first()).toBeVisible();
    await expect(page.locator(".demo__stage [role=img]")).toBeVisible();
  });
});

kept("all of it is there without a network, by any of its addresses", async ({ context, page, host }) => {
  await visit(page, "learn/");
  await isAllKept(page);
  await host.down();
  await context.setOffline(true);
  for (const path of [...PAGES, "learn/map/", "learn/movements/", "learn", "learn/exercises/bird-dog", "learn/seven/index.html"]) {
    await page.goto(path);
    await expect(heading(page)).toBeVisible();
  }
  await page.goto("learn/exercises/bird-dog/");
  await expect.poll(() => moving(page)).toBeGreaterThan(3);
});

onBlog("the article stands on a blog, without the app", async ({ page, host, site, version, context }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(host(post(site, { version, attributes: 'view="learn"' })));
  await expect(startButton(page)).toHaveText(words.embed.learn.start);
  await startButton(page).focus();
  await page.keyboard.press("Enter");
  const title = widget(page).getByRole("heading", { level: 1 });
  await expect(title).toHaveText(learn.learn);
  await expect(title).toBeFocused();
  expect(asked.filter((it) => /\.(wasm|bin)$/.test(it))).toEqual([]);

  // A link within it stays in it, any other leads to the site.
  await widget(page).locator(".contents a").last().press("Enter");
  await expect(widget(page).getByRole("heading", { name: "Where to go from here" })).toBeInViewport();
  const opened = context.waitForEvent("page");
  await widget(page).locator(".ways").getByRole("link", { name: learn.exercises }).click();
  const next = await opened;
  await expect(next.getByRole("heading", { level: 1 })).toHaveText(learn.exercises);
  expect(next.url()).toBe(`${site}learn/exercises/`);
  await expectAccessible(page, { include: "unseat-widget" });
});
