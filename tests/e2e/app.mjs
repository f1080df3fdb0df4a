// The app as a person meets it: what can be opened, pressed and read.

import { expect, test as base } from "@playwright/test";
import { checked } from "./safety.mjs";
import { fill, like, words } from "./words.mjs";

/**
 * Every test also proves that nothing is complained about in the console, that
 * the page's policy is kept, and that nothing is asked of another host. What a
 * test provokes, it allows. The safety check was done, unless a test says otherwise.
 */
export const test = base.extend({
  isChecked: [true, { option: true }],
  watch: [
    async ({ context, baseURL, isChecked }, use) => {
      const complaints = [];
      // Playwright's own, see the configuration.
      const allowed = [/^Service Worker registration blocked/];
      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      context.on("weberror", (error) => complaints.push(String(error.error())));
      context.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL) && !url.startsWith("data:")) complaints.push(`foreign: ${url}`);
      });
      if (isChecked) await checked(context);
      await context.addInitScript(() => {
        addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
          console.error(`against the policy: ${violatedDirective} ${blockedURI} ${sample}`);
        });
      });
      await use({ allow: (pattern) => allowed.push(pattern) });
      expect(complaints.filter((text) => !allowed.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The name of the way to a warm-up of so many minutes. */
export const warmUp = (minutes) =>
  fill(words.purpose.titled, {
    what: words.purpose.warm_up,
    length: fill(words.count.minutes, { count: minutes }),
  });

export const button = (page, name) => page.getByRole("button", { name, exact: true });

/** Sets a radio button or a checkbox the other way. */
export const choose = (page, name) => page.getByLabel(name, { exact: true }).click();

/** Home, on a clock of the test's own: from here on it stands until it is moved. */
export async function openHome(page) {
  await page.clock.install({ time: new Date("2026-11-23T09:00:00Z") });
  await page.goto("./");
  await expect(button(page, warmUp(8))).toBeEnabled();
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 2000));
}

/** The ready screen of a warm-up. */
export async function openReady(page, minutes = 8) {
  await openHome(page);
  await button(page, warmUp(minutes)).click();
  await expect(button(page, words.ready.start)).toBeVisible();
}

/** A warm-up under way, in its first moment. */
export async function play(page, minutes = 8) {
  await openReady(page, minutes);
  await begin(page);
}

/** Presses Start. */
export async function begin(page) {
  await button(page, words.ready.start).click();
  await expect(player(page)).toBeVisible();
}

export const player = (page) => page.locator("main.player");
export const heading = (page) => page.getByRole("heading", { level: 1 });
export const live = (page) => page.locator("[aria-live=polite]");
export const digits = (page) => page.locator(".now").getByRole("timer");

/** Where the session stands: the step, how many there are, the seconds shown. */
export async function place(page) {
  const line = await page.locator(".player__place span").first().textContent();
  const [, step, steps] = line.match(like(words.player.progress));
  const seconds = Number(await digits(page).textContent());
  const state = await player(page).getAttribute("data-state");
  return { step: Number(step), steps: Number(steps), seconds, state };
}

/** Lets so many seconds pass, every timer at its time. */
export const pass = (page, seconds) => page.clock.runFor(seconds * 1000);

/** The page goes out of sight, or comes back. */
export async function setHidden(page, isHidden) {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
    Object.defineProperty(document, "visibilityState", {
      configurable: true,
      get: () => (hidden ? "hidden" : "visible"),
    });
    document.dispatchEvent(new Event("visibilitychange"));
  }, isHidden);
}

/** Passes lead-ins and changes of side until work is under way. */
export async function toWork(page) {
  for (let tries = 0; tries < 60; tries += 1) {
    const note = await page.locator(".now").textContent();
    if (!note.includes(words.player.get_ready) && !note.includes(words.player.change_sides)) return;
    await pass(page, 1);
  }
  throw new Error("no work within a minute");
}
