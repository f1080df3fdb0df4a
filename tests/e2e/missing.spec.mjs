// Browsers that lack something, and files that do not arrive.

import { begin, button, expect, heading, openHome, openReady, pass, place, play, test, warmUp } from "./app.mjs";
import { expectAccessibleInBoth } from "./axe.mjs";
import { like, words } from "./words.mjs";

// Without the catalog its words are not there either: these stand in web/page/boot.ts.
const NOT_LOADED = "did not load";
const RETRY = "Try again";

/** Lets the page's movements end that have a time of their own. */
const later = (page) => page.evaluate(() => document.getAnimations().forEach((it) => it.finish()));

const LACKING = {
  "Web Audio": () => delete window.AudioContext,
  "speech": () => {
    Object.defineProperty(window, "speechSynthesis", { value: undefined });
    delete window.SpeechSynthesisUtterance;
  },
  "a wake lock": () => delete Navigator.prototype.wakeLock,
  "vibration": () => delete Navigator.prototype.vibrate,
  "Web Animations": () => delete Element.prototype.animate,
};

for (const [what, take] of Object.entries(LACKING)) {
  test(`without ${what} the warm-up works`, async ({ page }) => {
    await page.addInitScript(take);
    await openReady(page, 4);
    await page.getByText(words.ready.sound, { exact: true }).click();
    await button(page, words.sound.test).click();
    await begin(page);
    await pass(page, 245);
    await expect(heading(page)).toHaveText(words.finished.completed);
  });
}

test("a wake lock that is refused is no error", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "wakeLock", {
      value: { request: () => Promise.reject(new DOMException("low battery", "NotAllowedError")) },
    });
  });
  await play(page, 4);
  await pass(page, 245);
  await expect(heading(page)).toHaveText(words.finished.completed);
});

test("the screen is kept on while running, and let go on pause and at the end", async ({ page }) => {
  await page.addInitScript(() => {
    window.lock = [];
    const request = async () => {
      window.lock.push("on");
      return { release: async () => window.lock.push("off") };
    };
    Object.defineProperty(navigator, "wakeLock", { value: { request } });
  });
  const lock = () => page.evaluate(() => window.lock.join(" "));
  await play(page, 4);
  await expect.poll(lock).toBe("on");
  await button(page, words.player.pause).click();
  await expect.poll(lock).toBe("on off");
  await button(page, words.player.resume).click();
  await expect.poll(lock).toBe("on off on");
  await pass(page, 250);
  await expect.poll(lock).toBe("on off on off");
});

test("changing sides is felt where the device can", async ({ page }) => {
  await page.addInitScript(() => {
    window.buzzes = 0;
    Navigator.prototype.vibrate = () => Boolean((window.buzzes += 1));
  });
  await play(page, 8);
  await pass(page, 485);
  expect(await page.evaluate(() => window.buzzes)).toBeGreaterThan(2);
});

test("cues are spoken where there is a voice, one short text each", async ({ page }) => {
  await page.addInitScript(() => {
    window.spoken = [];
    const voice = { name: "Ann", lang: "en-GB", localService: true, default: true };
    class Utterance {
      constructor(text) {
        this.text = text;
      }
    }
    window.SpeechSynthesisUtterance = Utterance;
    const synthesis = {
      speaking: false,
      pending: false,
      getVoices: () => [{ name: "Anne", lang: "fr-FR", localService: true, default: true }, voice],
      speak: (utterance) => window.spoken.push([utterance.text, utterance.voice?.lang]),
      cancel: () => {},
    };
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  });
  await play(page, 4);
  await pass(page, 245);
  const spoken = await page.evaluate(() => window.spoken);
  expect(spoken.length).toBeGreaterThan(10);
  for (const [text, language] of spoken) {
    expect(language).toBe("en-GB");
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(20);
  }
});

test("a voice that is chosen is heard at once, and in every session from then on", async ({ page }) => {
  await page.addInitScript(() => {
    window.spoken = [];
    window.SpeechSynthesisUtterance = class {};
    const voice = (name, lang) => ({ name, lang, localService: true, default: false });
    const voices = [voice("Zarvox", "en-US"), voice("Ann", "en-GB"), voice("Anne", "fr-FR"), voice("Bert", "en-AU"), voice("Bert", "en-AU")];
    const synthesis = { speaking: false, pending: false, speak: ({ voice }) => window.spoken.push(voice.name), cancel() {} };
    // They come late, as in Chrome.
    let times = 0;
    synthesis.getVoices = () => ((times += 1) > 1 ? voices : []);
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  });
  await openReady(page, 4);
  await page.getByText(words.ready.sound, { exact: true }).click();
  const choice = page.getByLabel(words.sound.choice);
  await pass(page, 2.5);
  await expect(choice.getByRole("option")).toHaveText([words.sound.best, "Ann", "Bert", "Zarvox"]);
  await choice.selectOption("Bert");
  expect(await page.evaluate(() => window.spoken)).toEqual(["Bert"]);
  await page.reload();
  await page.getByText(words.ready.sound, { exact: true }).click();
  await pass(page, 2.5);
  await expect(choice).toHaveValue("Bert");
  await begin(page);
  await pass(page, 10);
  expect(new Set(await page.evaluate(() => window.spoken))).toEqual(new Set(["Bert"]));
});

const UNREADABLE = { "is missing": { status: 404 }, "is damaged": { body: "no catalog" } };

for (const [how, answer] of Object.entries(UNREADABLE)) {
  test(`where the catalog ${how} the plain version stays, and there is a way to try again`, async ({ page, watch }) => {
    watch.allow(/Failed to load resource|catalog|cannot be read/);
    await page.route(/catalog-.*\.bin/, (route) => route.fulfill(answer));
    await page.goto("./");
    await expect(page.getByRole("alert")).toContainText(NOT_LOADED);
    await expect(page.locator(".plain").getByRole("link").first()).toBeVisible();
    await button(page, RETRY).click();
    await expect(page.getByRole("alert")).toContainText(NOT_LOADED);
    await page.unroute(/catalog-.*\.bin/);
    await button(page, RETRY).click();
    await expect(button(page, warmUp(8))).toBeVisible();
  });
}

test("a library that does not arrive stops nobody", async ({ page, watch }) => {
  watch.allow(/Failed to load resource/);
  await page.route(/library-.*\.bin/, (route) => route.fulfill({ status: 404 }));
  await play(page);
  await pass(page, 20);
  await button(page, words.player.pause).click();
  await button(page, words.player.resume).click();
  await pass(page, 5);
  expect((await place(page)).state).toBe("running");
});

test("wasm that does not arrive leaves the way to the plain warm-up, and one to try again", async ({ page, watch }) => {
  watch.allow(/Failed to load resource|wasm|WebAssembly|TypeError/i);
  await page.route(/\.wasm$/, (route) => route.fulfill({ status: 404 }));
  await page.goto("./");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.locator(".plain").getByRole("link").first()).toBeVisible();
  await later(page);
  await expect(page.getByText(words.plain.late)).toBeHidden();
  await page.unroute(/\.wasm$/);
  await button(page, RETRY).click();
  await expect(button(page, warmUp(8))).toBeVisible();
});

test("a page whose first script does not arrive says so after a while", async ({ page, watch }) => {
  // That script is what would use the preloads; Chromium says so after a few seconds.
  watch.allow(/Failed to load resource|was preloaded using link preload but not used/);
  await page.route(/\/boot-/, (route) => route.abort());
  await page.goto("./");
  const late = page.getByText(words.plain.late);
  await expect(late).toBeHidden();
  await later(page);
  await expect(late).toBeVisible();
  await expectAccessibleInBoth(page);
});

for (const path of ["./", "quiz/"]) {
  test(`an app that is slow to come is told of until it is there: ${path}`, async ({ page }) => {
    let arrive;
    const held = new Promise((done) => { arrive = done; });
    await page.route(/\.wasm$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(path);
    const late = page.getByText(words.plain.late);
    await expect(late).toBeHidden();
    await later(page);
    await expect(late).toBeVisible();
    arrive();
    await expect(page.getByRole("button", { disabled: false }).first()).toBeVisible();
    await expect(late).toHaveCount(0);
  });
}

test("a crash leaves a notice, and the place", async ({ page, watch }) => {
  watch.allow(/./);
  const traps = [];
  page.on("pageerror", (error) => traps.push(error.name));
  await play(page);
  await pass(page, 100);
  const before = await place(page);
  const notice = page.locator("#unseat-crash");
  await expect(notice).toBeHidden();
  // Nothing in the app is known to panic; a page that can draw nothing more
  // makes the framework.
  await page.evaluate(() => {
    const broken = () => {
      throw new Error("nothing can be drawn any more");
    };
    Document.prototype.createElement = broken;
    Document.prototype.createElementNS = broken;
  });
  await button(page, words.player.pause).click();
  await expect(notice).toBeVisible();
  expect(traps).toContain("RuntimeError");
  // What comes after fails as well: the notice stays.
  await page.keyboard.press("Space");
  await pass(page, 30);
  await expect(notice).toBeVisible();
  await notice.getByRole("link").click();
  await expect(page.getByRole("button", { name: like(words.home.continue) })).toContainText(String(before.step));
});

test("a crash that nobody waited for leaves a notice", async ({ page, watch }) => {
  watch.allow(/unreachable/);
  await openHome(page);
  await page.evaluate(() => void Promise.reject(new WebAssembly.RuntimeError("unreachable")));
  await expect(page.locator("#unseat-crash")).toBeVisible();
});

test("an error of somebody else's script is no crash", async ({ page, watch }) => {
  watch.allow(/of the host/);
  await openHome(page);
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent("error", { error: new TypeError("of the host"), message: "of the host" }));
    // What a script of another origin tells is nothing at all.
    dispatchEvent(new ErrorEvent("error", { message: "Script error. (of the host)" }));
  });
  const heard = page.waitForEvent("pageerror");
  await page.evaluate(() => void Promise.reject(new Error("of the host")));
  await heard;
  await expect(page.locator("#unseat-crash")).toBeHidden();
  await expect(button(page, warmUp(8))).toBeVisible();
});

test("nothing is asked for twice, and nothing that is not needed", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await openHome(page);
  expect(asked.length).toBe(new Set(asked).size);
  // The last come when the app has started: what draws the figures, and what keeps it all.
  expect(asked.length).toBeLessThanOrEqual(9);
});
