// From opening home to the moment it can be used, on a first visit and on a second
// one, which comes from what is kept: with the processor four times slower, and a
// network as Lighthouse takes a phone's to be. A second visit asks it for nothing.

import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { address, launchOptions, phone } from "./browser.mjs";

const SLOWER = 4;
const TIMES = 5;
const MUST = 0.5;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };

const browser = await chromium.launch(launchOptions);

/** Milliseconds until a way to begin can be pressed. */
async function open(context, isSlowNetwork) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  if (isSlowNetwork) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", NETWORK);
  }
  await page.goto("./");
  const time = await page.evaluate(() => window.isUsable);
  await page.locator("#unseat[data-offline=ready]").waitFor({ timeout: 60_000 });
  await page.close();
  return time;
}

async function visits(isSlowNetwork) {
  const times = { first: [], second: [] };
  for (let time = 0; time < TIMES; time += 1) {
    const context = await browser.newContext({ baseURL: address, viewport: phone, locale: "en-GB" });
    await context.addInitScript(() => {
      window.isUsable = new Promise((resolve) => {
        const look = () => {
          if (document.querySelector("#unseat .length:enabled")) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      });
    });
    times.first.push(await open(context, isSlowNetwork));
    times.second.push(await open(context, isSlowNetwork));
    await context.close();
  }
  const median = (list) => list.sort((one, other) => one - other)[Math.floor(list.length / 2)];
  const [first, second] = [median(times.first), median(times.second)];
  return { first, second, ratio: second / first };
}

const results = { "on a phone's network": await visits(true), "beside the host": await visits(false) };
await browser.close();

for (const [where, { first, second, ratio }] of Object.entries(results)) {
  const figures = `${first.toFixed(0)} ms, then ${second.toFixed(0)} ms: ${ratio.toFixed(2)} of the first`;
  console.log(`until home can be used, ${SLOWER} times slower, ${where}: ${figures}`);
}
mkdirSync("target/bench", { recursive: true });
writeFileSync("target/bench/visit.json", `${JSON.stringify(results, null, 2)}\n`);
const isSlow = results["on a phone's network"].ratio > MUST;
if (isSlow) console.error("a second visit takes more than half of the first");
process.exitCode = isSlow ? 1 : 0;
