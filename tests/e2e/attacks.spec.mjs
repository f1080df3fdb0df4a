// Everything that comes from outside, at its worst: in queries, fragments, messages, kept
// values, attributes and names. No script runs, and no page is lost. docs/security.md
// lists what reads them.

import { button, expect as expectThat, heading, warmUp } from "./app.mjs";
import { expect, post, startButton, test } from "./blog.mjs";
import { LISTED, NAMES, made } from "./hostility.mjs";
import { listed as steps, make } from "./programme.mjs";
import { serve } from "./static.mjs";
import { words } from "./words.mjs";

/** Fragments. Browsers hold up who goes to more addresses than that at once. */
const FRAGMENTS = [...LISTED, ...made(100)].map((it) => it.toWellFormed());
/** Kept values, and letters to put into a real one: that gets further in than any noise. */
const KEPT = [...LISTED, ...made(3000)];
const LETTERS = made(1500, 7).map((it) => it.slice(0, 1));
/** Messages, each in four shapes. */
const MESSAGES = [...LISTED, ...made(1100)];
const ATTRIBUTES = [...LISTED, ...made(1000)];

test("there are ten thousand of them", () => {
  const count = FRAGMENTS.length + KEPT.length + LETTERS.length + 4 * MESSAGES.length + ATTRIBUTES.length;
  expect(count).toBeGreaterThanOrEqual(10_000);
});

/** What of it ran, in any frame. */
async function ran(page) {
  const all = page.frames().map((frame) => frame.evaluate(() => window.ran ?? Object.prototype.ran));
  return (await Promise.all(all)).filter((it) => it !== undefined);
}

test.beforeEach(({ page }) => {
  page.on("dialog", (dialog) => {
    throw new Error(`a script ran: ${dialog.message()}`);
  });
});

for (const kind of ["with headers", "without headers"]) {
  test(`the page in a frame takes known names alone, ${kind}`, async ({ page, host, site, watch }) => {
    // A value that is none is told, for whoever writes a blog.
    watch.allow(/^unseat-widget: |^foreign: /);
    const bare = kind === "without headers" ? await serve("/some/blog/") : undefined;
    const address = bare?.address ?? site;
    const pair = (name, value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
    const evil = [`${NAMES.map((name) => pair(name, "ran=1")).join("&")}&tabindex=0&id=x#x`];
    const values = made(8).map((it, at) => ["view", "theme"].map((name) => pair(name, it.toWellFormed())).join(`&${NAMES[at]}=ran=1&`));
    const raw = ["?", "?=x", "?a b=1", "?onclick=ran=1", "?%", "?view=quiz&view=%00", "?id=x&tabindex=0&onfocus=ran=1#x"];
    const queries = [...raw, ...[...evil, ...values].map((it) => `?${it}`)];
    const frames = queries.map((it) => `<iframe src="${`${address}embed/${it}`.replaceAll('"', "%22")}" width="300" height="200"></iframe>`);
    await page.goto(host(`<!doctype html><title>Frames</title><link rel="icon" href="data:,">${frames.join("")}`));
    for (const frame of page.frames().slice(1)) {
      const widget = frame.locator("unseat-widget");
      await expect(widget.locator("[part=start]")).toBeEnabled();
      const names = await widget.evaluate((it) => {
        it.focus();
        it.click();
        return it.getAttributeNames();
      });
      const known = ["view", "minutes", "profile", "theme", "lang", "sound", "load", "share-result", "text-size"];
      expect(names.filter((name) => !known.includes(name))).toEqual([]);
    }
    expect(page.frames()).toHaveLength(queries.length + 1);
    expect(await ran(page)).toEqual([]);
    await bare?.close();
  });
}

for (const kind of ["with headers", "without headers"]) {
  test(`no page runs what is not ours, ${kind}`, async ({ page, baseURL, watch }) => {
    watch.allow(/against the policy|Content Security Policy|Trusted|^foreign: |Unrecognized feature|404/);
    const bare = kind === "without headers" ? await serve("/some/blog/") : undefined;
    for (const path of ["", "quiz/", "r/quad-led-level/", "learn/", "blog/", "embed/"]) {
      await page.goto((bare?.address ?? baseURL) + path);
      const refused = page.waitForEvent("console", (message) => /^against the policy/.test(message.text()));
      await page.evaluate(() => {
        const script = document.createElement("script");
        try {
          script.textContent = "window.ran = 1";
          document.body.append(script);
          document.body.setAttribute("onclick", "window.ran = 1");
          document.body.click();
        } catch {
          // Trusted Types: the text was no script at all.
        }
      });
      await refused;
      expect(await ran(page)).toEqual([]);
    }
    await bare?.close();
  });
}

test("fragments lead to a screen, or nowhere", async ({ page }) => {
  await page.goto("./");
  await expectThat(button(page, warmUp(8))).toBeEnabled();
  const lost = await page.evaluate(async (fragments) => {
    const found = [];
    for (const fragment of fragments) {
      const before = location.href;
      location.hash = fragment;
      if (location.href !== before) await new Promise((resolve) => setTimeout(resolve, 5));
      // While what it leads to is fetched, there is a screen without words.
      const isThere = document.querySelector("#unseat h1")?.textContent.trim() || document.querySelector("#unseat [aria-busy]");
      if (!isThere) found.push(fragment);
    }
    return found;
  }, FRAGMENTS);
  expect(lost).toEqual([]);
  expect(await ran(page)).toEqual([]);
  for (const fragment of ["utm_source=post", "_=_", "comments", "<img src=x onerror=ran=1>"]) {
    await page.goto("about:blank");
    await page.goto(`./#${fragment}`);
    await expectThat(button(page, warmUp(8))).toBeEnabled();
  }
  expect(await ran(page)).toEqual([]);
});

test("what is kept may be anything", async ({ page }) => {
  const keys = ["history", "results", "settings", "routines", "programme", "session", "attempt", "breaks"];
  await page.goto("./");
  await expectThat(button(page, warmUp(8))).toBeEnabled();
  const real = await page.evaluate(() => localStorage.getItem("unseat:settings"));
  const bent = LETTERS.map((it, at) => real.slice(0, at % real.length) + it + real.slice((at % real.length) + 1));
  const values = [...KEPT, ...bent];
  const lost = await page.evaluate(([names, texts]) => {
    const found = [];
    for (const [at, text] of texts.entries()) {
      localStorage.setItem(`unseat:${names[at % names.length]}`, text);
      localStorage.setItem("unseat:notes", text);
      // The app looks at what is kept, and draws.
      document.dispatchEvent(new Event("visibilitychange"));
      if (!document.querySelector("#unseat h1")?.textContent.trim()) found.push(text);
    }
    return found;
  }, [keys, values]);
  expect(lost).toEqual([]);
  await expectThat(button(page, warmUp(8))).toBeEnabled();
  for (const [at, path] of ["", "weeks/", "programme/", "break/", "quiz/", "warm-up/"].entries()) {
    await page.evaluate(([names, text]) => {
      for (const name of names) localStorage.setItem(`unseat:${name}`, text);
    }, [keys, LISTED[(at * 7 + 5) % LISTED.length]]);
    await page.goto(path);
    await expectThat(heading(page)).toBeVisible();
  }
  expect(await ran(page)).toEqual([]);
});

test("messages do nothing but size a frame", async ({ page, host, site, version }) => {
  const script = `${site}${version.split(".")[0]}/unseat-frame.js`;
  await page.goto(host(`<!doctype html><title>A post</title><link rel="icon" href="data:,">
    <iframe src="${site}embed/?height=auto" width="700" height="640"></iframe><script type="module" src="${script}"></script>`));
  const frame = page.frames()[1];
  await expect(frame.locator("[part=start]")).toBeEnabled();
  await page.evaluate(() => {
    window.heard = [];
    const { dispatchEvent } = EventTarget.prototype;
    HTMLIFrameElement.prototype.dispatchEvent = function (event) {
      window.heard.push(event.type);
      return dispatchEvent.call(this, event);
    };
  });
  await frame.evaluate((texts) => {
    for (const text of texts) {
      for (const message of [text, { unseat: text }, { unseat: { height: text } }, { unseat: { kind: text, detail: text } }]) {
        parent.postMessage(message, "*");
      }
    }
    for (const height of [-1, 0, 1e9, NaN, Infinity]) parent.postMessage({ unseat: { height } }, "*");
    for (const message of [null, 1, [], { unseat: null }, { unseat: [] }]) parent.postMessage(message, "*");
    parent.postMessage({ unseat: { kind: "pause", detail: {} } }, "*");
  }, MESSAGES);
  await expect.poll(() => page.evaluate(() => window.heard.at(-1))).toBe("unseat:pause");
  // The name of a kind is one of the texts.
  expect(new Set(await page.evaluate(() => window.heard))).toEqual(new Set(["unseat:error", "unseat:pause"]));
  const height = await page.locator("iframe").evaluate((it) => Number.parseFloat(it.style.blockSize));
  expect(height).toBeGreaterThanOrEqual(320);
  expect(height).toBeLessThanOrEqual(4000);
  expect(await ran(page)).toEqual([]);
});

test("attributes of an element may say anything", async ({ page, host, site, version, watch }) => {
  watch.allow(/^unseat-widget: /);
  await page.goto(host(post(site, { version })));
  await expect(startButton(page)).toBeEnabled();
  const lost = await page.evaluate((texts) => {
    const widget = document.querySelector("unseat-widget");
    const names = ["view", "minutes", "profile", "theme", "lang", "sound", "load", "text-size"];
    const found = [];
    for (const [at, text] of texts.entries()) {
      const name = names[at % names.length];
      widget.setAttribute(name, text);
      if (!widget.shadowRoot.querySelector("[part=start]") || widget.shadowRoot.querySelector("img, script, [onload]")) found.push(text);
      widget.removeAttribute(name);
    }
    return found;
  }, ATTRIBUTES);
  expect(lost).toEqual([]);
  await page.evaluate(() => localStorage.setItem("unseat", '{"__proto__":{"ran":1},"unseat:settings":7,"unseat:session":{}}'));
  await startButton(page).click();
  await expect(page.locator("main.player")).toBeVisible();
  expect(await ran(page)).toEqual([]);
});

test("a name is a name", async ({ page }) => {
  await make(page, warmUp(4));
  const count = (await steps(page)).length;
  const name = '<img src=x onerror="ran=1">';
  await page.getByLabel(words.own.name, { exact: true }).fill(name);
  await button(page, words.own.save).click();
  const hash = await page.evaluate(() => location.hash);
  await page.goto("about:blank");
  await page.goto(`programme/${hash}`);
  await expectThat(page.getByLabel(words.own.name, { exact: true })).toHaveValue(name);
  expect(await steps(page)).toHaveLength(count);
  await page.goto("programme/");
  await expectThat(page.getByText(name).first()).toBeVisible();
  expect(await page.locator("#unseat img").count()).toBe(0);
  expect(await ran(page)).toEqual([]);
});
