// Nothing for axe to find, in either theme.

import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";

const AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds: each rule, and where it is broken. */
async function find(page, { include, exclude }) {
  // In the page alone, without a second one to gather: none has a frame of another origin.
  let axe = new AxeBuilder({ page }).setLegacyMode().withTags(AA);
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

/** As the page is. */
export async function expectAccessible(page, area = {}, scheme = "") {
  expect(await find(page, area), `${page.url()} ${scheme}`).toEqual([]);
}

/** In both themes, of a page that does not change by itself meanwhile. */
export async function expectAccessibleInBoth(page, area = {}) {
  for (const scheme of ["light", "dark"]) {
    await turnTo(page, scheme);
    await expectAccessible(page, area, scheme);
  }
}

/**
 * Does what waits for timers of the page, while its clock all but stands still: some screens
 * stay for seconds only.
 */
export async function atOnce(page, act) {
  let isOver = false;
  const over = act().finally(() => (isOver = true));
  while (!isOver) await page.clock.runFor(1);
  await over;
}
