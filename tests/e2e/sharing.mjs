// What hands a result on, as a person opens it.

import { button, expect } from "./app.mjs";
import { words } from "./words.mjs";

/** Shows it, from a result. */
export async function openSharing(page) {
  const opens = button(page, words.result.share);
  if ((await opens.getAttribute("aria-expanded")) === "false") {
    await opens.click();
    // It unfolds below what a phone shows.
    const title = page.getByRole("heading", { name: words.share.title, exact: true });
    await expect(title).toBeFocused();
    await expect(title).toBeInViewport();
  }
  await expect(page.getByLabel(words.share.link)).toBeVisible();
}

/** The link to a result that is on the screen. */
export async function shareLink(page) {
  await openSharing(page);
  return page.getByLabel(words.share.link).inputValue();
}
