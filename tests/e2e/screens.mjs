// A picture of every screen and state, at two widths and in both themes.
//
// UNSEAT_OUT names the folder. Arguments choose screens by part of their name.

import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { address, launchOptions, phone } from "./browser.mjs";
import { checked } from "./safety.mjs";
import { settle } from "./settle.mjs";
import { screens } from "./states.mjs";

const folder = process.env.UNSEAT_OUT ?? "target/screens";
const wanted = process.argv.slice(2);
const sizes = [phone, { width: 1280, height: 800 }];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(launchOptions);
let failed = 0;

async function take(name, open, viewport, colorScheme) {
  const path = `${folder}/${name}-${viewport.width}-${colorScheme}.png`;
  // What is kept on the device would hide what a screen keeps from the page.
  const serviceWorkers = "block";
  const context = await browser.newContext({ baseURL: address, viewport, colorScheme, locale: "en-GB", serviceWorkers });
  await checked(context);
  const page = await context.newPage();
  try {
    await open(page);
    await settle(page);
    await page.screenshot({ path, fullPage: true });
  } catch (error) {
    failed += 1;
    console.error(`${path}: ${error.message.split("\n")[0]}`);
  } finally {
    await context.close();
  }
}

for (const [name, open] of Object.entries(screens)) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  await Promise.all(
    sizes.flatMap((size) => ["light", "dark"].map((scheme) => take(name, open, size, scheme))),
  );
}
await browser.close();
process.exitCode = failed > 0 ? 1 : 0;
