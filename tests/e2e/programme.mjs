// The programme, and routines of one's own, as a person meets them.

import { button, expect } from "./app.mjs";
import { words } from "./words.mjs";

/** The page of the programme, on a clock of the test's own. */
export async function openProgramme(page) {
  await page.clock.install({ time: new Date("2026-11-23T09:00:00Z") });
  await page.goto("programme/");
  await expect(button(page, words.programme.begin)).toBeEnabled();
}

/** In its first week. */
export async function enrol(page) {
  await openProgramme(page);
  await button(page, words.programme.begin).click();
  await expect(button(page, words.programme.stop)).toBeVisible();
}

/** Prepares a routine of one's own, made of another. */
export async function make(page, of) {
  await openProgramme(page);
  await button(page, of).click();
  await expect(page.locator(".own")).toBeVisible();
}

/** The exercises that are prepared, in their order. */
export const listed = (page) => page.locator(".step h3").allTextContents();

/** Opens what can be changed about a step, counted from 0. */
export const open = (page, step) => page.locator(".step summary").nth(step).click();

export const link = (page) => page.getByLabel(words.own.link, { exact: true }).inputValue();
