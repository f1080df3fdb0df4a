// From the page as it arrives to the app: nothing is lost on the way, and nothing
// moves.

import { begin, button, expect, heading, pass, player, test, warmUp } from "./app.mjs";
import { answers } from "./quiz.mjs";
import { fill, words } from "./words.mjs";

const RESULT = "r/quad-led-glutes-in/#BSfh3khW";

/** Each page, and what on it answers once the app is there. */
const PAGES = {
  "./": warmUp(8),
  "warm-up/": words.ready.start,
  "break/": words.breaks.start,
  "quiz/": words.quiz.skip,
  "programme/": words.programme.begin,
  "weeks/": words.kept.save,
};

const WIDTHS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** Holds files back until the returned function is called. */
async function hold(page, pattern) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** What can be read on the page, and where every piece of it is. */
function look(page) {
  return page.evaluate(() => {
    const pieces = document.querySelectorAll("#unseat :is(h1, h2, h3, p:not(.figure__words), li, legend, label, button, summary, figcaption)");
    const visible = [...pieces].filter((piece) => piece.checkVisibility({ visibilityProperty: true }));
    return visible.map((piece) => {
      const { x, y, width, height } = piece.getBoundingClientRect();
      return [piece.innerText, ...[x, y, width, height].map(Math.round)].join(" ");
    });
  });
}

/**
 * What has moved on the page since all of its HTML was there, as the browser tells it.
 * While it still arrives, a row that is cut in two may settle by a few pixels.
 */
function shifts(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const moved = [];
        const [{ domInteractive }] = performance.getEntriesByType("navigation");
        const where = ({ x, y, width, height }) => [x, y, width, height].join(",");
        const source = ({ node, previousRect, currentRect }) =>
          `${node?.className || node?.nodeName}: ${where(previousRect)} to ${where(currentRect)}`;
        const tell = ({ startTime, value, sources }) => startTime < domInteractive || moved.push([value, ...sources.map(source)]);
        const observer = new PerformanceObserver((list) => list.getEntries().forEach(tell));
        observer.observe({ type: "layout-shift", buffered: true });
        // What was buffered is told before the second frame.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(moved)));
      }),
  );
}

for (const [path, control] of Object.entries(PAGES)) {
  for (const viewport of WIDTHS) {
    test(`nothing moves, at ${viewport.width} px: ${path}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      const release = await hold(page, /catalog-.*\.bin/);
      const started = page.waitForResponse(/\.wasm$/);
      await page.goto(path);
      await started;
      await expect(button(page, control)).toBeDisabled();
      // No further than the screen itself goes: the links below it go away with the plain version.
      await page.evaluate(() => scrollTo(0, Math.min(40, document.querySelector("#unseat").scrollHeight - innerHeight)));
      const before = await look(page);
      release();
      await expect(button(page, control)).toBeEnabled();
      expect(await look(page)).toEqual(before);
      expect(await shifts(page)).toEqual([]);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    });
  }
}

for (const viewport of WIDTHS) {
  test(`a shared result moves nothing, at ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const asked = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const release = await hold(page, /quiz-.*\.bin/);
    const catalog = page.waitForResponse(/catalog-.*\.bin/);
    await page.goto(RESULT);
    await catalog;
    await expect(heading(page)).toHaveText(fill(words.shared.title, { profile: words.result.quad_led }));
    release();
    await expect(page.locator("main.quiz--result")).toBeVisible();
    expect(await shifts(page)).toEqual([]);
    expect(await page.evaluate(() => [scrollY, document.activeElement === document.body])).toEqual([0, true]);
    expect(asked.length).toBe(new Set(asked).size);
  });
}

for (const viewport of WIDTHS) {
  test(`who wants less motion sees nothing move either, at ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: "reduce" });
    const release = await hold(page, /catalog-.*\.bin/);
    await page.goto("./");
    const places = () =>
      page.locator("#unseat :is(figcaption, h2, button)").evaluateAll((all) => all.map((it) => Math.round(it.getBoundingClientRect().y)));
    const before = await places();
    release();
    await expect(button(page, warmUp(8))).toBeEnabled();
    expect(await places()).toEqual(before);
  });
}

test("no hint of any page goes unused", async ({ page, context, baseURL }) => {
  const complaints = [];
  const paths = [...Object.keys(PAGES), RESULT, "r/quad-led-level/"];
  await Promise.all(
    paths.map(async (path) => {
      const tab = await context.newPage();
      tab.on("console", (message) => {
        // Playwright says so; tests that want the worker allow it.
        if (!/Service Worker registration blocked/.test(message.text())) complaints.push(`${path}: ${message.text()}`);
      });
      await tab.goto(new URL(path, baseURL).href);
    }),
  );
  // Chromium tells of it 3 s after the page has loaded: until then, all is well.
  await expect(page.waitForEvent("close", { timeout: 5000 })).rejects.toThrow();
  expect(complaints).toEqual([]);
});

test("a session that was cut off by a reload can be gone on with", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-11-23T09:00:00Z") });
  await page.goto("warm-up/");
  await begin(page);
  await pass(page, 100);
  await page.reload();
  await expect(player(page)).toHaveAttribute("data-state", "paused");
  // One of another kind is no reason not to show what the page is for.
  await page.goto("break/");
  await expect(button(page, words.breaks.start)).toBeEnabled();
});

test("the page of the quiz goes on where it was left", async ({ page }) => {
  await page.goto("quiz/");
  await answers(page).first().click();
  await expect(page.locator(".quiz__progress")).toBeVisible();
  const question = await heading(page).textContent();
  await button(page, words.app.home).click();
  await expect(heading(page)).toHaveText(words.app.tagline);
  await page.goto("quiz/");
  await expect(heading(page)).toHaveText(question);
});

test("questions that do not come are said on the page of the quiz, and can be tried again", async ({ page, watch }) => {
  watch.allow(/Failed to load resource|quiz-/);
  await page.route(/quiz-.*\.bin/, (route) => route.fulfill({ status: 404 }));
  await page.goto("quiz/");
  await expect(page.getByRole("alert")).toContainText("did not load");
  await page.unroute(/quiz-.*\.bin/);
  await button(page, "Try again").click();
  await expect(button(page, words.quiz.skip)).toBeEnabled();
});

for (const path of Object.keys(PAGES)) {
  test(`without the wasm there is the plain version, and no control that does nothing: ${path}`, async ({ page, watch }) => {
    watch.allow(/Failed to load resource|wasm|WebAssembly|TypeError/i);
    await page.route(/\.wasm$/, (route) => route.fulfill({ status: 404 }));
    await page.goto(path);
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.locator(".plain").getByRole("link").first()).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(1);
    await expect(page.getByRole("radio")).toHaveCount(0);
    await expect(page.getByRole("checkbox")).toHaveCount(0);
  });
}
