// The element as a guest: what it leaves to the page around it, and what it keeps to itself.

import { expect, heard, listen, PLAIN, playing, post, startButton, test, widget } from "./blog.mjs";
import { answers, goOn } from "./quiz.mjs";
import { fill, words } from "./words.mjs";

const press = (page, name) => widget(page).getByRole("button", { name, exact: true }).click();

/** A quiz in an element, at its first question. */
async function toQuestion(page) {
  await startButton(page).click();
  await answers(widget(page)).first().click();
  await expect(widget(page).locator(".quiz__progress")).toBeVisible();
}

test("keys that do something in it do nothing on the page", async ({ page, host, site, version }) => {
  await page.goto(host(post(site, { version, attributes: 'view="quiz"' })));
  await page.evaluate(() => {
    window.keys = [];
    addEventListener("keydown", ({ key }) => window.keys.push(key));
  });
  await toQuestion(page);
  const progress = widget(page).locator(".quiz__progress");
  // A digit answers from the heading, Space and Enter where the focus is.
  for (const [key, number] of [["2", 2], [" ", 3], ["Enter", 4]]) {
    if (key !== "2") await answers(widget(page)).first().focus();
    await page.keyboard.press(key);
    await expect(progress).toContainText(fill(words.quiz.progress, { number, of: 17 }));
  }
  expect(await page.evaluate(() => window.keys.splice(0))).toEqual([]);
  // All others are the page's, and so are those with a modifier.
  for (const key of ["x", "Escape", "Control+ArrowRight", "Tab"]) await page.keyboard.press(key);
  expect(await page.evaluate(() => window.keys.splice(0))).toEqual(["x", "Escape", "Control", "ArrowRight", "Tab"]);
});

test("keys of the player play, and turn no page of the blog", async ({ page, host, site, version }) => {
  await page.goto(host(post(site, { version })));
  await page.evaluate(() => {
    window.keys = [];
    addEventListener("keydown", ({ key }) => window.keys.push(key));
  });
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
  for (const key of ["ArrowRight", "ArrowLeft", "m", " "]) await page.keyboard.press(key);
  await expect(playing(page)).toHaveAttribute("data-state", "paused");
  expect(await page.evaluate(() => window.keys)).toEqual([]);
});

test("all that is ours says its language, and all that is not does not", async ({ page, host, site, version }) => {
  const german = post(site, { version }).replace('lang="en"', 'lang="de"');
  await page.goto(host(german));
  const says = (selector) => widget(page).locator(selector).first().evaluate((it) => it.matches(":lang(en)"));
  for (const selector of ["[part=title]", "[part=start]", "summary"]) expect(await says(selector)).toBe(true);
  expect(await page.getByText("Glute bridge").evaluate((it) => it.matches(":lang(de)"))).toBe(true);
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
  for (const selector of ["h1", "button", ".now__digits"]) expect(await says(selector)).toBe(true);
});

test("of two elements one plays, and each goes on where it was left", async ({ page, host, site, version }) => {
  await page.clock.install();
  const before = `<unseat-widget view="warm-up" minutes="12">${PLAIN}</unseat-widget>`;
  await page.goto(host(post(site, { version, before })));
  const [first, second] = [0, 1].map((at) => page.locator("unseat-widget").nth(at));
  const state = (it) => it.locator("main.player");
  await first.locator("[part=start]").click();
  await expect(state(first)).toBeVisible();
  await page.clock.runFor(20_000);
  await second.locator("[part=start]").click();
  await expect(state(second)).toBeVisible();
  await expect(state(first)).toHaveAttribute("data-state", "paused");
  await expect(state(second)).not.toHaveAttribute("data-state", "paused");
  await page.clock.runFor(40_000);
  await first.evaluate((it) => it.resume());
  await expect(state(first)).not.toHaveAttribute("data-state", "paused");
  await expect(state(second)).toHaveAttribute("data-state", "paused");
  const kept = () => page.evaluate(() => Object.keys(JSON.parse(localStorage.getItem("unseat"))).filter((it) => /session/.test(it)));
  expect((await kept()).sort()).toEqual(["unseat:session", "unseat:session.1"]);
  const lefts = await page.locator(".player__place span:last-child").allTextContents();
  await page.reload();
  for (const [it, left] of [[first, lefts[0]], [second, lefts[1]]]) {
    await it.locator("[part=look], [part=start]").last().click();
    await expect(it.locator("main")).toBeVisible();
    expect(left).not.toBe("");
  }
});

test("what is set to what it is stays, and other choices count from the next time", async ({ page, host, site, version }) => {
  await page.goto(host(post(site, { version, attributes: 'view="break"' })));
  await listen(page);
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
  await page.evaluate(() => (window.shown = document.querySelector("unseat-widget").shadowRoot.querySelector(".unseat")));
  const isSame = () => page.evaluate(() => window.shown.isConnected);
  await page.evaluate(() => document.querySelector("unseat-widget").reset());
  await widget(page).evaluate((it) => { it.view = "quiz"; });
  await toQuestion(page);
  await page.evaluate(() => (window.shown = document.querySelector("unseat-widget").shadowRoot.querySelector(".unseat")));
  for (let step = 0; step < 30 && !(await widget(page).locator(".result").isVisible()); step += 1) {
    await goOn(page);
  }
  await expect(widget(page).locator(".result")).toBeVisible();
  for (const [name, value] of [["view", "quiz"], ["minutes", "12"], ["minutes", "12"], ["sound", "off"], ["lang", "en"], ["view", "quiz"]]) {
    await widget(page).evaluate((it, [at, to]) => it.setAttribute(at, to), [name, value]);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(await isSame(), `${name}=${value}`).toBe(true);
  }
  await widget(page).evaluate((it) => { it.view = "warm-up"; });
  await expect.poll(isSame).toBe(false);
  await expect(widget(page).locator("[part=title]")).toContainText("12");
  expect((await heard(page)).at(-1)[0]).toBe("result");
});

test("a page that changes around it, as Turbo does, does not end its session", async ({ page, host, site, version }) => {
  await page.goto(host(post(site, { version })));
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
  await page.evaluate(async () => {
    const permanent = document.querySelector("unseat-widget");
    window.shown = permanent.shadowRoot.querySelector(".unseat");
    const placeholder = document.createElement("meta");
    const body = document.createElement("body");
    body.append("Another post", placeholder);
    document.body.replaceWith(body);
    // It awaits its own work before what is permanent comes back.
    for (let turn = 0; turn < 5; turn += 1) await undefined;
    placeholder.replaceWith(permanent);
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(await page.evaluate(() => window.shown.isConnected)).toBe(true);
  await press(page, words.player.pause);
  await expect(playing(page)).toHaveAttribute("data-state", "paused");
});

test("on paper all of an article shows", async ({ page, host, site, version }) => {
  await page.goto(host(post(site, { version, attributes: 'view="learn"' })));
  await startButton(page).click();
  await expect(widget(page).getByRole("heading", { level: 1 })).toBeVisible();
  const height = () => widget(page).evaluate((it) => it.getBoundingClientRect().height);
  expect(await height()).toBe(640);
  await page.emulateMedia({ media: "print" });
  expect(await height()).toBeGreaterThan(3000);
});

test("its text follows an attribute, and its own properties have names of their own", async ({ page, host, site, version }) => {
  await page.goto(host(post(site, { version })));
  const size = (selector) => widget(page).locator(selector).evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize));
  expect(await size("[part=text]")).toBe(17);
  await widget(page).evaluate((it) => it.setAttribute("text-size", "large"));
  expect(await size("[part=text]")).toBe(21.25);
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
  expect(await size(".unseat")).toBe(21.25);
  const sheet = await widget(page).evaluate((it) => [...it.shadowRoot.adoptedStyleSheets[0].cssRules].map((rule) => rule.cssText).join("\n"));
  const set = [...sheet.matchAll(/(?<![\w-])--([\w-]+):/g)].map(([, name]) => name);
  expect(set.filter((name) => !name.startsWith("unseat-"))).toEqual([]);
});
