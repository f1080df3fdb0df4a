// The element on somebody else's page.

import { expectAccessible } from "./axe.mjs";
import { heard, countShifts, expect, listen, PLAIN, playing, post, startButton, test, widget } from "./blog.mjs";
import { goOn } from "./quiz.mjs";
import { passCheck } from "./safety.mjs";
import { fill, words } from "./words.mjs";

test("only the loader is asked for until a reader acts, and nothing shifts", async ({ page, host, site, version }) => {
  await countShifts(page);
  const asked = [];
  page.on("request", (request) => request.url().startsWith(site) && asked.push(request.url()));
  await page.goto(host(post(site, { version })));
  await expect(startButton(page)).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([`${site}${version}/unseat.js`]);
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
  expect(await page.evaluate(() => window.shift)).toBe(0);
  expect(await page.evaluate(() => [scrollY, document.title, location.hash])).toEqual([0, "A post", ""]);
  const box = await widget(page).boundingBox();
  expect(box.height).toBe(640);
});

test("it warms up when a press is near", async ({ page, host, site, version }) => {
  await page.goto(host(post(site, { version })));
  await expect(startButton(page)).toBeVisible();
  const wasm = page.waitForRequest(/\.wasm$/);
  await startButton(page).hover();
  await wasm;
  await expect(startButton(page)).toBeVisible();
});

test("the host hears what happens, and no more", async ({ page, host, site, version }) => {
  await page.goto(host(post(site, { version })));
  await listen(page);
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
  await widget(page).evaluate((it) => it.pause());
  await expect(playing(page)).toHaveAttribute("data-state", "paused");
  await widget(page).evaluate((it) => it.resume());
  await expect(playing(page)).not.toHaveAttribute("data-state", "paused");
  expect(await heard(page)).toEqual([
    ["ready", { view: "warm-up" }],
    ["start", { seconds: 240 }],
    ["phase", { phase: "raise", exercise: "march-in-place", number: 1, of: 6 }],
    ["pause", {}],
    ["resume", {}],
  ]);
});

for (const shares of [false, true]) {
  test(`the host is ${shares ? "told" : "not told"} the profile`, async ({ page, host, site, version }) => {
    const attributes = `view="quiz" ${shares ? "share-result" : ""}`;
    await page.goto(host(post(site, { version, attributes })));
    await listen(page);
    await startButton(page).click();
    await expect(widget(page).getByRole("heading", { name: words.quiz.name })).toBeVisible();
    const done = widget(page).locator(".result");
    for (let step = 0; step < 30 && !(await done.isVisible()); step += 1) {
      await goOn(page);
    }
    await expect(done).toBeVisible();
    await widget(page).getByRole("button", { name: words.result.share, exact: true }).click();
    await widget(page).getByRole("button", { name: words.share.save, exact: true }).click();
    await expect.poll(async () => (await heard(page)).at(-1)).toEqual(["share", { how: "saved" }]);
    const told = await heard(page);
    const questions = told.filter(([kind]) => kind === "question");
    expect(questions[0]).toEqual(["question", { question: expect.stringMatching(/^[a-z]+\d$/) }]);
    expect(questions).toHaveLength(17);
    const results = told.filter(([kind]) => kind === "result");
    expect(results).toHaveLength(1);
    expect(Object.keys(results[0][1])).toEqual(shares ? ["profile"] : []);
  });
}

test("what is kept is one key of the host's, and only after the reader starts", async ({ page, host, site, version }) => {
  await page.goto(host(post(site, { version })));
  await expect(startButton(page)).toBeVisible();
  const keys = () => page.evaluate(() => Object.keys(localStorage));
  expect(await keys()).toEqual([]);
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
  expect(await keys()).toEqual(["unseat"]);
  expect(await page.evaluate(() => document.cookie)).toBe("");
});

test("what is kept and cannot be read is put aside, and the check stands again", async ({ page, host, site, version }) => {
  // Written before anything runs: a session under way would keep its place over it.
  await page.goto(host(post(site, { version })));
  await page.evaluate(() => localStorage.setItem("unseat", "{corrupt"));
  await page.reload();
  await startButton(page).click();
  await passCheck(widget(page));
  await expect(playing(page)).toBeVisible();
  expect(await page.evaluate(() => typeof JSON.parse(localStorage.getItem("unseat")))).toBe("object");
});

test("attributes may change at any time, and properties mirror them", async ({ page, host, site, version }) => {
  await page.goto(host(post(site, { version })));
  const title = widget(page).locator("[part=title]");
  await expect(title).toHaveText("Glute warm-up, 4 minutes");
  await widget(page).evaluate((it) => { it.minutes = 12; });
  await expect(title).toHaveText("Glute warm-up, 12 minutes");
  expect(await widget(page).getAttribute("minutes")).toBe("12");
  await widget(page).evaluate((it) => it.setAttribute("view", "quiz"));
  await expect(title).toHaveText("Who leads, your hips or your glutes?");
  expect(await widget(page).evaluate((it) => it.view)).toBe("quiz");
  await widget(page).evaluate((it) => it.setAttribute("view", "warm-up"));
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
  const ground = () => widget(page).locator(".unseat").evaluate((it) => getComputedStyle(it).backgroundColor);
  const light = await ground();
  await widget(page).evaluate((it) => { it.theme = "dark"; });
  await expect.poll(ground).not.toBe(light);
  await widget(page).evaluate((it) => { it.theme = "light"; });
  await expect.poll(ground).toBe(light);
  await expect(playing(page)).toBeVisible();
});

test("a wrong value falls back, and is told of once", async ({ page, host, site, version, watch }) => {
  watch.allow(/unseat-widget: minutes="7"/);
  const warnings = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  const wrong = 'minutes="7"';
  const before = `<unseat-widget ${wrong}>${PLAIN}</unseat-widget>`;
  await page.goto(host(post(site, { version, before, attributes: wrong })));
  await expect(widget(page).locator("[part=title]")).toHaveText("Glute warm-up, 8 minutes");
  await expect(startButton(page)).toBeVisible();
  expect(warnings).toHaveLength(1);
});

test("what was set before the script was there counts", async ({ page, host, site, version }) => {
  const after = `<script>
    const early = document.querySelector("unseat-widget");
    early.minutes = 12; early.theme = "dark"; early.shareResult = true;
    const made = document.createElement("unseat-widget"); made.view = "break"; made.id = "made"; document.body.append(made);
  </script>`;
  await page.goto(host(post(site, { version, after })));
  await expect(widget(page).locator("[part=title]")).toHaveText("Glute warm-up, 12 minutes");
  expect(await widget(page).getAttribute("theme")).toBe("dark");
  expect(await widget(page).getAttribute("share-result")).toBe("");
  await expect(page.locator("#made [part=title]")).toHaveText("A 2-minute break from the chair");
});

test("any number of them play, on one wasm", async ({ page, host, site, version }) => {
  const before = `<unseat-widget view="break">${PLAIN}</unseat-widget><div id="deep"></div>`;
  const after = `<script>
    const deep = document.querySelector("#deep").attachShadow({ mode: "open" });
    deep.append(document.createElement("unseat-widget"));
  </script>`;
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.replace(/^.*\/(.*)-[0-9a-f]+/, "$1")));
  await page.goto(host(post(site, { version, before, after })));
  const starts = page.locator("unseat-widget [part=start]");
  await expect(starts).toHaveCount(3);
  for (let left = 3; left > 0; left -= 1) {
    await starts.first().click();
    await expect(page.locator("main.player")).toHaveCount(4 - left);
  }
  await expect(page.locator(".stage .figure [data-part='0']")).toHaveCount(3);
  expect(asked.filter((it) => it.endsWith(".wasm"))).toEqual(["unseat_bg.wasm", "figures.wasm"]);
});

test("a reset brings the poster back, and start begins anew", async ({ page, host, site, version }) => {
  await page.goto(host(post(site, { version })));
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
  await widget(page).evaluate((it) => it.reset());
  await expect(startButton(page)).toBeVisible();
  await widget(page).evaluate((it) => it.start());
  await expect(playing(page)).toBeVisible();
});

test("start begins anew what has ended, and leaves alone what is under way", async ({ page, host, site, version }) => {
  await page.clock.install();
  await page.goto(host(post(site, { version, attributes: 'view="break"' })));
  await listen(page);
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
  await widget(page).evaluate((it) => it.start());
  await page.clock.runFor(125_000);
  await expect.poll(async () => (await heard(page)).at(-1)[0]).toBe("finish");
  await expect(playing(page)).toHaveCount(0);
  await widget(page).evaluate((it) => it.start());
  await expect(playing(page)).toBeVisible();
  expect((await heard(page)).filter(([kind]) => kind === "start")).toHaveLength(2);
});

test("the poster of the quiz stays until the quiz has its look", async ({ page, host, site, version }) => {
  let come;
  const asked = new Promise((resolve) => {
    void page.route(/quiz-[0-9a-f]+\.css$/, async (route) => {
      resolve();
      await new Promise((now) => { come = now; });
      await route.continue();
    });
  });
  await page.goto(host(post(site, { version, attributes: 'view="quiz"' })));
  await startButton(page).click();
  await asked;
  await expect(widget(page).locator("[part=title]")).toBeVisible();
  come();
  await expect(widget(page).getByRole("heading", { name: words.quiz.name })).toBeVisible();
  await expect(widget(page).locator("[part=title]")).toHaveCount(0);
});

test("with load=visible the app is there when it is near, and takes no focus", async ({ page, host, site, version }) => {
  const before = '<div style="height: 3000px"></div>';
  await page.goto(host(post(site, { version, before, attributes: 'view="quiz" load="visible"' })));
  await page.waitForLoadState("networkidle");
  await expect(startButton(page)).toBeAttached();
  await page.mouse.wheel(0, 2900);
  await expect(widget(page).getByRole("heading", { name: words.quiz.name })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test("the person's own sound wins over the blogger's", async ({ page, host, site, version }) => {
  await page.goto(host(post(site, { version, attributes: 'minutes="4" sound="off"' })));
  await startButton(page).click();
  const sound = (name) => widget(page).getByRole("button", { name, exact: true });
  await sound(words.player.unmute).click();
  await expect(sound(words.player.mute)).toBeVisible();
  await page.reload();
  await startButton(page).click();
  await expect(sound(words.player.mute)).toBeVisible();
});

test("by keyboard alone, and the focus goes along without a jump", async ({ page, host, site, version }) => {
  await page.goto(host(post(site, { version })));
  await expect(startButton(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(playing(page)).toBeVisible();
  await expect(widget(page).getByRole("heading", { level: 1 })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(playing(page)).toHaveAttribute("data-state", "paused");
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("in a column on a phone, the figure has a third of the element", async ({ page, host, site, version }) => {
  await page.goto(host(post(site, { version })));
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
  const [around, stage] = [await widget(page).boundingBox(), await widget(page).locator(".stage").boundingBox()];
  expect(stage.height).toBeGreaterThan(around.height / 3);
  expect(stage.y + stage.height).toBeLessThan(around.y + around.height);
});

test("the plain content can be read before and without the app", async ({ page, host, site, version }) => {
  await page.goto(host(post(site, { version })));
  await widget(page).getByText(words.embed.inside).click();
  await expect(page.getByText("Glute bridge")).toBeVisible();
});

test("each word of the poster comes from content/", async ({ page, host, site, version }) => {
  await page.goto(host(post(site, { version })));
  const said = words.embed["warm-up"];
  await expect(widget(page).locator("[part=title]")).toHaveText(fill(said.title, { minutes: 4 }));
  await expect(widget(page).locator("[part=text]")).toHaveText(said.text);
});

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing: poster and player, ${theme}`, async ({ page, host, site, version }) => {
    await page.goto(host(post(site, { version, attributes: `theme="${theme}"` })));
    await expect(startButton(page)).toBeVisible();
    await expectAccessible(page, { include: "unseat-widget" });
    await startButton(page).click();
    await expect(playing(page)).toBeVisible();
    await expectAccessible(page, { include: "unseat-widget" });
  });
}
