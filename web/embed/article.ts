// The article in an element. It needs no app; its links lead to the site.

import { Failure } from "../failure.ts";
import { SITE, once, script, sheet } from "./files.ts";
import { show } from "./host.ts";
import type { Playing, UnseatWidget } from "./widget.ts";

/** A page of the site as a document, which runs nothing. */
const pageAt = once((address: string) => new Promise<Document>((resolve, reject) => {
  const request = new XMLHttpRequest();
  const refuse = () => reject(new Failure("missing", `${address}: ${request.status}`));
  request.open("GET", address);
  request.responseType = "document";
  request.onload = () => (request.status === 200 && request.response ? resolve(request.response) : refuse());
  request.onerror = refuse;
  request.send();
}));

/** Shows the article in an element. */
export async function read(host: UnseatWidget, shadow: ShadowRoot, isPressed: boolean): Promise<Playing> {
  const address = `${SITE}learn/`;
  const looks = () => Promise.all([sheet(`app ${host.choices.theme}`), sheet(`learn ${host.choices.theme}`)]);
  const learn = script<{ default(root: Element): void }>("learn");
  const [{ default: install }, found, dress] = await Promise.all([learn, pageAt(address), looks()]);
  if (!host.isConnected) throw new Error("the element is gone");

  const root = document.createElement("div");
  root.className = "unseat";
  root.part = "app";
  root.lang = host.choices.lang;
  for (const part of found.querySelectorAll("#unseat > *")) root.append(document.importNode(part, true));
  for (const link of root.querySelectorAll<HTMLAnchorElement>("a[href]")) lead(root, link, address);
  for (const demo of root.querySelectorAll<HTMLElement>("[data-film]")) demo.dataset.film = new URL(demo.dataset.film!, address).href;
  const base = shadow.adoptedStyleSheets[0]!;
  shadow.adoptedStyleSheets = [base, ...dress];
  shadow.replaceChildren(root);
  install(root);
  if (isPressed) show(root, root.querySelector("h1")!);
  host.tell("ready", { view: "learn" });
  return {
    press() {},
    async changed(name) {
      if (name === "theme") shadow.adoptedStyleSheets = [base, ...(await looks())];
      else if (name === "view") host.reset();
    },
    end: () => root.remove(),
  };
}

/** Has a link of an article lead to its place in it, or to the site in a tab of its own. */
function lead(root: HTMLElement, link: HTMLAnchorElement, address: string) {
  const to = link.getAttribute("href")!;
  if (!to.startsWith("#")) {
    Object.assign(link, { href: new URL(to, address).href, target: "_blank", rel: "noopener" });
    return;
  }
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const place = root.querySelector<HTMLElement>(to)!;
    place.tabIndex = -1;
    show(root, place);
  });
}
