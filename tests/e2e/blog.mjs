// Somebody else's site: pages of its own, on an origin of its own.

import { createServer } from "node:http";

import { test as base } from "./app.mjs";

export { expect } from "./app.mjs";

/** The newest version, which the site names in its frame page. */
export async function versionOf(baseURL) {
  const page = await (await fetch(new URL("embed/", baseURL))).text();
  return page.match(/\.\.\/(v\d+\.\d+\.\d+)\/unseat\.js/)[1];
}

export const PLAIN = "<ol><li>March in place</li><li>Glute bridge</li></ol><p><a href='/'>More</a></p>";

/** A post with a widget, as a blogger pastes it. */
export const post = (site, { attributes = 'view="warm-up" minutes="4"', inside = PLAIN, head = "", before = "", after = "", version } = {}) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A post</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>body { max-width: 760px; margin: 0 auto; padding: 16px; font: 18px Georgia, serif }</style>${head}</head>
<body><h1>A post</h1><p>Words before.</p>${before}
<unseat-widget ${attributes} style="display: block; height: 640px; overflow: auto">${inside}</unseat-widget>
<p id="after">Words after.</p>${after}
<script type="module" src="${site}${version}/unseat.js" crossorigin></script></body></html>`;

/**
 * `host(html, headers)` serves a page and gives its address. What the site itself
 * is asked for is no foreign request.
 */
export const test = base.extend({
  site: async ({ baseURL }, use) => use(baseURL),
  version: async ({ baseURL }, use) => use(await versionOf(baseURL)),
  host: async ({ watch }, use) => {
    watch.allow(/^foreign: http:\/\/127\.0\.0\.1:\d+\//);
    const pages = new Map();
    const server = createServer(({ url }, answer) => {
      const page = pages.get(new URL(url, "http://host").pathname);
      answer.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8", ...page?.headers });
      answer.end(page?.html ?? "");
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address();
    await use((html, headers = {}, path = "/") => {
      pages.set(path, { html, headers });
      return `http://127.0.0.1:${port}${path}`;
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

/** The widget of a page, and what is in it. */
export const widget = (page) => page.locator("unseat-widget").first();
export const startButton = (page) => widget(page).locator("[part=start]");
export const playing = (page) => widget(page).locator("main.player");

/** Notes every event that reaches the document. */
export async function listen(page) {
  await page.evaluate(() => {
    window.heard = [];
    for (const kind of ["ready", "start", "phase", "pause", "resume", "finish", "question", "result", "share", "error"]) {
      document.addEventListener(`unseat:${kind}`, ({ detail }) => window.heard.push([kind, detail]));
    }
  });
}

export const heard = (page) => page.evaluate(() => window.heard);

/** Adds up every layout shift from the first paint on. */
export const countShifts = (page) => page.addInitScript(() => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
});
