// What stands there until somebody starts: a few words, a picture, a button.

import type { Choices } from "./choices.ts";

/** The words of this file, put in by the build. */
declare const WORDS: { inside: string; again: string } & Record<Choices["view"], Poster>;

interface Poster {
  title: string;
  text: string;
  start: string;
  look?: string;
}

/** Strokes, as paths, and circles: the middle and the radius. */
interface Picture {
  body?: string;
  chair?: string;
  glute: Circle;
  head?: Circle;
}

type Circle = [x: number, y: number, radius: number];
type Attributes = Record<string, string | number>;

const PICTURES: Partial<Record<Choices["view"], Picture>> & { quiz: Picture } = {
  // Lying on the back, hips up.
  "warm-up": {
    body: "M58 122 76 116 148 82 190 62 196 128M84 118 112 128",
    glute: [140, 92, 13],
    head: [40, 116, 13],
  },
  // Getting up from a chair.
  break: {
    body: "M150 128 146 96 112 82 128 42M126 54 156 62",
    glute: [110, 84, 13],
    head: [138, 22, 13],
    chair: "M104 128V98H74V46M74 128V98",
  },
  // The see-saw of the result, and of all that is only read.
  quiz: {
    chair: "M120 92l20 36h-40zM44 74l152 34M56 48h24v24h-24z",
    glute: [176, 88, 14],
  },
};

/** Draws the poster of a view; its buttons call `start`, with `true` to begin at once. */
export function poster({ view, minutes }: Choices, start: (begins: boolean) => void) {
  const words = WORDS[view];
  const title = words.title.replace("{minutes}", minutes);
  const button = (part: string, label: string, begin: boolean) => {
    const way = make("button", { part, type: "button" }, label);
    way.addEventListener("click", () => start(begin));
    return way;
  };
  const ways = make("div", { class: "ways" }, button("start", words.start, true));
  if (words.look) ways.append(button("look", words.look, false));
  const inside = make("details", { part: "inside" }, make("summary", {}, WORDS.inside), make("slot", {}));
  return make(
    "section",
    { part: "poster", "aria-label": title },
    picture(PICTURES[view] ?? PICTURES.quiz),
    make("p", { part: "title" }, title),
    make("p", { part: "text" }, words.text),
    make("p", { part: "note", role: "status" }),
    ways,
    inside,
  );
}

/** What stands there where something went wrong: what, and the plain content. */
export function apology(said: string, again: () => void) {
  const way = make("button", { part: "start", type: "button" }, WORDS.again);
  way.addEventListener("click", again);
  return make(
    "section",
    { part: "poster" },
    make("p", { part: "note", role: "alert" }, said),
    make("div", { class: "ways" }, way),
    make("slot", {}),
  );
}

function picture({ body, glute, head, chair }: Picture) {
  const circle = (part: string, [cx, cy, r]: Circle) => draw("circle", { class: part, cx, cy, r });
  return draw(
    "svg",
    { viewBox: "0 0 240 140", "aria-hidden": "true" },
    draw("path", { class: "line", d: "M16 134h208" }),
    ...(chair ? [draw("path", { class: "line", d: chair })] : []),
    ...(body ? [draw("path", { class: "body", d: body })] : []),
    ...(head ? [circle("head", head)] : []),
    circle("glute", glute),
  );
}

function make(name: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement {
  return fill(document.createElement(name), attributes, children);
}

function draw(name: string, attributes: Attributes, ...children: Node[]) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function fill<E extends Element>(element: E, attributes: Attributes, children: (Node | string)[]) {
  // A browser makes a text of a number by itself.
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value as string);
  element.append(...children);
  return element;
}
