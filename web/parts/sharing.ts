// Handing a link on, and bringing a sheet along: what the parts of the app that are
// loaded when they are asked for have in common.

/** What became of a link, as the app knows it by its place. */
export const COPIED = 0;
export const OFFERED = 1;
export const SAVED = 2;
const REFUSED = 3;

/** Adds a sheet, and waits for it: nothing is drawn without a look. */
export async function dress(near: Element, address: string) {
  const tree = near.getRootNode();
  const place = tree instanceof ShadowRoot ? tree : document.head;
  if ([...place.querySelectorAll("link")].some(({ href }) => href === address)) return;
  const look = document.createElement("link");
  look.rel = "stylesheet";
  look.href = address;
  // The page was not built with it: see page/update.ts.
  look.dataset.late = "";
  await new Promise<unknown>((resolve, reject) => {
    look.onload = resolve;
    look.onerror = reject;
    place.append(look);
  }).catch((failure) => {
    look.remove();
    throw failure;
  });
}

export async function copy(link: string) {
  await navigator.clipboard.writeText(link);
  return COPIED;
}

/** Offers something to other apps; where they do not take it, its link is copied. */
export async function offer(what: ShareData, link: string) {
  try {
    await navigator.share(what);
  } catch (failure) {
    // Whoever thinks better of it wants nothing else instead.
    if (!(failure instanceof DOMException && failure.name === "AbortError")) return copy(link);
  }
  return OFFERED;
}

/** Selects the link, to be copied by hand. */
export function refused(root: Element) {
  const field = root.querySelector<HTMLInputElement>(".share__link");
  field?.focus();
  field?.select();
  return REFUSED;
}
