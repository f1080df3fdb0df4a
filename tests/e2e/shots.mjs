// Pictures of the running app for its manifest, into the folder UNSEAT_OUT names.
// Their sizes are in crates/xtask/src/finish/shots.rs.

import { chromium } from "@playwright/test";
import { address, launchOptions, phone } from "./browser.mjs";
import { checked } from "./safety.mjs";
import { settle } from "./settle.mjs";
import { screens } from "./states.mjs";

const SHOTS = {
  "screenshot-home": { screen: "home-fresh", viewport: phone, deviceScaleFactor: 2 },
  "screenshot-session": { screen: "playing-side-view", viewport: phone, deviceScaleFactor: 2 },
  "screenshot-result": { screen: "quiz-result", viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
};

const browser = await chromium.launch(launchOptions);
for (const [name, { screen, ...size }] of Object.entries(SHOTS)) {
  const context = await browser.newContext({ baseURL: address, locale: "en-GB", serviceWorkers: "block", ...size });
  await checked(context);
  const page = await context.newPage();
  await screens[screen](page);
  await settle(page);
  await page.screenshot({ path: `${process.env.UNSEAT_OUT}/${name}.png` });
  await context.close();
}
await browser.close();
