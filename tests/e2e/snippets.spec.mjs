// The page that makes snippets: what it prints is copied as a blogger copies it, into
// pages of another origin, and has to run there.

import { createHash } from "node:crypto";
import { get } from "node:http";
import { expectAccessibleInBoth } from "./axe.mjs";
import { expect, playing, startButton, test, widget } from "./blog.mjs";
import { words } from "./words.mjs";

const { blog } = words;

// Chromium does not know all of what a frame is allowed, and says so.
test.beforeEach(({ watch }) => watch.allow(/Unrecognized feature/));

/** Presses what is called so, among the choices. */
const choose = (page, legend, name) =>
  page.getByRole("group", { name: legend }).getByRole("radio", { name, exact: true }).check();

const text = (page, id) => page.locator(`#${id}`).textContent();

/** Copies by the button, as a person does. */
async function copied(page) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: blog.choose.copy, exact: true }).click();
  await expect(page.getByRole("status")).toHaveText(blog.choose.copied);
  return page.evaluate(() => navigator.clipboard.readText());
}

const plain = (snippet, head = "") => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A post</title>
<link rel="icon" href="data:,">${head}</head><body><h1>A post</h1>
${snippet}
<p>After.</p></body></html>`;

/** Opens the page, makes choices, and brings home what there is to paste. */
async function made(page, choices) {
  await page.goto("blog/");
  for (const [name, value] of Object.entries(choices)) {
    const { legend, ...labels } = blog.choices[name];
    await choose(page, legend, labels[value]);
  }
  return { snippet: await copied(page), policy: await text(page, "policy"), sheet: await text(page, "sheet") };
}

test("the usual snippet runs on a plain page, and brings its plain list", async ({ page, host, site, version }) => {
  const { snippet } = await made(page, {});
  const loader = Buffer.from(await (await fetch(`${site}${version}/unseat.js`)).arrayBuffer());
  const hash = createHash("sha384").update(loader).digest("base64");
  expect(snippet).toContain(`src="${site}${version}/unseat.js" integrity="sha384-${hash}" crossorigin>`);
  await page.goto(host(plain(snippet)));
  await expect(widget(page).locator("li")).toHaveCount(11);
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
  expect((await widget(page).boundingBox()).height).toBe(640);
});

test("every choice reaches the element", async ({ page, host }) => {
  const choices = { minutes: "12", profile: "quad-led", theme: "dark", sound: "off", load: "visible", version: "newest" };
  const { snippet } = await made(page, choices);
  expect(snippet).not.toContain("integrity");
  await page.goto(host(plain(snippet)));
  const told = await widget(page).evaluate((it) => it.choices);
  const { version: _, ...expected } = choices;
  expect(told).toMatchObject({ view: "warm-up", ...expected });
});

test("a frame plays, as tall as what is in it", async ({ page, host }) => {
  const { snippet } = await made(page, { form: "frame", view: "break", height: "auto" });
  await page.goto(host(plain(snippet)));
  const frame = page.frameLocator("iframe").locator("unseat-widget");
  await frame.locator("[part=start]").click();
  await expect(frame.locator("main.player")).toBeVisible();
  await expect.poll(() => page.locator("iframe").evaluate((it) => it.style.blockSize)).toMatch(/^\d+px$/);
});

test("under a strict policy the printed lines are enough: element and frame", async ({ page, host }) => {
  const strict = "default-src 'none'; style-src 'nonce-own'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const { snippet, policy, sheet } = await made(page, { view: "quiz" });
  const bare = snippet.replace(/ style="[^"]*"/, "");
  const merged = policy.replace(/style-src /, "").split(";\n");
  const style = merged.find((it) => it.startsWith("http"));
  const rules = [strict.replace("'nonce-own'", `'nonce-own' ${style}`), ...merged.filter((it) => it !== style)].join("; ");
  const allowed = { "content-security-policy": rules };
  await page.goto(host(plain(bare, `<style nonce="own">${sheet}</style>`), allowed));
  await startButton(page).click();
  await expect(widget(page).getByRole("heading", { name: words.quiz.name })).toBeVisible();

  const framed = await made(page, { form: "frame" });
  const rest = { "content-security-policy": `${strict.replace("'nonce-own'", "'none'")}; img-src data:; ${framed.policy}` };
  await page.goto(host(plain(framed.snippet), rest, "/framed"));
  await page.frameLocator("iframe").locator("[part=start]").click();
  await expect(page.frameLocator("iframe").locator("main.player")).toBeVisible();
});

test("the printed sizes are those of the files", async ({ page, site, version }) => {
  /** Bytes of a file as a browser downloads it. */
  const weight = (path) => new Promise((done, fail) => {
    get(new URL(path, site), { headers: { "accept-encoding": "br" } }, (answer) => {
      let bytes = 0;
      answer.on("data", (part) => { bytes += part.length; });
      answer.on("end", () => (answer.headers["content-encoding"] === "br" ? done(bytes) : fail(new Error(`${path}: not packed`))));
    }).on("error", fail);
  });
  const read = async (path) => (await fetch(new URL(path, site))).text();
  const named = (source, name) => source.match(new RegExp(`${name.replace(".", "-[0-9a-f]{10}\\.")}`))[0];
  const loader = await read(`${version}/unseat.js`);
  const runtime = named(loader, "runtime.js");
  const brings = await read(`${version}/${runtime}`);
  const frame = await read("embed/");
  const own = (names) => names.map((name) => `${version}/${named(brings, name)}`);
  const [glue] = own(["unseat.js"]);
  const glueText = await read(glue);
  const [quizCode, figures] = ["quiz.wasm", "figures.wasm"].map((name) => named(glueText, name));
  const quizScript = named(brings, "quiz.js");
  const quizSheet = named(await read(`${version}/${quizScript}`), "quiz.css");
  const files = {
    loader: [`${version}/unseat.js`],
    frame: ["embed/", `${version}/unseat.js`, ...["inside.js", "inside.css"].map((name) => `embed/${named(frame, name)}`)],
    helper: [`${version.split(".")[0]}/unseat-frame.js`],
    app: [`${version}/${runtime}`, ...own(["unseat.js", "unseat_bg.wasm", "unseat.css", "catalog-en.bin"]), `${version}/${figures}`],
    quiz: [...own(["quiz-en.bin", "quiz.js"]), `${version}/${quizSheet}`, `${version}/${quizCode}`],
    library: own(["library-en.bin"]),
  };
  await page.goto("blog/");
  for (const [part, paths] of Object.entries(files)) {
    const weights = await Promise.all(paths.map(weight));
    const bytes = weights.reduce((one, other) => one + other);
    const said = page.locator(`[data-part=${part}] td`).last();
    await expect(said, part).toHaveText((Math.ceil((bytes * 10) / 1024) / 10).toFixed(1));
  }
  await expect(page.locator("tbody tr")).toHaveCount(Object.keys(files).length);
});

test("the preview shows the choice in three pages, and plays in each", async ({ page }) => {
  await page.goto("blog/");
  await choose(page, blog.choices.minutes.legend, blog.choices.minutes[4]);
  const inside = page.frameLocator("#preview");
  for (const host of ["plain", "reset", "dark"]) {
    await choose(page, blog.preview.legend, blog.preview[host]);
    await expect(inside.locator(`html[data-host=${host}]`)).toBeAttached();
    await expect(inside.locator("[part=title]")).toHaveText("Glute warm-up, 4 minutes");
    await inside.locator("[part=start]").click();
    await expect(inside.locator("main.player")).toBeVisible();
  }
  await choose(page, blog.choices.form.legend, blog.choices.form.frame);
  await expect(inside.frameLocator("iframe").locator("[part=start]")).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBeLessThan(3);
});

test("where copying is refused, the snippet is selected", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await page.goto("blog/");
  await page.getByRole("button", { name: blog.choose.copy, exact: true }).click();
  await expect(page.getByRole("status")).toHaveText(blog.choose.refused);
  expect(await page.evaluate(() => getSelection().toString().trim())).toBe((await text(page, "snippet")).trim());
});

test("by keyboard, and axe finds nothing", async ({ page }) => {
  await page.goto("blog/");
  await page.getByRole("radio", { name: blog.choices.form.element, exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#snippet")).toContainText("<iframe");
  await expectAccessibleInBoth(page, { exclude: "#preview" });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the usual snippets are there to copy, and no control that does nothing", async ({ page }) => {
    await page.goto("blog/");
    await expect(page.locator("#snippet")).toContainText("<unseat-widget");
    await expect(page.locator("noscript code").first()).toContainText("<iframe");
    for (const role of ["button", "radio"]) await expect(page.getByRole(role)).toHaveCount(0);
  });
});
