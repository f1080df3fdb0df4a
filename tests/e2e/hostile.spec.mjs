// The element on pages that are anything but kind to it.

import { button } from "./app.mjs";
import { expect, heard, listen, PLAIN, playing, post, startButton, test, widget } from "./blog.mjs";
import { passCheck } from "./safety.mjs";
import { words } from "./words.mjs";

test.use({ viewport: { width: 900, height: 900 } });

const style = (css) => ({ head: `<style>${css}</style>` });

/** Pages on which it must look and play as anywhere. */
const PAGES = {
  "a root of 62.5 %": style("html { font-size: 62.5% }"),
  "everything unset": style("* { all: unset !important }"),
  "buttons, inputs and drawings hidden": style("button, input, svg { display: none !important }"),
  "text from right to left": style("html { direction: rtl }"),
  "a column of 280 px": style("body { max-width: 280px !important; padding: 0 !important }"),
  "a column of 1600 px": style("body { max-width: 1600px !important }"),
  "zoom": style("body { zoom: 1.5 }"),
  "a transform": style("body { transform: scale(0.8) rotate(1deg); transform-origin: 0 0 }"),
  "a host with a hand for custom elements": style("unseat-widget { display: inline !important; height: 0 !important; width: 10px !important; overflow: visible !important; opacity: 0 !important }"),
  "fixed fonts and colors": style("* { font: italic 30px/3 cursive !important; color: red !important; background: yellow !important; letter-spacing: 1em !important }"),
};

for (const [what, page_] of Object.entries(PAGES)) {
  test(`plays as anywhere on a page with ${what}`, async ({ page, host, site, version }) => {
    await page.goto(host(post(site, { version, ...page_ })));
    await listen(page);
    await startButton(page).click();
    await expect(playing(page)).toBeVisible();
    await widget(page).getByRole("button", { name: words.player.pause, exact: true }).click();
    await expect(playing(page)).toHaveAttribute("data-state", "paused");
    expect((await heard(page)).map(([kind]) => kind)).toEqual(["ready", "start", "phase", "pause"]);
    const looks = await widget(page).locator(".unseat").evaluate((it) => {
      const heading = getComputedStyle(it.querySelector("h1"));
      const { fontSize, direction, textAlign } = getComputedStyle(it);
      return { fontSize, direction, textAlign, isWide: it.scrollWidth > it.clientWidth + 1, color: heading.color, space: heading.letterSpacing };
    });
    expect(looks).toMatchObject({ fontSize: "17px", direction: "ltr", isWide: false, color: "rgb(31, 36, 48)" });
  });
}

test("changes nothing of the page around it", async ({ page, host, site, version }) => {
  await page.goto(host(post(site, { version })));
  const around = () => page.evaluate(() => {
    const look = (it) => {
      const { color, font, backgroundColor, overflow } = getComputedStyle(it);
      return { color, font, backgroundColor, overflow, box: it.getBoundingClientRect().toJSON() };
    };
    const kept = ["html", "body", "h1", "#after"].map((name) => look(document.querySelector(name)));
    return [kept, document.head.innerHTML, history.length, document.title, location.href, document.cookie];
  });
  const before = await around();
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
  expect(await around()).toEqual(before);
});

const policy = (rules) => ({ "content-security-policy": rules });
const script = (site) => `script-src 'self' 'unsafe-inline' ${site}`;

test("plays under a strict policy that allows WebAssembly, and Trusted Types", async ({ page, host, site, version }) => {
  const rules = `default-src 'none'; script-src ${site} 'wasm-unsafe-eval'; style-src 'unsafe-inline'; connect-src ${site}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`;
  await page.goto(host(post(site, { version }), policy(rules)));
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
});

test("where WebAssembly is forbidden, the frame plays and the console says what to add", async ({ page, host, site, version, watch }) => {
  watch.allow(/WebAssembly|unseat-widget|against the policy|Unrecognized feature/);
  const said = page.waitForEvent("console", (message) => /wasm-unsafe-eval/.test(message.text()) && message.text().startsWith("unseat-widget"));
  await page.goto(host(post(site, { version }), policy(`${script(site)}; connect-src ${site}; frame-src ${site}`)));
  await startButton(page).click();
  await said;
  const inside = widget(page).frameLocator("iframe").locator("unseat-widget");
  await inside.locator("[part=start]").click();
  await expect(inside.locator("main.player")).toBeVisible();
});

test("where the frame is forbidden as well, the plain content stays", async ({ page, host, site, version, watch }) => {
  watch.allow(/WebAssembly|unseat-widget|against the policy|Unrecognized feature|Framing/);
  await page.goto(host(post(site, { version }), policy(`${script(site)}; connect-src ${site}; frame-src 'none'`)));
  await listen(page);
  await startButton(page).click();
  await expect(widget(page).getByText(words.embed.forbidden)).toBeVisible();
  await expect(page.getByText("Glute bridge")).toBeVisible();
  expect((await heard(page)).map(([kind]) => kind)).toEqual(["error"]);
});

test("plays in a sandboxed frame without an origin, and keeps nothing", async ({ page, host, site, version, watch }) => {
  watch.allow(/screen-wake-lock/);
  const inside = host(post(site, { version }), {}, "/inside");
  await page.goto(host(`<!doctype html><title>Around</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="${inside}" width="700" height="700"></iframe>`));
  const frame = page.frameLocator("iframe").locator("unseat-widget");
  await frame.locator("[part=start]").click();
  await passCheck(frame);
  await expect(frame.locator("main.player")).toBeVisible();
});

test("plays where storage is denied", async ({ page, host, site, version }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } });
  });
  await page.goto(host(post(site, { version })));
  await startButton(page).click();
  await passCheck(widget(page));
  await expect(playing(page)).toBeVisible();
});

test("plays inside the app's own page, which is a Yew app itself", async ({ page, site, version }) => {
  // Outside, Yew's marks on nodes have their usual names.
  await page.route(/\/unseat-[0-9a-f]+\.js$/, async (route) => {
    if (route.request().url().includes("/v")) return route.continue();
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll("__unseat_", "__yew_") });
  });
  await page.goto(site);
  // What stands there before is drawn anew by the app, and all that is in it would go.
  await expect(button(page, words.home.quiz_take)).toBeEnabled();
  await page.evaluate(async (address) => {
    const made = document.createElement("unseat-widget");
    document.querySelector("#unseat main").append(made);
    await import(address);
  }, `${site}${version}/unseat.js`);
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
  await widget(page).getByRole("button", { name: words.player.pause, exact: true }).click();
  await expect(playing(page)).toHaveAttribute("data-state", "paused");
  await expect(page.locator("#unseat main.home")).toBeVisible();
});

test("two versions at once, and one of them twice", async ({ page, host, site, version }) => {
  const major = version.split(".")[0];
  const after = `<unseat-widget view="break">${PLAIN}</unseat-widget>
    <script type="module" src="${site}${major}/unseat.js"></script>
    <script type="module" src="${site}${major}/unseat.js?again"></script>`;
  await page.goto(host(post(site, { version, after })));
  const starts = page.locator("unseat-widget [part=start]");
  await expect(starts).toHaveCount(2);
  for (const count of [1, 2]) {
    await starts.first().click();
    await expect(page.locator("main.player")).toHaveCount(count);
  }
});

test("moved on the page it plays on; taken out it ends, put in again it begins", async ({ page, host, site, version }) => {
  await page.goto(host(post(site, { version })));
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
  const heading = await widget(page).getByRole("heading", { level: 1 }).textContent();
  await page.evaluate(() => document.body.prepend(document.querySelector("unseat-widget")));
  await expect(widget(page).getByRole("heading", { level: 1 })).toHaveText(heading);
  await page.evaluate(async () => {
    window.held = document.querySelector("unseat-widget");
    window.held.remove();
    await new Promise((resolve) => setTimeout(resolve));
    document.body.append(window.held);
  });
  await expect(playing(page)).toHaveCount(0);
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
});

test("a hundred of them come and go without a trace", async ({ page, host, site, version }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...what) => {
      const made = await instantiate.apply(WebAssembly, what);
      window.memory ??= Object.values(made.exports).find((it) => it instanceof WebAssembly.Memory);
      return made;
    };
  });
  await page.goto(host(post(site, { version })));
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
  const cdp = await page.context().newCDPSession(page);
  const used = async () => {
    await cdp.send("HeapProfiler.collectGarbage");
    const { usedSize } = await cdp.send("Runtime.getHeapUsage");
    // The app's own memory is none of the heap.
    return usedSize + await page.evaluate(() => window.memory.buffer.byteLength);
  };
  const cycle = (times) => page.evaluate(async (count) => {
    for (let at = 0; at < count; at += 1) {
      const made = document.createElement("unseat-widget");
      made.view = "break";
      document.body.append(made);
      const ready = new Promise((resolve) => made.addEventListener("unseat:phase", resolve, { once: true }));
      made.start();
      await ready;
      made.remove();
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, times);
  await cycle(10);
  const before = await used();
  await cycle(100);
  expect((await used()) - before).toBeLessThan(1024 * 1024);
});

for (const file of ["runtime", "unseat-[0-9a-f]+\\.js", "wasm", "unseat-[0-9a-f]+\\.css", "catalog"]) {
  test(`without ${file} there is a way to try again, and the plain content`, async ({ page, host, site, version, watch }) => {
    watch.allow(/Failed to load|404|unseat/);
    await page.route(new RegExp(`v\\d[^/]*/.*${file}`), (route) => route.fulfill({ status: 404, headers: { "access-control-allow-origin": "*" } }), { times: 2 });
    await page.goto(host(post(site, { version })));
    await listen(page);
    await startButton(page).click();
    await expect(widget(page).getByText(words.embed.failed)).toBeVisible();
    await expect(page.getByText("Glute bridge")).toBeVisible();
    expect((await heard(page)).at(-1)[0]).toBe("error");
    await page.unroute(/./);
    await page.unrouteAll();
    await startButton(page).click();
    await expect(playing(page)).toBeVisible();
  });
}

test("a slow network shows that something is under way, and nothing twice", async ({ page, host, site, version }) => {
  let asked = 0;
  await page.route(/unseat_bg-\w+\.wasm$/, async (route) => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(host(post(site, { version })));
  await startButton(page).dblclick();
  await expect(widget(page).getByText(words.embed.loading)).toBeVisible();
  await expect(playing(page)).toBeVisible({ timeout: 10_000 });
  expect(asked).toBe(1);
});

test("a trap shows an apology in every widget, and leaves the page alone", async ({ page, host, site, version, watch }) => {
  watch.allow(/unreachable|RuntimeError/);
  const before = `<unseat-widget view="break">${PLAIN}</unseat-widget>`;
  await page.goto(host(post(site, { version, before })));
  await listen(page);
  const starts = page.locator("unseat-widget [part=start]");
  for (const count of [1, 2]) {
    await starts.first().click();
    await expect(page.locator("main.player")).toHaveCount(count);
  }
  // A trap cannot be had from outside; what one looks like can.
  await page.evaluate((folder) => {
    const error = new WebAssembly.RuntimeError("unreachable");
    error.stack = `RuntimeError: unreachable\n    at ${folder}unseat_bg.wasm:wasm-function[1]:0x1`;
    dispatchEvent(new ErrorEvent("error", { error }));
  }, `${site}${version}/`);
  await expect(page.getByText(words.embed.crashed)).toHaveCount(2);
  await expect(page.locator("#after")).toBeVisible();
  expect((await heard(page)).filter(([kind]) => kind === "error")).toHaveLength(2);
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
});

test("somebody else's trap is none of its business", async ({ page, host, site, version, watch }) => {
  watch.allow(/unreachable/);
  await page.goto(host(post(site, { version })));
  await startButton(page).click();
  await expect(playing(page)).toBeVisible();
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") }));
  });
  await expect(playing(page)).toBeVisible();
});
