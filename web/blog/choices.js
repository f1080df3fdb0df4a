// What a blogger chooses on the page that makes snippets: all that the element takes,
// and what else a snippet can be. The usual choice is the first.

import { CHOICES as ELEMENT } from "../embed/choices.js";

export const CHOICES = {
  form: ["element", "frame"],
  ...ELEMENT,
  version: ["exact", "newest"],
  height: ["fixed", "auto"],
};

/** The usual snippet. */
export const USUAL = Object.fromEntries(Object.entries(CHOICES).map(([name, [usual]]) => [name, usual]));

const ONLY = {
  minutes: { view: "warm-up" },
  profile: { view: "warm-up" },
  version: { form: "element" },
  height: { form: "frame" },
};

/** Whether a choice makes a difference to such a snippet. */
export function matters(name, choice) {
  return Object.entries(ONLY[name] ?? {}).every(([other, value]) => choice[other] === value);
}

/** What of a choice the element is told: all that is not the usual, but always the view. */
export function attributes(choice) {
  const told = Object.keys(ELEMENT).filter((name) => matters(name, choice) && choice[name] !== USUAL[name]);
  // How long it is, people look for.
  if (choice.view === "warm-up" && !told.includes("minutes")) told.unshift("minutes");
  return Object.fromEntries(["view", ...told.filter((name) => name !== "view")].map((name) => [name, choice[name]]));
}
