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
