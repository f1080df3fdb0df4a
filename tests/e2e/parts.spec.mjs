// The code of a part: when it is asked for, and what happens where it does not arrive.

import { button, expect, heading, openHome, test, warmUp } from "./app.mjs";
import { atOnce, expectAccessibleInBoth } from "./axe.mjs";
import { words } from "./words.mjs";

// Without the catalog its words are not there either: these stand in web/page/boot.ts.
const NOT_LOADED = "did not load";
const RETRY = "Try again";

const BROKEN = {
  "does not arrive": { answer: { status: 404 }, complaint: /Failed to load resource|\.wasm: 404/ },
  "is damaged": { answer: { body: "\0asm, and no more", contentType: "application/wasm" }, complaint: /CompileError/ },
};

/** Parts that are opened from home: the way there, and what shows that they have come. */
const OPENED = {
  quiz: [words.home.quiz_take, (page) => button(page, words.quiz.skip)],
  breaks: [words.home.breaks, (page) => button(page, words.breaks.start)],
};

for (const [how, { answer, complaint }] of Object.entries(BROKEN)) {
  for (const [part, [way, sign]] of Object.entries(OPENED)) {
    test(`where the code of ${part} ${how} it can be asked for again, and again`, async ({ page, watch }) => {
      if (answer.status) watch.allow(complaint);
      await page.route(new RegExp(`/${part}-[0-9a-f]+\\.wasm$`), (route) => route.fulfill(answer), { times: 2 });
      await openHome(page);
      await button(page, way).click();
      await expect(page.getByRole("alert")).toHaveText(words.quiz.failed_text);
      const asked = page.waitForRequest(/\.wasm$/);
      await button(page, words.quiz.again).click();
      await asked;
      await expect(page.getByRole("alert")).toHaveText(words.quiz.failed_text);
      await button(page, words.quiz.again).click();
      await expect(sign(page)).toBeVisible();
    });
  }

  test(`where what draws figures ${how} the app goes on, and it can be asked for again`, async ({ page, watch }) => {
    if (answer.status) watch.allow(complaint);
    await page.route(/\/figures-[0-9a-f]+\.wasm$/, (route) => route.fulfill(answer), { times: 2 });
    await openHome(page);
    const told = page.getByText(words.player.figure_failed);
    await expect(told).toBeVisible();
    await atOnce(page, () => expectAccessibleInBoth(page));
    const asked = page.waitForRequest(/\.wasm$/);
    await button(page, words.quiz.again).press("Enter");
    await asked;
    await expect(heading(page)).toBeFocused();
    await expect(told).toBeVisible();
    // A session begins without it, and asks for it once more.
    await button(page, warmUp(8)).click();
    await button(page, words.ready.start).click();
    await expect(page.locator(".stage .figure [data-part]").first()).toBeVisible();
  });

  for (const part of ["quiz", "breaks", "programme", "weeks"]) {
    const path = part === "breaks" ? "break/" : `${part}/`;
    test(`where the code of ${path} ${how} the plain version stays, and there is a way to try again`, async ({ page, watch }) => {
      watch.allow(complaint);
      const code = new RegExp(`/${part}-[0-9a-f]+\\.wasm$`);
      await page.route(code, (route) => route.fulfill(answer));
      await page.goto(path);
      await expect(page.getByRole("alert")).toContainText(NOT_LOADED);
      await page.unroute(code);
      await button(page, RETRY).click();
      await expect(page.getByRole("button", { disabled: false }).first()).toBeVisible();
    });
  }
}

test("the page of a part asks for its code with its first files, and home does not", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.replace(/-[0-9a-f]+/, "")));
  await page.goto("quiz/");
  await expect(button(page, words.quiz.skip)).toBeEnabled();
  expect(asked.filter((it) => it.endsWith("quiz.wasm"))).toHaveLength(1);
  asked.length = 0;
  await openHome(page);
  await expect(page.locator(".figure [data-part]").first()).toBeVisible();
  expect(asked.filter((it) => it.endsWith(".wasm"))).toEqual(["/unseat_bg.wasm", "/figures.wasm"]);
});
