// What playing costs the main thread, in milliseconds of work per second.
//
// The browser counts the work itself (TaskDuration of Chromium's performance
// domain, unthrottled). The baseline is a page that only changes a number each
// second: what is above it is ours.

import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { address, launchOptions, phone } from "./browser.mjs";
import { begin, button, player, warmUp } from "./app.mjs";
import { checked } from "./safety.mjs";
import { seenFromFront } from "./states.mjs";
import { words } from "./words.mjs";

const SECONDS = Number(process.argv[2] ?? 12);
const TIMES = 3;
const MUST = 10;

const browser = await chromium.launch(launchOptions);

/** Work per second over some seconds, and how much of it was script, style and layout. */
async function measure(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const read = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  // What came before has settled.
  await page.waitForTimeout(1500);
  const before = await read();
  await page.waitForTimeout(SECONDS * 1000);
  const after = await read();
  const passed = after.Timestamp - before.Timestamp;
  const per = (name) => ((after[name] - before[name]) * 1000) / passed;
  return {
    work: per("TaskDuration"),
    script: per("ScriptDuration"),
    style: per("RecalcStyleDuration"),
    layout: per("LayoutDuration"),
  };
}

async function withPage(open) {
  const runs = [];
  for (let time = 0; time < TIMES; time += 1) {
    const context = await browser.newContext({ baseURL: address, viewport: phone, locale: "en-GB" });
    await checked(context);
    const page = await context.newPage();
    await open(page);
    runs.push(await measure(page));
    await context.close();
  }
  // The middle one: another program's moment on the same machine is not ours.
  return runs.sort((one, other) => one.work - other.work)[Math.floor(TIMES / 2)];
}

/** Work under way, with at least so many seconds of it left, as time really passes. */
async function toWork(page, isWanted) {
  for (let press = 0; press < 60; press += 1) {
    const text = await page.locator(".now").textContent();
    const isWork = !text.includes(words.player.get_ready) && !text.includes(words.player.change_sides);
    const name = await page.getByRole("heading", { level: 1 }).textContent();
    const seconds = Number(await page.locator(".now").getByRole("timer").textContent());
    if (isWork && isWanted(name) && seconds > SECONDS + 3) return;
    await button(page, words.player.skip).click();
  }
  throw new Error("no exercise of the kind lasts long enough");
}

async function play(page) {
  await page.goto("./");
  await button(page, warmUp(12)).click();
  await begin(page);
  await player(page).waitFor();
}

const front = seenFromFront();
const pages = {
  "a number each second": async (page) => {
    await page.goto("about:blank");
    await page.evaluate(() => {
      let number = 0;
      const text = document.body.appendChild(document.createElement("p"));
      setInterval(() => (text.textContent = String((number += 1))), 1000);
    });
  },
  "playing, side view": async (page) => {
    await play(page);
    await toWork(page, (name) => !front.includes(name));
  },
  "playing, front view": async (page) => {
    await play(page);
    await toWork(page, (name) => front.includes(name));
  },
  "playing, less motion": async (page) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await play(page);
    await toWork(page, () => true);
  },
  "paused": async (page) => {
    await play(page);
    await toWork(page, () => true);
    await button(page, words.player.pause).click();
  },
  "home": async (page) => {
    await page.goto("./");
    await button(page, warmUp(12)).waitFor();
  },
};

const results = {};
console.log(`milliseconds of main-thread work per second, over ${SECONDS} s, median of ${TIMES}`);
console.log(`${"".padEnd(24)}${["work", "script", "style", "layout"].map((it) => it.padStart(9)).join("")}`);
for (const [name, open] of Object.entries(pages)) {
  const figures = await withPage(open);
  results[name] = figures;
  const row = Object.values(figures).map((value) => value.toFixed(2).padStart(9));
  console.log(`${name.padEnd(24)}${row.join("")}`);
}
await browser.close();

mkdirSync("target/bench", { recursive: true });
writeFileSync("target/bench/playing.json", `${JSON.stringify(results, null, 2)}\n`);
const slow = Object.entries(results).filter(([, { work }]) => work > MUST);
for (const [name, { work }] of slow) console.error(`${name}: ${work.toFixed(2)} ms/s is more than ${MUST}`);
process.exitCode = slow.length > 0 ? 1 : 0;
