// Run by the build: prints what the page shows before and without its script.

import { CHOICES, USUAL } from "./choices.js";
import { policy, sheet, snippet, written } from "./snippet.js";

/* global FACTS, SITE -- put in by the build */

const shown = (choice) => ({ snippet: written(snippet(choice, SITE, FACTS)), policy: policy(choice, SITE) });
const frames = CHOICES.view.map((view) => {
  const [frame] = snippet({ ...USUAL, form: "frame", view }, SITE, FACTS);
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
