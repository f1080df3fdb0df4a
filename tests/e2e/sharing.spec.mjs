// A result handed on: its link, its pictures, and what a friend sees.

import { readFile } from "node:fs/promises";

import { button, expect, heading, test } from "./app.mjs";
import { retake, toResult } from "./quiz.mjs";
import { openSharing, shareLink } from "./sharing.mjs";
import { fill, words } from "./words.mjs";

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
  await expect(other.locator(".see-saw__plank")).toHaveCount(2);
  await expect(button(other, words.shared.back)).toBeVisible();
  await button(other, words.app.home).click();
  await other.reload();
  await expect(other.locator(".home__ways")).toContainText(own.split(" ")[0]);
  await context.close();
});

test("the link is copied, or selected where that is forbidden", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await toResult(page, () => 1);
  await openSharing(page);
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

for (const [shape, width, height] of [["wide", 1200, 630], ["tall", 1080, 1350]]) {
  test(`the picture of a result is shown, and saved as it shows: ${shape}`, async ({ page, baseURL }) => {
    await toResult(page, () => 2);
    await openSharing(page);
    await page.getByRole("radio", { name: words.share[shape] }).check();
    const shown = page.locator(`.share__picture[data-shape=${shape}] img`);
    await expect(shown).toBeVisible();
    expect(await shown.evaluate((it) => [it.naturalWidth, it.naturalHeight])).toEqual([width, height]);
    const download = page.waitForEvent("download");
    await button(page, words.share.save).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("unseat.png");
    const picture = await readFile(await saved.path());
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([width, height]);
    await expect(page.getByText(words.share.saved, { exact: true })).toBeVisible();
    const drawn = decodeURIComponent(await shown.getAttribute("src"));
    for (const side of ["hips", "glutes"]) {
      const [value] = (await page.locator(`.see-saw__${side}`).first().textContent()).match(/\d+/);
      expect(drawn).toContain(`>${value}</text>`);
      expect(await shown.getAttribute("alt")).toContain(value);
    }
    expect(drawn).toContain(`>${await heading(page).textContent()}</text>`);
    expect(drawn).toContain(`>${await page.locator(".see-saw__stands").textContent()}</text>`);
    const { host, pathname } = new URL("quiz", baseURL);
    expect(drawn).toContain(`>${host}${pathname}</text>`);
    expect(drawn).not.toMatch(/\{\d/);
  });
}

test("the words of the picture are copied, or selected where that is forbidden", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await toResult(page, () => 2);
  await openSharing(page);
  await page.getByText(words.share.words, { exact: true }).click();
  const said = await page.locator(".share__words").textContent();
  await button(page, words.share.copy_words).click();
  await expect(page.getByText(words.share.copied, { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(said);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("forbidden"));
  });
  await button(page, words.share.copy_words).click();
  await expect(page.getByText(words.share.selected, { exact: true })).toBeVisible();
  expect(await page.evaluate(() => getSelection().toString().trim())).toBe(said);
});

test("a result fits a phone with what to do about it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await toResult(page, () => 2);
  await expect(heading(page)).toBeInViewport({ ratio: 1 });
  await expect(page.locator(".see-saw__picture").first()).toBeInViewport({ ratio: 1 });
  for (const way of [words.result.start_now, words.result.share]) {
    await expect(button(page, way)).toBeInViewport({ ratio: 1 });
  }
});

test("no answer is the reason of half a plan", async ({ page }) => {
  await toResult(page, () => 2);
  const reasons = await page.locator(".step__reason").allTextContents();
  expect(reasons.length).toBeGreaterThan(3);
  expect(new Set(reasons).size).toBe(reasons.length);
});

test("a friend's result stands beside one's own, and neither is called better", async ({ page }) => {
  await toResult(page, () => 0);
  const link = await shareLink(page);
  const theirs = await heading(page).textContent();
  await retake(page, () => 3);
  const own = await heading(page).textContent();
  expect(own).not.toBe(theirs);
  await page.goto(link);
  await page.clock.runFor(300);
  await expect(heading(page)).toHaveText(fill(words.shared.title, { profile: theirs }));
  const compared = page.locator(".result__first .result__text");
  await expect(compared).toContainText(fill(words.shared.other, { profile: own }));
  await expect(compared).toContainText(words.shared.kind);
  await button(page, words.shared.back).click();
  await expect(heading(page)).toHaveText(own);
});

test("a picture that cannot be drawn leaves the link to copy", async ({ page, watch }) => {
  watch.allow(/404/);
  await page.route(/card\.svg/, (route) => route.fulfill({ status: 404 }));
  await toResult(page, () => 2);
  await openSharing(page);
  await expect(page.getByText(words.share.undrawn)).toBeVisible();
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
    await openSharing(page);
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
  await openSharing(page);
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
  await expect(page.locator(".see-saw__plank")).toHaveCount(2);
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

