// The strict policy of our pages: that it is there, and that it holds. Every other
// test proves as well that nothing breaks it.

import { expect, test } from "./app.mjs";

for (const path of ["", "r/quad-led-level/"]) {
  test(`the policy comes with the page: /${path}`, async ({ request }) => {
    const response = await request.get(path);
    const policy = response.headers()["content-security-policy"];
    const rules = policy.split("; ");
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain("require-trusted-types-for 'script'");
    // Our own files, and code of ours compiled as WebAssembly: nothing else.
    const sources = rules.flatMap((rule) => (/-src /.test(rule) ? rule.split(" ").slice(1) : []));
    // A picture to be saved is drawn from an address.
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", "'wasm-unsafe-eval'", "data:"]));
    expect(rules).toContain("img-src 'self' data:");
  });
}

for (const path of ["", "quiz/", "r/quad-led-level/", "learn/", "learn/evidence/", "embed/", "blog/", "blog/preview/"]) {
  test(`the page says it as well: /${path}`, async ({ request }) => {
    const response = await request.get(path);
    const html = await response.text();
    const [, said] = html.match(/^<!doctype html>\s*<html[^>]*>\s*<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="([^"]+)">/i);
    // A page cannot say who may frame it.
    const sent = response.headers()["content-security-policy"].split("; ").filter((rule) => !rule.startsWith("frame-ancestors"));
    expect(said.split("; ")).toEqual(sent);
  });
}

const REFUSED = {
  "an inline style": () => document.body.setAttribute("style", "color: red"),
  "an inline script": () => {
    document.body.setAttribute("onclick", "window.ran = true");
    document.body.click();
  },
  "markup from text": () => {
    document.body.innerHTML = "<p>From text</p>";
  },
  "code from text": () => {
    setTimeout("window.ran = true");
  },
  "another site": () => void fetch("https://example.org/").catch(() => {}),
};

for (const [what, attempt] of Object.entries(REFUSED)) {
  test(`the page refuses ${what}`, async ({ page, watch }) => {
    watch.allow(/against the policy|Content Security Policy|TrustedHTML|TrustedScript/);
    await page.goto("./");
    const refused = page.waitForEvent("console", (message) => /^against the policy/.test(message.text()));
    await page.evaluate(attempt).catch(() => {});
    await refused;
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
  });
}
