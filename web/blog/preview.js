// Somebody else's page with a snippet in it, as the page that makes snippets asks.

import { CHOICES, USUAL } from "./choices.js";
import { snippet } from "./snippet.js";

/* global FACTS -- put in by the build */

const SITE = new URL("../../", document.baseURI).href;
const HOSTS = ["plain", "reset", "dark"];

const wanted = new URLSearchParams(location.search);
const pick = (name, known) => (known.includes(wanted.get(name)) ? wanted.get(name) : known[0]);
const choice = Object.fromEntries(Object.keys(USUAL).map((name) => [name, pick(name, CHOICES[name])]));

/** A node of a snippet as one of the page. */
function made(node) {
  if (!Array.isArray(node)) return document.createTextNode(node);
  const [name, attributes, ...children] = node;
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    // The policy forbids the attribute, but not what it says.
    if (key === "style") element.style.cssText = value;
    else element.setAttribute(key, value);
  }
  element.append(...children.map(made));
  return element;
}

document.documentElement.dataset.host = pick("host", HOSTS);
const place = document.querySelector("#snippet");
for (const node of snippet(choice, SITE, FACTS)) {
  // The scripts of a snippet, this page has already, or asks for here.
  if (node[0] !== "script") place.append(made(node));
  else if (node[1].src.endsWith("-frame.js")) import(node[1].src);
}
