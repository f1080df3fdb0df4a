// The page that makes snippets: what is chosen, and what follows from it.

import { CHOICES, USUAL, matters } from "./choices.js";
import { policy, snippet, written } from "./snippet.js";

/* global FACTS -- put in by the build */

const SITE = new URL("../", document.baseURI).href;

const form = document.querySelector("#choose");
const around = document.querySelector("#around");
const code = document.querySelector("#snippet");
const status = document.querySelector("#status");
const picked = new FormData(form);

/** What is chosen; where a choice makes no difference, the usual. */
function chosen() {
  const said = Object.fromEntries(new FormData(form));
  return Object.fromEntries(Object.keys(CHOICES).map((name) => [name, said[name] ?? USUAL[name]]));
}

function show() {
  // Twice: what a choice leaves without a difference may have been chosen itself.
  for (const group of form.querySelectorAll("fieldset")) group.disabled = !matters(group.dataset.name, chosen());
  const choice = chosen();
  code.textContent = written(snippet(choice, SITE, FACTS));
  document.querySelector("#policy").textContent = policy(choice, SITE);
  for (const it of document.querySelectorAll("[data-when]")) {
    const [name, value] = it.dataset.when.split(" ");
    it.hidden = choice[name] !== value || !matters(name, choice);
  }
  status.textContent = "";
}

/** The choice in somebody's page; a new frame, so that Back leaves this page. */
function preview() {
  const frame = document.querySelector("#preview");
  const next = frame.cloneNode();
  const host = new FormData(around).get("host");
  next.src = `./preview/?${new URLSearchParams({ host, ...chosen() })}`;
  frame.replaceWith(next);
}

async function copy() {
  status.textContent = "";
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = status.dataset.copied;
  } catch {
    getSelection().selectAllChildren(code);
    code.focus();
    status.textContent = status.dataset.refused;
  }
}

form.addEventListener("change", () => {
  show();
  preview();
});
around.addEventListener("change", preview);
document.querySelector("#copy").addEventListener("click", copy);
show();
// A browser that comes back to the page may have kept what was chosen.
if (Object.entries(USUAL).some(([name, usual]) => (picked.get(name) ?? usual) !== usual)) preview();
