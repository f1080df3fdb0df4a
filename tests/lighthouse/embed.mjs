// What an embed costs the Lighthouse performance score of a page of somebody else:
// the same post with and without it, in turns.

import { createServer } from "node:http";
import { mkdirSync, writeFileSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { address, launchOptions } from "../e2e/browser.mjs";
import { post, versionOf } from "../e2e/blog.mjs";

const TIMES = 5;

const html = { with: post(address, { version: await versionOf(address) }) };
html.without = html.with.replace(/<unseat-widget.*<\/script>/s, "<p>Nothing here.</p>");
const server = createServer((request, answer) => {
  const page = html[request.url.slice(1)];
  answer.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
  answer.end(page ?? "");
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const host = `http://127.0.0.1:${server.address().port}/`;

async function measured(path) {
  const chrome = await launch({
    chromePath: launchOptions.executablePath,
    chromeFlags: ["--headless=new", ...launchOptions.args],
    logLevel: "silent",
  });
  try {
    const options = { port: chrome.port, onlyCategories: ["performance"], logLevel: "error" };
    const { lhr } = await lighthouse(host + path, options);
    const value = (name) => lhr.audits[name].numericValue;
    return {
      score: Math.round(lhr.categories.performance.score * 100),
      paint: value("first-contentful-paint"),
      blocking: value("total-blocking-time"),
      shift: value("cumulative-layout-shift"),
    };
  } finally {
    chrome.kill();
  }
}

const all = { without: [], with: [] };
for (let time = 0; time < TIMES; time += 1) {
  // In turns: another program's moment on the same machine meets both.
  for (const path of Object.keys(all)) all[path].push(await measured(path));
}
server.close();

const median = (list) => list.sort((one, other) => one - other)[Math.floor(list.length / 2)];
const medians = {};
for (const [path, reports] of Object.entries(all)) {
  medians[path] = Object.fromEntries(Object.keys(reports[0]).map((name) => [name, median(reports.map((it) => it[name]))]));
  const { score, paint, blocking, shift } = medians[path];
  console.log(`${path.padEnd(8)} performance ${score}, first paint ${paint.toFixed(0)} ms, blocked ${blocking.toFixed(0)} ms, shift ${shift}`);
}
mkdirSync("target/bench", { recursive: true });
writeFileSync("target/bench/lighthouse-embed.json", `${JSON.stringify(all, null, 2)}\n`);
const isLess = medians.with.score < medians.without.score;
if (isLess) console.error("the embed costs the page some of its score");
process.exitCode = isLess ? 1 : 0;
