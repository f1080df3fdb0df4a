// When a page is first painted, with the app on its way and without it: side by side,
// and as a ratio.

import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { address, launchOptions, phone } from "./browser.mjs";

const PAGES = { home: "", "the quiz": "quiz/", "the warm-up": "warm-up/", "a shared result": "r/quad-led-glutes-in/#Cc_DvHh134" };
const TIMES = 15;
// A paint waits for the next frame, which is up to 17 ms away.
const FRAME = 17;

const browser = await chromium.launch(launchOptions);

async function firstPaint(path, withApp) {
  const context = await browser.newContext({ baseURL: address, viewport: phone, javaScriptEnabled: true });
  const page = await context.newPage();
  if (!withApp) await page.route(/\.(js|wasm|bin)$/, (route) => route.abort());
  await page.goto(path);
  const time = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName("first-contentful-paint")[0];
          if (paint) resolve(paint.startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
  await context.close();
  return time;
}

const median = (list) => list.sort((one, other) => one - other)[Math.floor(list.length / 2)];

async function both(path) {
  const times = { with: [], without: [] };
  for (let time = 0; time < TIMES; time += 1) {
    // In turns: another program's moment on the same machine meets both.
    times.with.push(await firstPaint(path, true));
    times.without.push(await firstPaint(path, false));
  }
  return { withApp: median(times.with), without: median(times.without) };
}

const results = {};
for (const [name, path] of Object.entries(PAGES)) {
  const { withApp, without } = (results[name] = await both(path));
  const ratio = (withApp / without).toFixed(2);
  console.log(`first paint of ${name}: ${withApp.toFixed(0)} ms with the app, ${without.toFixed(0)} ms without, ratio ${ratio}`);
  if (withApp > without + FRAME) {
    console.error("the app makes the page show later");
    process.exitCode = 1;
  }
}
await browser.close();
mkdirSync("target/bench", { recursive: true });
writeFileSync("target/bench/paint.json", `${JSON.stringify(results, null, 2)}\n`);
