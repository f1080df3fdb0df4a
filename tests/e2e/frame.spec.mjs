// The frame, for pages on which the element may not run.

import { expect, test } from "./blog.mjs";

const page_ = (site, { query, script }) => `<!doctype html><html lang="en"><title>A post</title><link rel="icon" href="data:,">
<iframe src="${site}embed/?${query}" title="Warm-up" width="700" height="640" allow="autoplay; screen-wake-lock"></iframe>
${script ? `<script type="module" src="${site}${script}"></script>` : ""}</html>`;

const inside = (page) => page.frameLocator("iframe").locator("unseat-widget");

test("a frame without a script has the height it was given, and plays", async ({ page, host, site }) => {
  await page.goto(host(page_(site, { query: "view=warm-up&minutes=4" })));
  await expect(inside(page).locator("[part=title]")).toContainText("4");
  await inside(page).locator("[part=start]").click();
  await expect(inside(page).locator("main.player")).toBeVisible();
  expect((await page.locator("iframe").boundingBox()).height).toBeLessThan(650);
});

test("a frame becomes as tall as what is in it, and tells what happens there", async ({ page, host, site, version }) => {
  const script = `${version.split(".")[0]}/unseat-frame.js`;
  await page.goto(host(page_(site, { query: "view=break&height=auto", script })));
  await page.evaluate(() => {
    window.heard = [];
    document.addEventListener("unseat:start", ({ detail, target }) => window.heard.push([target.tagName, detail]));
  });
  const height = () => page.locator("iframe").evaluate((frame) => frame.style.blockSize);
  await expect.poll(height).toBe("560px");
  await page.locator("iframe").evaluate((frame) => { frame.width = 360; });
  await expect.poll(height).toBe("720px");
  await inside(page).locator("[part=start]").click();
  await expect.poll(() => page.evaluate(() => window.heard)).toEqual([["IFRAME", { seconds: 120 }]]);
});

test("nobody else makes the frame tall", async ({ page, host, site, version }) => {
  const script = `${version.split(".")[0]}/unseat-frame.js`;
  await page.goto(host(page_(site, { query: "view=break", script })));
  await expect(inside(page).locator("[part=start]")).toBeVisible();
  const height = () => page.locator("iframe").evaluate((frame) => frame.style.blockSize);
  const before = await height();
  await page.evaluate(() => window.postMessage({ unseat: { height: 3000 } }, "*"));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(await height()).toBe(before);
});
