// When the page of a result is first painted, with the app on its way and
// without it: side by side, and as a ratio.

import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { address, launchOptions, phone } from "./browser.mjs";

const PAGE = "r/quad-led-level/#BSfh3khW";
const TIMES = 15;
// A paint waits for the next frame, which is up to 17 ms away.
const FRAME = 17;

const browser = await chromium.launch(launchOptions);

async function firstPaint(withApp) {
  const context = await browser.newContext({ baseURL: address, viewport: phone, javaScriptEnabled: true });
  const page = await context.newPage();
  if (!withApp) await page.route(/\.(js|wasm|bin)$/, (route) => route.abort());
  await page.goto(PAGE);
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

const times = { with: [], without: [] };
for (let time = 0; time < TIMES; time += 1) {
  // In turns: another program's moment on the same machine meets both.
  times.with.push(await firstPaint(true));
  times.without.push(await firstPaint(false));
}
await browser.close();

const median = (list) => list.sort((one, other) => one - other)[Math.floor(list.length / 2)];
const [withApp, without] = [median(times.with), median(times.without)];
console.log(
  `first paint of a shared result: ${withApp.toFixed(0)} ms with the app, ${without.toFixed(0)} ms without, ratio ${(withApp / without).toFixed(2)}`,
);
mkdirSync("target/bench", { recursive: true });
writeFileSync("target/bench/paint.json", `${JSON.stringify({ withApp, without }, null, 2)}\n`);
const isLater = withApp > without + FRAME;
if (isLater) console.error("the app makes the page show later");
process.exitCode = isLater ? 1 : 0;
