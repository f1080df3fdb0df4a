// The app as something to install, in a folder of its host.

import { expect, test, visit } from "./kept.mjs";

/** The manifest as the browser reads it, and what it has against installing. */
async function installable(page) {
  const session = await page.context().newCDPSession(page);
  const { url, data, errors } = await session.send("Page.getAppManifest");
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  const ids = installabilityErrors.map(({ errorId }) => errorId);
  // A browser that keeps nothing, as those of tests are, never installs anything.
  return { url, manifest: JSON.parse(data), problems: [...errors, ...ids.filter((id) => id !== "in-incognito")] };
}

/** The width and height of a PNG, from its head. */
const size = (bytes) => `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;

test("a browser finds nothing against installing it, in any folder", async ({ page, host }) => {
  await visit(page);
  const { url, manifest, problems } = await installable(page);
  expect(problems).toEqual([]);
  expect(url).toBe(`${host.address}manifest.webmanifest`);
  for (const address of [manifest.start_url, manifest.scope]) {
    expect(new URL(address, url).href).toBe(host.address);
  }
  expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(
    expect.arrayContaining(["any", "maskable", "monochrome"]),
  );
});

test("the page of a result has the same manifest", async ({ page, host, watch }) => {
  watch.allow(/preload/);
  await visit(page, "r/quad-led-level/");
  const { url, problems } = await installable(page);
  expect(problems).toEqual([]);
  expect(url).toBe(`${host.address}manifest.webmanifest`);
});

test("every picture is there, and as large as it is said to be", async ({ page, request }) => {
  await visit(page);
  const { url, manifest } = await installable(page);
  const touch = await page.locator("link[rel=apple-touch-icon]").getAttribute("href");
  const pictures = [...manifest.icons, ...manifest.screenshots, { src: touch, sizes: "180x180" }];
  for (const { src, sizes } of pictures) {
    const response = await request.get(new URL(src, url).href);
    expect(response.ok(), src).toBe(true);
    expect(size(await response.body()), src).toBe(sizes);
  }
  const shapes = manifest.screenshots.map(({ form_factor }) => form_factor);
  expect(shapes).toEqual(["narrow", "narrow", "wide"]);
});

test("every page worth a shortcut has one, which opens without a network as well", async ({ page, host }) => {
  await visit(page);
  const { url, manifest } = await installable(page);
  const list = await host.read((await host.groups()).app.list);
  const worth = ["warm-up/", "break/", "quiz/"].filter((path) => list.includes(`"${path}":`));
  expect(manifest.shortcuts.map(({ url: way }) => way)).toEqual(worth.map((path) => `./${path}`));
  await host.down();
  for (const { name, url: way } of manifest.shortcuts) {
    await page.goto(new URL(way, url).href);
    await expect(page.getByRole("heading", { level: 1 }), name).toBeVisible();
  }
});
