// The real address bar and history of the browser; what they mean is tested natively, in
// crates/unseat-app/tests/real/journeys/addresses.rs.

import { begin, button, expect, heading, openHome, openReady, pass, place, play, player, test, warmUp } from "./app.mjs";
import { answers, given, toQuestions, toResult, where } from "./quiz.mjs";
import { words } from "./words.mjs";

const at = (page) => page.evaluate((site) => location.href.slice(site.length), new URL(".", test.info().project.use.baseURL).href);
const isAt = (page, address) => expect.poll(() => at(page)).toBe(address);

test("each screen is an entry of the history, and its address is loaded anew", async ({ page }) => {
  await openReady(page, 4);
  await isAt(page, "warm-up/#/4/even-keel");
  await page.reload();
  await expect(page.getByRole("radio", { name: "4", exact: true })).toBeChecked();
  await page.goBack();
  await isAt(page, "");
  await expect(button(page, warmUp(8))).toBeEnabled();
  await page.goForward();
  await isAt(page, "warm-up/#/4/even-keel");
  await expect(button(page, words.ready.start)).toBeEnabled();
});

test("a session is taken up by its address, and over it stays over", async ({ page }) => {
  await play(page, 4);
  await pass(page, 60);
  await isAt(page, "warm-up/#/play");
  const before = await place(page);
  await page.reload();
  await expect(player(page)).toBeVisible();
  expect(await place(page)).toMatchObject({ step: before.step, state: "paused" });
  await button(page, words.player.resume).click();
  await pass(page, 245);
  await isAt(page, "warm-up/#/done");
  const title = await heading(page).textContent();
  await page.reload();
  await expect(heading(page)).toHaveText(title);
});

test("the way back out of a session asks first", async ({ page }) => {
  await play(page, 4);
  await pass(page, 30);
  await page.goBack();
  await expect(heading(page)).toHaveText(words.leave.title);
  await expect(heading(page)).toBeFocused();
  await isAt(page, "warm-up/#/play");
  await button(page, words.player.resume).click();
  await expect(player(page)).toHaveAttribute("data-state", "counting");
  await page.goBack();
  await button(page, words.leave.now).click();
  await isAt(page, "warm-up/#/4/even-keel");
  await expect(button(page, words.ready.start)).toBeVisible();
});

test("in the quiz it leads to the question before, with its answer", async ({ page }) => {
  await toQuestions(page);
  await answers(page).nth(1).click();
  expect(await where(page)).toMatchObject({ number: 2 });
  await page.goBack();
  await expect.poll(() => where(page)).toMatchObject({ number: 1 });
  await expect(answers(page).nth(1)).toHaveAttribute("aria-pressed", "true");
  await expect(given(page)).toHaveCount(1);
  await page.goForward();
  await expect.poll(() => where(page)).toMatchObject({ number: 2 });
  await page.reload();
  await expect.poll(() => where(page)).toMatchObject({ number: 2 });
});

test("a result stays a result, with its plan", async ({ page }) => {
  await toResult(page);
  await isAt(page, "quiz/#/result");
  const title = await heading(page).textContent();
  await page.reload();
  await expect(heading(page)).toHaveText(title);
  await expect(button(page, words.result.start_now)).toBeVisible();
});

test("an address of no screen shows a way forward", async ({ page }) => {
  for (const [address, shown] of [
    ["quiz/#/question/99", "quiz/"],
    ["warm-up/#/play", "warm-up/#/8/even-keel"],
    ["#/nonsense", ""],
  ]) {
    await page.goto("about:blank");
    await page.goto(`./${address}`);
    await isAt(page, shown);
    await expect(heading(page)).toBeVisible();
  }
});

test("a second link in the same tab shows the second result, wherever the first was", async ({ page }) => {
  const shown = () => page.locator("main.quiz").evaluate((it) => it.textContent);
  await page.goto("r/quad-led-level/#BSfh3khW");
  await expect(page.locator("main.quiz--result")).toBeVisible();
  const first = await shown();
  await page.evaluate(() => (location.hash = "BA9S5G7C"));
  await expect.poll(shown).not.toBe(first);
  await expect(page.locator("main.quiz--result")).toBeVisible();
  const second = await shown();
  // Where the quiz is not there yet, and where nothing of the app is.
  for (const path of ["", "r/quad-led-level/"]) {
    await page.goto("about:blank");
    await page.goto(`./${path}`);
    await expect(heading(page)).toBeVisible();
    if (!path) await expect(button(page, warmUp(8))).toBeEnabled();
    await page.evaluate(() => (location.hash = "BA9S5G7C"));
    await expect(page.locator("main.quiz--result")).toBeVisible();
    expect(await shown()).toBe(second);
  }
});

test("what others add to an address is passed over", async ({ page }) => {
  for (const fragment of ["utm_source=post", "_=_", "comments", "%3Cimg%20src=x%20onerror=alert(1)%3E"]) {
    await page.goto("about:blank");
    await page.goto(`./#${fragment}`);
    await expect(button(page, warmUp(8))).toBeEnabled();
    await page.goto(`quiz/#${fragment}`);
    await expect(heading(page)).toHaveText(words.quiz.name);
  }
});

test("ten ways back in a row break nothing", async ({ page }) => {
  await openHome(page);
  await button(page, warmUp(4)).click();
  await begin(page);
  await page.evaluate(async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const answered = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
      history.back();
      await answered;
    }
  });
  await isAt(page, "warm-up/#/play");
  await expect(heading(page)).toHaveText(words.leave.title);
  await button(page, words.player.resume).click();
  await pass(page, 5);
  expect((await place(page)).state).toBe("running");
});

test("what is relative to the page is found from every screen", async ({ page }) => {
  await openHome(page);
  await button(page, warmUp(4)).click();
  await isAt(page, "warm-up/#/4/even-keel");
  // Fetched late, from another page's address than the one it was named on.
  await button(page, words.app.home).click();
  await isAt(page, "");
  await button(page, words.home.breaks).click();
  await isAt(page, "break/");
  await expect(heading(page)).toHaveText(words.purpose.desk_break);
  const outside = await page.locator("body > :not(#unseat) a[href]:not([href=''])").evaluateAll((links) => links.map((it) => it.href));
  for (const href of outside) expect(href).toMatch(new RegExp(`^${new URL(".", page.url()).origin}/(?!break/).*`));
});
