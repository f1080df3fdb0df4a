// The page that makes snippets: what is chosen, and what follows from it.

import { NAMES, USUAL, choose, matters } from "./choices.ts";
import { type Facts, policy, snippet, written } from "./snippet.ts";

/** Put in by the build. */
declare const FACTS: Facts;

const SITE = new URL("../", document.baseURI).href;

const form = document.querySelector<HTMLFormElement>("#choose")!;
const around = document.querySelector<HTMLFormElement>("#around")!;
const code = document.querySelector<HTMLElement>("#snippet")!;
const status = document.querySelector<HTMLElement>("#status")!;
const picked = new FormData(form);

/** What is chosen; where a choice makes no difference, the usual. */
function chosen() {
  const said = new FormData(form);
  return choose((name) => said.get(name));
}

function show() {
  // Twice: what a choice leaves without a difference may have been chosen itself.
  for (const group of form.querySelectorAll("fieldset")) {
    const name = NAMES.find((it) => it === group.dataset.name);
    group.disabled = name !== undefined && !matters(name, chosen());
  }
  const choice = chosen();
  code.textContent = written(snippet(choice, SITE, FACTS));
  document.querySelector("#policy")!.textContent = policy(choice, SITE);
  for (const it of document.querySelectorAll<HTMLElement>("[data-when]")) {
    it.hidden = !NAMES.some((name) => it.dataset.when === `${name} ${choice[name]}` && matters(name, choice));
  }
  status.textContent = "";
}

/** The choice in somebody's page; a new frame, so that Back leaves this page. */
function preview() {
  const frame = document.querySelector<HTMLIFrameElement>("#preview")!;
  const next = document.importNode(frame);
  const host = String(new FormData(around).get("host"));
  next.src = `./preview/?${new URLSearchParams({ host, ...chosen() })}`;
  frame.replaceWith(next);
}

async function copy() {
  status.textContent = "";
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = status.dataset.copied!;
  } catch {
    getSelection()!.selectAllChildren(code);
    code.focus();
    status.textContent = status.dataset.refused!;
  }
}

form.addEventListener("change", () => {
  show();
  preview();
});
around.addEventListener("change", preview);
document.querySelector("#copy")!.addEventListener("click", copy);
show();
// A browser that comes back to the page may have kept what was chosen.
if (NAMES.some((name) => (picked.get(name) ?? USUAL[name]) !== USUAL[name])) preview();
