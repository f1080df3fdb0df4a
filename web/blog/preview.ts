// Somebody else's page with a snippet in it, as the page that makes snippets asks.

import { choose } from "./choices.ts";
import { type Facts, type Tree, snippet } from "./snippet.ts";

/** Put in by the build. */
declare const FACTS: Facts;

const SITE = new URL("../../", document.baseURI).href;
const HOSTS = ["plain", "reset", "dark"] as const;

const wanted = new URLSearchParams(location.search);
const choice = choose((name) => wanted.get(name));

/** A node of a snippet as one of the page. */
function made(node: Tree): Node {
  if (!Array.isArray(node)) return document.createTextNode(node);
  const [name, attributes, ...children] = node;
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    // The policy forbids the attribute, but not what it says.
    if (key === "style") element.style.cssText = String(value);
    else element.setAttribute(key, String(value));
  }
  element.append(...children.map(made));
  return element;
}

const host = wanted.get("host");
document.documentElement.dataset.host = HOSTS.find((it) => it === host) ?? HOSTS[0];
const place = document.querySelector("#snippet")!;
for (const node of snippet(choice, SITE, FACTS)) {
  // The scripts of a snippet, this page has already, or asks for here.
  const address = String(node[1].src);
  if (node[0] !== "script") place.append(made(node));
  else if (address.endsWith("-frame.js")) import(address);
}
