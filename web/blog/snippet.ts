// A snippet as a tree: what is printed on the page, and what the preview shows, is
// made of the same one. A node is a text, or [name, attributes, ...children].

import { type Choices, attributes } from "./choices.ts";

/** A node of a snippet. */
export type Tree = string | Tag;
export type Tag = [name: string, attributes: Attributes, ...children: Tree[]];
type Attributes = Record<string, string | number>;

/** What snippets are made of, put in by the build. */
export interface Facts {
  exact: string;
  major: string;
  /** The hash of the loader of this very version. */
  integrity: string;
  words: Record<"guided" | "take" | "read" | "ways", string>;
  posters: Record<Choices["view"], { title: string; text: string }>;
  /** The names of the profiles. */
  profiles: string[];
  /** The steps of each session, by what is chosen of it. */
  sessions: Record<string, string[]>;
}

/** How tall it is until its script is there, and after. */
const HEIGHT = 640;
const ROOM = { display: "block", height: `${HEIGHT}px`, overflow: "auto" };

const ALLOW = "autoplay; clipboard-write; fullscreen; screen-wake-lock; web-share";

/** The nodes of a snippet. */
export function snippet(choice: Choices, site: string, facts: Facts): Tag[] {
  return choice.form === "frame" ? frame(choice, site, facts) : element(choice, site, facts);
}

function element(choice: Choices, site: string, facts: Facts): Tag[] {
  const widget: Tag = ["unseat-widget", { ...attributes(choice), style: css(ROOM) }, ...inside(choice, site, facts)];
  const version = choice.version === "exact" ? facts.exact : facts.major;
  const script: Attributes = { type: "module", src: `${site}${version}/unseat.js` };
  if (choice.version === "exact") script.integrity = facts.integrity;
  return [widget, ["script", { ...script, crossorigin: "" }]];
}

function frame(choice: Choices, site: string, facts: Facts): Tag[] {
  const query = new URLSearchParams(attributes(choice));
  if (choice.height === "auto") query.set("height", "auto");
  const window = {
    src: `${site}embed/?${query}`,
    title: title(choice, facts),
    width: "100%",
    height: HEIGHT,
    // A style would need a policy that allows it.
    frameborder: 0,
    loading: "lazy",
    allow: ALLOW,
  };
  const helper: Tag = ["script", { type: "module", src: `${site}${facts.major}/unseat-frame.js`, crossorigin: "" }];
  return [["iframe", window], ...(choice.height === "auto" ? [helper] : [])];
}

/** What feeds, search engines and readers without scripts get of it. */
function inside({ view, minutes, profile }: Choices, site: string, facts: Facts): Tag[] {
  const { words } = facts;
  const link = (text: string): Tag => ["p", {}, ["a", { href: `${site}${view}/` }, text]];
  const name: Tag = ["p", {}, ["strong", {}, title({ view, minutes }, facts)]];
  if (view === "quiz") {
    const ways = facts.profiles.map((it): Tag => ["li", {}, it]);
    return [name, ["p", {}, facts.posters.quiz.text], link(words.take), ["p", {}, words.ways], ["ul", {}, ...ways]];
  }
  if (view === "learn") return [name, ["p", {}, facts.posters.learn.text], link(words.read)];
  const steps = facts.sessions[view] ?? facts.sessions[`${view} ${profile} ${minutes}`] ?? [];
  return [name, ["ol", {}, ...steps.map((it): Tag => ["li", {}, it])], link(words.guided)];
}

function title({ view, minutes }: Pick<Choices, "view" | "minutes">, facts: Facts) {
  return facts.posters[view].title.replace("{minutes}", minutes);
}

/** What a page's policy has to allow for it. */
export function policy({ form, view, height }: Choices, site: string) {
  if (form === "frame") {
    return [`frame-src ${site}`, ...(height === "auto" ? [`script-src ${site}`] : [])].join(";\n");
  }
  // The article needs no app.
  const app = view === "learn" ? "" : " 'wasm-unsafe-eval'";
  const rules = [`script-src ${site}${app}`, `connect-src ${site}`];
  // The quiz brings a sheet of its own, and draws the picture that is saved.
  if (view === "quiz") rules.push(`style-src ${site}`, "img-src data:");
  return rules.join(";\n");
}

/** The room for it, for pages that allow no style in an attribute. */
export const sheet = `unseat-widget { ${css(ROOM)} }`;

function css(rules: Attributes) {
  return Object.entries(rules).map(([name, value]) => `${name}: ${value}`).join("; ");
}

/** Nodes as HTML, each block on a line of its own. */
export function written(nodes: Tree[]): string {
  return nodes.map((node) => (Array.isArray(node) ? tag(node) : escaped(node))).join(Array.isArray(nodes[0]) ? "\n" : "");
}

function tag([name, attributes, ...children]: Tag) {
  const said = Object.entries(attributes).map(([key, value]) => (value === "" ? ` ${key}` : ` ${key}="${escaped(value)}"`));
  const holds = ["unseat-widget", "ol", "ul"].includes(name) ? `\n${written(children)}\n` : written(children);
  return `<${name}${said.join("")}>${holds}</${name}>`;
}

function escaped(text: string | number) {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return String(text).replace(/[&<>"]/g, (letter) => names[letter] ?? letter);
}
