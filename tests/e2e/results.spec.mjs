// The pages of results without JavaScript: what a link shows before, or without,
// the app.

import { expect, heading, test } from "./app.mjs";
import { expectAccessibleInBoth } from "./axe.mjs";
import { fill, words } from "./words.mjs";

const pages = { "quad-led-level": "quad_led", "quiet-glutes-flexors-lead": "quiet_glutes" };

/** What a friend's result is called. */
const title = (profile) => fill(words.shared.title, { profile: words.result[profile] });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, profile] of Object.entries(pages)) {
    test(`a result reads whole: ${name}`, async ({ page }) => {
      await page.goto(`r/${name}/`);
      await expect(heading(page)).toHaveText(title(profile));
      await expect(page.getByRole("img")).toBeVisible();
      await expect(page.getByText(words.limit.feeling)).toBeVisible();
      await expect(page.getByText(words.app.safety)).toBeVisible();
      await page.getByRole("link", { name: words.shared.take }).click();
      await expect(heading(page)).toHaveText(words.quiz.name);
    });

    test(`320 px are wide enough: ${name}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await page.goto(`r/${name}/`);
      const overflow = await page.evaluate(
        () => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});

// axe itself is JavaScript; a page without a code is left as it is.
for (const name of Object.keys(pages)) {
  test(`axe finds nothing: ${name}`, async ({ page }) => {
    await page.goto(`r/${name}/`);
    await expectAccessibleInBoth(page);
  });
}

test("with a code the app takes over, without one the page stays as it is", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("r/quad-led-glutes-in/");
  await page.waitForLoadState("networkidle");
  // Nor is anything of the app asked for.
  expect(asked.filter((path) => /\.(wasm|bin)$|unseat-.*\.js$/.test(path))).toEqual([]);
  await expect(page.locator("[data-view=result] > main.home")).toBeVisible();
  await expect(heading(page)).toHaveText(title("quad_led"));
  await page.goto("about:blank");
  await page.goto("r/quad-led-glutes-in/#BSfh3khW");
  await expect(page.locator("main.quiz--result")).toBeVisible();
});
