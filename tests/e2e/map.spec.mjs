// The muscle map and the eight movements: by keyboard, by name, without scripts.

import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import { AA, expect, heading, test } from "./app.mjs";

const read = (name) => readFileSync(new URL(`../../content/learn/${name}.toml`, import.meta.url), "utf8");
const regions = [...read("map").matchAll(/^id = "(.+)"\ngroup = ".+"\nname = "(.+)"$/gm)].map(([, id, name]) => ({ id, name }));
const PAGES = ["learn/map/", "learn/movements/"];

for (const [media, colorScheme] of [["screen", "light"], ["screen", "dark"], ["print", "dark"]]) {
  test(`axe finds nothing on the map: ${media}, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, media });
    for (const path of PAGES) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).withTags(AA).analyze();
      expect(violations.map(({ id, nodes }) => [path, id, nodes.map(({ html }) => html)])).toEqual([]);
    }
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
    await expect(described.getByRole("definition")).toHaveCount(4);
  }
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
    art += await page.locator("svg.map__drawing").evaluateAll((all) => all.map((it) => it.outerHTML).join(""));
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
    await page.getByRole("link", { name: regions[0].name, exact: true }).first().click();
    await expect(page.locator(`#${regions[0].id}:target`)).toBeVisible();
  });
});
