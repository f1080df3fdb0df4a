// From the page as it arrives to the app: nothing is lost on the way.

import { button, expect, heading, test, warmUp } from "./app.mjs";
import { words } from "./words.mjs";

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

test("the page can be read until the app has all it needs", async ({ page }) => {
  const release = await hold(page, /catalog-.*\.bin/);
  const started = page.waitForResponse(/\.wasm$/);
  await page.goto("./");
  await started;
  await expect(heading(page)).toHaveText(words.app.tagline);
  await expect(page.locator("#unseat main.home")).toBeVisible();
  release();
  await expect(button(page, warmUp(8))).toBeVisible();
});

test("a shared result stays readable until its values are here, and nothing is asked for twice", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const release = await hold(page, /quiz-.*\.bin/);
  const catalog = page.waitForResponse(/catalog-.*\.bin/);
  await page.goto("r/quad-led-glutes-in/#BSfh3khW");
  await catalog;
  await expect(heading(page)).toHaveText(words.result.quad_led);
  release();
  await expect(page.getByRole("heading", { name: words.shared.theirs })).toBeVisible();
  expect(asked.length).toBe(new Set(asked).size);
});
