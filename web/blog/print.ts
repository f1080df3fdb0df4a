// Run by the build: prints what the page shows before and without its script.

import { CHOICES, type Choices, USUAL } from "./choices.ts";
import { type Facts, policy, sheet, snippet, written } from "./snippet.ts";

/** Put in by the build. */
declare const FACTS: Facts;
declare const SITE: string;

const shown = (choice: Choices) => ({ snippet: written(snippet(choice, SITE, FACTS)), policy: policy(choice, SITE) });
const frames = CHOICES.view.map((view) => {
  const frame = snippet({ ...USUAL, form: "frame", view }, SITE, FACTS)[0]!;
  return [view, { html: written([frame]), title: frame[1].title, height: frame[1].height }];
});
console.log(
  JSON.stringify({
    choices: Object.entries(CHOICES),
    element: shown(USUAL),
    frame: shown({ ...USUAL, form: "frame" }),
    sheet,
    frames: Object.fromEntries(frames),
  }),
);
