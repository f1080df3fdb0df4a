// The pages that the app begins on, without JavaScript: what can be read and done.

import { expect, heading, test, warmUp } from "./app.mjs";
import { expectAccessibleInBoth } from "./axe.mjs";
import { fill, words } from "./words.mjs";

/** Each page, and its heading. */
const pages = {
  "./": words.app.tagline,
  "warm-up/": warmUp(8),
  "break/": words.purpose.desk_break,
  "quiz/": words.quiz.name,
  "programme/": words.programme.name,
  "weeks/": words.weeks.title,
};

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  // What the app is made of is asked for early, and then not used.
  test.beforeEach(({ watch }) => watch.allow(/preload/));

  for (const [path, title] of Object.entries(pages)) {
    test(`there is a session in plain words or the way to one, and no control that does nothing: ${path}`, async ({ page }) => {
      await page.goto(path);
      await expect(heading(page)).toHaveText(title);
      await expect(page.locator("noscript .note")).toBeVisible();
      for (const role of ["button", "radio", "checkbox"]) {
        await expect(page.getByRole(role)).toHaveCount(0);
      }
      // Home only leads to it: most visits begin there.
      if (path !== "./") {
        const steps = page.locator(".plain li");
        await expect(steps.first()).toBeHidden();
        await page.locator(".plain summary").click();
        await expect(steps.first()).toBeVisible();
        expect(await steps.count()).toBeGreaterThan(3);
      }
      await expect(page.getByText(words.app.safety).last()).toBeVisible();
    });

    test(`every other page can be reached: ${path}`, async ({ page, baseURL }) => {
      for (const [there, other] of Object.entries(pages).filter(([, it]) => it !== title)) {
        await page.goto(path);
        const links = page.locator("a:visible");
        const { href } = new URL(there, baseURL);
        const place = await links.evaluateAll((all, to) => all.findIndex((it) => it.href === to), href);
        expect(place).toBeGreaterThanOrEqual(0);
        await links.nth(place).click();
        await expect(heading(page)).toHaveText(other);
      }
    });

    test(`320 px are wide enough: ${path}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await page.goto(path);
      if (path !== "./") await page.locator(".plain summary").click();
      const overflow = await page.evaluate(
        () => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});

/** The page as a browser without scripts reads it; axe itself is a script. */
async function readWithoutScripts(page, path) {
  await page.route((url) => url.pathname.endsWith("/"), async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(/<script.*?<\/script>|<\/?noscript>|<link rel="\w*preload".*?>/gs, "");
    await route.fulfill({ response, body });
  });
  await page.goto(path);
  if (path !== "./") await page.locator(".plain summary").click();
}

for (const path of Object.keys(pages)) {
  test(`axe finds nothing: ${path}`, async ({ page }) => {
    await readWithoutScripts(page, path);
    await expectAccessibleInBoth(page);
  });
}
