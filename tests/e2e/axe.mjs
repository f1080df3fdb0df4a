// Nothing for axe to find, in either theme.

import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";

const AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The only rules that see a difference between the themes: these differ by colours alone. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

const all = (axe) => axe.withTags(AA);
const coloursOnly = (axe) => axe.withRules(OF_COLOURS);

/** What axe finds by the rules chosen: each rule, and where it is broken. */
async function find(page, choose, { include, exclude }) {
  // In the page alone, without a second one to gather: none has a frame of another origin.
  let axe = choose(new AxeBuilder({ page })).setLegacyMode();
  if (include) axe = axe.include(include);
  if (exclude) axe = axe.exclude(exclude);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Turns to a theme, until no colour is on its way any more. */
async function turnTo(page, colorScheme) {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(() => {
    const onTheirWay = document.getAnimations().filter((it) => it instanceof CSSTransition);
    return Promise.allSettled(onTheirWay.map(({ finished }) => finished));
  });
}

/** As the page is: by all rules. */
export async function expectAccessible(page, area = {}) {
  expect(await find(page, all, area), page.url()).toEqual([]);
}

/** By all rules in the light, and by those of colours in the dark. */
export async function expectAccessibleInBoth(page, area = {}) {
  await turnTo(page, "light");
  await expectAccessible(page, area);
  await turnTo(page, "dark");
  expect(await find(page, coloursOnly, area), `${page.url()} in the dark`).toEqual([]);
}
