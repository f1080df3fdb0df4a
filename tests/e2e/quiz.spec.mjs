// The quiz: from the goal to a result, its plan, and a link to it.

import { readFile } from "node:fs/promises";

import { button, expect, heading, openHome, pass, test } from "./app.mjs";
import { answers, enter, given, next, retake, skip, toQuestions, toResult, where } from "./quiz.mjs";
import { fill, like, words } from "./words.mjs";

const shareLink = (page) => page.getByLabel(words.share.link).inputValue();

test("the whole quiz can be done by keyboard alone", async ({ page }) => {
  await openHome(page);
  await button(page, words.home.quiz_take).focus();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(answers(page).first()).toBeFocused();
  await page.keyboard.press("Space");
  for (let asked = 0; asked < 17; asked += 1) {
    const title = await heading(page).textContent();
    await expect(heading(page)).toBeFocused();
    // By its digit from anywhere, or as any button.
    if (asked % 2) {
      await page.keyboard.press("2");
    } else {
      await answers(page).nth(1).focus();
      await page.keyboard.press("Enter");
    }
    await expect(heading(page)).not.toHaveText(title);
  }
  await expect(heading(page)).toHaveText(words.quiz.tests);
  await button(page, words.quiz.to_result).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".result")).toBeVisible();
  await expect(heading(page)).toBeFocused();
});

test("a try counts down by the clock and says when it is over", async ({ page }) => {
  await toQuestions(page, words.home.quiz_quick);
  for (let press = 0; press < 4; press += 1) await skip(page);
  const left = page.locator(".trial").getByRole("timer");
  await button(page, fill(words.quiz.count, { seconds: 5 })).click();
  await expect(left).toHaveText("5");
  await pass(page, 2);
  await expect(left).toHaveText("3");
  await pass(page, 4);
  await expect(left).toHaveText(words.quiz.counted);
  const title = await heading(page).textContent();
  await button(page, words.quiz.not_now).click();
  await expect(heading(page)).not.toHaveText(title);
  await button(page, words.quiz.back).click();
  await expect(heading(page)).toHaveText(title);
  await expect(given(page)).toHaveCount(0);
});

test("one tap answers and goes on, and Back shows what was given", async ({ page }) => {
  await toQuestions(page);
  const first = await heading(page).textContent();
  // Arrows choose nothing, and nothing goes on but by a press.
  await answers(page).first().focus();
  await page.keyboard.press("ArrowDown");
  expect(await where(page)).toEqual({ number: 1, of: 17 });
  await expect(button(page, words.quiz.next)).toHaveCount(0);
  await answers(page).nth(2).click();
  await expect(heading(page)).not.toHaveText(first);
  await expect(heading(page)).toBeFocused();
  await expect(given(page)).toHaveCount(0);
  await button(page, words.quiz.back).click();
  await expect(heading(page)).toHaveText(first);
  await expect(answers(page).nth(2)).toHaveAttribute("aria-pressed", "true");
  await expect(given(page)).toHaveCount(1);
  await expect(button(page, words.quiz.skip)).toHaveCount(0);
  await next(page);
  expect(await where(page)).toEqual({ number: 2, of: 17 });
});

test("an answer with a note tells it before the quiz goes on", async ({ page }) => {
  await toQuestions(page, words.home.quiz_quick);
  for (let press = 0; press < 5; press += 1) await skip(page);
  expect(await where(page)).toEqual({ number: 6, of: 7 });
  const title = await heading(page).textContent();
  await answers(page).nth(4).click();
  await expect(page.locator(".quiz__notes .note")).toBeVisible();
  await expect(answers(page).nth(4)).toBeFocused();
  await expect(heading(page)).toHaveText(title);
  await next(page);
  await expect(heading(page)).not.toHaveText(title);
});

test("both sides are answered under their own names, and the second goes on", async ({ page }) => {
  await toResult(page);
  await button(page, words.quiz.back).click();
  await button(page, words.quiz.take_tests).click();
  const title = await heading(page).textContent();
  const side = (name) => page.getByRole("group", { name, exact: true }).getByRole("button");
  const [left, right] = [words.player.side_left, words.player.side_right];
  await expect(side(left).first()).toHaveAccessibleName(new RegExp(`^${left}: `));
  await side(left).nth(1).click();
  await expect(side(left).nth(1)).toHaveAttribute("aria-pressed", "true");
  await expect(heading(page)).toHaveText(title);
  await side(right).nth(2).click();
  await expect(heading(page)).not.toHaveText(title);
  await button(page, words.quiz.back).click();
  await expect(given(page)).toHaveCount(2);
});

test("a shared link shows the result to somebody new, and changes nothing of theirs", async ({ page, browser, baseURL }) => {
  await toResult(page, () => 0);
  const link = await shareLink(page);
  const name = await heading(page).textContent();
  expect(link).toMatch(new RegExp(`^${baseURL}.*r/[a-z-]+/#[A-Za-z0-9_-]{10}$`));

  const context = await browser.newContext({ baseURL });
  const other = await context.newPage();
  await toResult(other, () => 3);
  const own = await heading(other).textContent();
  await other.goto(`./${link.slice(link.indexOf("#"))}`);
  await other.reload();
  await expect(heading(other)).toHaveText(fill(words.shared.title, { profile: name }));
  await expect(other.locator(".see-saw")).toHaveCount(2);
  await button(other, words.app.home).click();
  await other.reload();
  await expect(other.locator(".home__ways")).toContainText(own.split(" ")[0]);
  await context.close();
});

test("a result of one's own is kept, compared and erased", async ({ page }) => {
  await toResult(page, () => 3);
  await retake(page, () => 0);
  await expect(page.locator(".trend li")).toHaveCount(2);
  await button(page, words.result.erase).click();
  await expect(button(page, words.home.quiz_take)).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /attempt|results/.test(key)))).toEqual([]);
});

test("the link is copied, or selected where that is forbidden", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await toResult(page, () => 1);
  await button(page, words.share.copy).click();
  await expect(page.getByText(words.share.copied, { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await shareLink(page));
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("forbidden"));
  });
  await button(page, words.share.copy).click();
  await expect(page.getByText(words.share.selected, { exact: true })).toBeVisible();
  await expect(page.getByLabel(words.share.link)).toBeFocused();
});

test("the picture of a result is saved with its own values", async ({ page }) => {
  await page.addInitScript(() => {
    const decode = Image.prototype.decode;
    Image.prototype.decode = function () {
      window.drawn = decodeURIComponent(this.src);
      return decode.call(this);
    };
  });
  await toResult(page, () => 2);
  const download = page.waitForEvent("download");
  await button(page, words.share.save).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("unseat.png");
  const picture = await readFile(await saved.path());
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  await expect(page.getByText(words.share.saved, { exact: true })).toBeVisible();
  const drawn = await page.evaluate(() => window.drawn);
  for (const side of ["hips", "glutes"]) {
    const [value] = (await page.locator(`.see-saw__${side}`).first().textContent()).match(/\d+/);
    expect(drawn).toContain(`>${value}\u00a0%</text>`);
  }
  expect(drawn).toContain(`>${await heading(page).textContent()}</text>`);
  expect(drawn).not.toMatch(/[{}]/);
});

test("a picture that cannot be drawn leaves the link to copy", async ({ page, watch }) => {
  watch.allow(/404/);
  await page.route(/card\.svg/, (route) => route.fulfill({ status: 404 }));
  await toResult(page, () => 2);
  await button(page, words.share.save).click();
  await expect(page.getByText(words.share.selected, { exact: true })).toBeVisible();
  await expect(page.getByLabel(words.share.link)).toBeFocused();
});

/** Has the browser take shares: of files as well, or of links only. */
const takeShares = (page, takesFiles) => page.addInitScript((takesFiles) => {
  navigator.canShare = ({ files }) => takesFiles || !files;
  navigator.share = async ({ files, ...rest }) => {
    if (window.refuses) throw new DOMException("no", window.refuses);
    window.offered = { ...rest, files: files?.map(({ name, type }) => [name, type]) };
  };
}, takesFiles);

for (const [takesFiles, files] of [[true, [["unseat.png", "image/png"]]], [false, undefined]]) {
  test(`other apps are offered the link, ${takesFiles ? "and" : "without"} the picture`, async ({ page }) => {
    await takeShares(page, takesFiles);
    await toResult(page, () => 2);
    await button(page, words.share.offer).click();
    await expect(page.getByText(words.share.offered, { exact: true })).toBeVisible();
    const offered = await page.evaluate(() => window.offered);
    expect(offered).toMatchObject({ url: await shareLink(page) });
    expect(offered.files).toEqual(files);
    expect(offered.text).toContain(await heading(page).textContent());
  });
}

test("an offer thought better of is no error, one that fails copies the link", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await takeShares(page, false);
  await toResult(page, () => 2);
  for (const [refuses, said] of [["AbortError", "offered"], ["NotAllowedError", "copied"]]) {
    await page.evaluate((name) => { window.refuses = name; }, refuses);
    await button(page, words.share.offer).click();
    await expect(page.getByText(words.share[said], { exact: true })).toBeVisible();
  }
});

test("a link opened where it leads shows the same as at home", async ({ page, browser, baseURL }) => {
  await toResult(page, () => 2);
  const link = await shareLink(page);
  const context = await browser.newContext({ baseURL });
  const other = await context.newPage();
  await other.goto(link);
  await expect(heading(other)).toHaveText(fill(words.shared.title, { profile: await heading(page).textContent() }));
  await button(other, words.shared.take).click();
  await expect(heading(other)).toHaveText(words.quiz.name);
  await context.close();
});

test("where a code and its page contradict each other, the code is right", async ({ page }) => {
  await toResult(page, () => 2);
  const name = await heading(page).textContent();
  const code = (await shareLink(page)).split("#")[1];
  await page.goto(`./r/even-keel-level/#${code}`);
  // The app waits for the page to be painted, by a clock that stands here.
  await page.clock.runFor(300);
  await expect(heading(page)).toHaveText(fill(words.shared.title, { profile: name }));
  await expect(page.locator(".see-saw")).toHaveCount(2);
});

for (const code of ["BA9S5G7X", "B", "Bzzzzzzz", "A", "BA9S5G7CBA9S5G7C"]) {
  test(`a link with the code ${code} offers the quiz`, async ({ page }) => {
    await page.goto(`./?q=<script>alert(1)</script>#${code}`);
    await expect(heading(page)).toHaveText(words.shared.unread);
    await button(page, words.shared.take).click();
    await expect(heading(page)).toHaveText(words.quiz.name);
    expect(new URL(page.url()).hash).toBe("");
  });
}

test("with storage denied the quiz works all the same", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { get: () => { throw new Error("denied"); } });
  });
  await toResult(page, () => 2);
  await expect(page.locator(".result")).toBeVisible();
});

test("two tabs at once lose neither the quiz nor the page", async ({ page, context }) => {
  await toQuestions(page);
  const other = await context.newPage();
  await other.goto("./");
  await button(other, words.home.quiz_go_on).click();
  await expect.poll(() => where(other)).toEqual({ number: 1, of: 17 });
  await answers(other).nth(2).click();
  await answers(page).nth(1).click();
  await expect.poll(() => where(page)).toEqual({ number: 2, of: 17 });
  await page.reload();
  await expect.poll(() => where(page)).toEqual({ number: 2, of: 17 });
});

for (const file of [/quiz-.*\.bin/, /quiz-.*\.js/, /quiz-.*\.css/]) {
  test(`without ${file} the quiz can be asked for again`, async ({ page, watch }) => {
    watch.allow(/404|quiz-/);
    await page.route(file, (route) => route.fulfill({ status: 404 }), { times: 1 });
    await openHome(page);
    await button(page, words.home.quiz_take).click();
    await expect(page.getByRole("alert")).toHaveText(words.quiz.failed_text);
    await enter(page, words.quiz.again);
    await expect(page.locator(".quiz")).toHaveCSS("display", "grid");
  });
}

test("a result says why, how sure, and what it is not", async ({ page }) => {
  await toResult(page, () => 2);
  await expect(page.locator(".result__causes li")).toHaveCount(3);
  await expect(page.getByText(words.result.footer)).toBeVisible();
  await expect(page.locator(".see-saw__hips")).toHaveText(like(words.result.hips));
});
