// Handing a link on, and bringing a sheet along: what the parts of the app that are
// loaded when they are asked for have in common.

import { missing } from "../failure.ts";
import type { Given } from "../host.ts";

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
    look.onerror = () => reject(address);
    place.append(look);
  }).catch((address) => {
    look.remove();
    missing(address);
  });
}

/** Hands a file to the browser's downloads. */
export function download(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const way = document.createElement("a");
  way.href = address;
  way.download = name;
  way.click();
  // Whoever saves it may be asked first where to.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export async function copy(link: string): Promise<Given> {
  await navigator.clipboard.writeText(link);
  return "copied";
}

/** Whether there are other apps to offer something to. */
export const canOffer = typeof navigator.share === "function";

/** Offers something to other apps; where they do not take it, its link is copied. */
export async function offer(what: ShareData, link: string): Promise<Given> {
  try {
    await navigator.share(what);
  } catch (failure) {
    // Whoever thinks better of it wants nothing else instead.
    if (!(failure instanceof DOMException && failure.name === "AbortError")) return copy(link);
  }
  return "offered";
}

/** Selects the link, or what else was to be copied, to be copied by hand. */
export function refused(root: Element, what = ".share__link"): Given {
  const field = root.querySelector<HTMLElement>(what);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
  else if (field) getSelection()?.selectAllChildren(field);
  return "refused";
}
