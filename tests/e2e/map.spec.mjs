// The muscle map and the eight movements: by keyboard, by name, without scripts. That no
// page breaks its policy, every test proves: see app.mjs.

import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, heading, test } from "./app.mjs";
import { expectAccessibleInBoth } from "./axe.mjs";

const read = (name) => readFileSync(new URL(`../../content/learn/${name}.toml`, import.meta.url), "utf8");
const regions = [...read("map").matchAll(/^id = "(.+)"\ngroup = ".+"\nname = "(.+)"$/gm)].map(([, id, name]) => ({ id, name }));
const hinge = Object.fromEntries([...read("map").split("[hinge]")[1].matchAll(/^(\w+) = "(.*)"$/gm)].map(([, name, text]) => [name, text]));
const PAGES = ["learn/map/", "learn/movements/"];

for (const path of PAGES) {
  test(`axe finds nothing: ${path}`, async ({ page }) => {
    await page.goto(path);
    await expectAccessibleInBoth(page);
  });
}

test("every muscle is reached by keyboard, has its name, and leads to what it is", async ({ page }) => {
  expect(regions.length).toBe(17);
  await page.goto("learn/map/");
  await page.getByRole("navigation").first().getByRole("link").last().focus();
  const reached = new Set();
  for (;;) {
    await page.keyboard.press("Tab");
    const [name, inDrawing] = await page.evaluate(() => {
      const it = document.activeElement;
      return [it.getAttribute("aria-label"), it.closest("svg.map__drawing") !== null];
    });
    if (!inDrawing) break;
    reached.add(name);
  }
  expect([...reached].sort()).toEqual(regions.map(({ name }) => name).sort());
  for (const { id, name } of regions) {
    await page.getByRole("link", { name, exact: true }).first().press("Enter");
    const described = page.locator(`#${id}:target`);
    await expect(described).toBeInViewport();
    await expect(described.getByRole("heading")).toHaveText(name);
    await expect(described.getByRole("paragraph").first()).not.toBeEmpty();
    await expect(described.getByRole("definition")).toHaveCount(4);
  }
});

test("a hip bends by keyboard: in a drawing, in lengths and in words", async ({ page }) => {
  await page.goto("learn/map/");
  const slider = page.getByRole("slider", { name: hinge.label });
  const drawn = () =>
    page.locator(".hinge__live [data-d], .hinge__live [data-transform]").evaluateAll((parts) =>
      parts.map((it) => it.getAttribute("d") ?? it.getAttribute("transform")).join("|"),
    );
  const end = () =>
    page.locator('[data-d="gluteLength"], [data-d="flexorLength"]').evaluateAll((all) => all.map((it) => it.getBBox().width));
  const said = async (name, glutes, flexors) => {
    const start = new RegExp(`^${name}, .*: ${glutes}\\. .*: ${flexors}\\.$`);
    await expect(slider).toHaveAttribute("aria-valuetext", start);
    await expect(page.locator(".hinge__said")).toHaveText(start);
    return { picture: await drawn(), lengths: await end() };
  };
  await slider.focus();
  const sitting = await said(hinge.sitting, hinge.lengthened, hinge.shortened);
  for (let step = 0; step < 9; step += 1) await slider.press("ArrowRight");
  const standing = await said(hinge.standing, hinge.neither, hinge.neither);
  await slider.press("End");
  const behind = await said(hinge.behind, hinge.shortened, hinge.lengthened);
  expect(new Set([sitting, standing, behind].map(({ picture }) => picture)).size).toBe(3);
  const [glute, flexor] = [0, 1].map((muscle) => [sitting, standing, behind].map(({ lengths }) => lengths[muscle]));
  expect(glute).toEqual(glute.toSorted((one, other) => other - one));
  expect(flexor).toEqual(flexor.toSorted((one, other) => one - other));
  // It follows the slider, and moves by nothing else: nobody has to ask for less of it.
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test("each movement has its figure, its muscles and its exercises, at 320 px too", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const path of PAGES) {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
  const movements = page.locator(".movement");
  await expect(movements).toHaveCount(8);
  for (const movement of await movements.all()) {
    await expect(movement.locator(".demo")).toHaveCount(1);
    expect(await movement.locator(".movements__mover").count()).toBeGreaterThan(0);
    expect(await movement.locator('a[href*="exercises/"]').count()).toBeGreaterThan(0);
  }
  await movements.first().locator('a[href*="map/#"]').first().click();
  await expect(page.locator(".map__region:target")).toBeInViewport();
});

test("all art together is at most 20 KB", async ({ page }) => {
  let art = "";
  for (const path of PAGES) {
    await page.goto(path);
    art += await page.locator("svg.map__drawing, svg.hinge__picture, .hinge ol[hidden]").evaluateAll((all) => all.map((it) => it.outerHTML).join(""));
  }
  const bytes = brotliCompressSync(art).length;
  test.info().annotations.push({ type: "art", description: `${bytes} bytes` });
  expect(bytes).toBeLessThanOrEqual(20 * 1024);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the map and the movements can be read", async ({ page }) => {
    for (const path of PAGES) {
      await page.goto(path);
      await expect(heading(page)).toBeVisible();
      await expect(page.getByRole("button")).toHaveCount(0);
    }
    await page.goto("learn/map/");
    await expect(page.getByRole("slider")).toHaveCount(0);
    const stills = page.locator(".hinge__stills li");
    await expect(stills).toHaveCount(3);
    for (const [place, name] of [hinge.sitting, hinge.standing, hinge.behind].entries()) {
      await expect(stills.nth(place).locator("svg")).toBeVisible();
      await expect(stills.nth(place)).toContainText(`${name}, `);
    }
    await page.getByRole("link", { name: regions[0].name, exact: true }).first().click();
    await expect(page.locator(`#${regions[0].id}:target`)).toBeVisible();
  });
});
