// What a blogger chooses on the page that makes snippets: all that the element takes,
// and what else a snippet can be. The usual choice is the first.

import { CHOICES as ELEMENT, NAMES as ELEMENT_NAMES } from "../embed/choices.ts";

export const CHOICES = {
  form: ["element", "frame"],
  ...ELEMENT,
  version: ["exact", "newest"],
  height: ["fixed", "auto"],
} as const;

/** The name of a choice. */
export type Choice = keyof typeof CHOICES;

/** What is chosen. */
export type Choices = { [C in Choice]: (typeof CHOICES)[C][number] };

/** What there is to choose. */
export const NAMES = Object.keys(CHOICES) as Choice[];

/** What was said of each choice, or the usual where that is none of what there is. */
export function choose(said: (name: Choice) => unknown): Choices {
  const known = (name: Choice) => {
    const all: readonly string[] = CHOICES[name];
    return all.find((it) => it === said(name)) ?? all[0];
  };
  return Object.fromEntries(NAMES.map((name) => [name, known(name)])) as Choices;
}

/** The usual snippet. */
export const USUAL = choose(() => undefined);

const ONLY: Partial<Record<Choice, Partial<Choices>>> = {
  minutes: { view: "warm-up" },
  profile: { view: "warm-up" },
  version: { form: "element" },
  height: { form: "frame" },
};

/** Whether a choice makes a difference to such a snippet. */
export function matters(name: Choice, choice: Choices) {
  const only = ONLY[name] ?? {};
  return NAMES.every((other) => only[other] === undefined || only[other] === choice[other]);
}

/** What of a choice the element is told: all that is not the usual, but always the view. */
export function attributes(choice: Choices): Record<string, string> {
  const told = ELEMENT_NAMES.filter((name) => matters(name, choice) && choice[name] !== USUAL[name]);
  // How long it is, people look for.
  if (choice.view === "warm-up" && !told.includes("minutes")) told.unshift("minutes");
  const names = ["view", ...told.filter((name) => name !== "view")] as const;
  return Object.fromEntries(names.map((name) => [name, choice[name]]));
}
