// A snippet as a tree: what is printed on the page, and what the preview shows, is
// made of the same one. A node is a text, or [name, attributes, ...children].

import { attributes } from "./choices.js";

/** How tall it is until its script is there, and after. */
const HEIGHT = 640;
const ROOM = { display: "block", height: `${HEIGHT}px`, overflow: "auto" };

const ALLOW = "autoplay; clipboard-write; fullscreen; screen-wake-lock; web-share";

/** The nodes of a snippet. */
export function snippet(choice, site, facts) {
  return choice.form === "frame" ? frame(choice, site, facts) : element(choice, site, facts);
}

function element(choice, site, facts) {
  const widget = ["unseat-widget", { ...attributes(choice), style: css(ROOM) }, ...inside(choice, site, facts)];
  const version = choice.version === "exact" ? facts.exact : facts.major;
  const script = { type: "module", src: `${site}${version}/unseat.js` };
  if (choice.version === "exact") script.integrity = facts.integrity;
  return [widget, ["script", { ...script, crossorigin: "" }]];
}

function frame(choice, site, facts) {
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
  const helper = ["script", { type: "module", src: `${site}${facts.major}/unseat-frame.js`, crossorigin: "" }];
  return [["iframe", window], ...(choice.height === "auto" ? [helper] : [])];
}

/** What feeds, search engines and readers without scripts get of it. */
function inside({ view, minutes, profile }, site, facts) {
  const { words } = facts;
  const link = (text) => ["p", {}, ["a", { href: `${site}${view}/` }, text]];
  const name = ["p", {}, ["strong", {}, title({ view, minutes }, facts)]];
  if (view === "quiz") {
    const ways = facts.profiles.map((it) => ["li", {}, it]);
    return [name, ["p", {}, facts.posters.quiz.text], link(words.take), ["p", {}, words.ways], ["ul", {}, ...ways]];
  }
  if (view === "learn") return [name, ["p", {}, facts.posters.learn.text], link(words.read)];
  const steps = facts.sessions[view] ?? facts.sessions[`${view} ${profile} ${minutes}`];
  return [name, ["ol", {}, ...steps.map((it) => ["li", {}, it])], link(words.guided)];
}

function title({ view, minutes }, facts) {
  return facts.posters[view].title.replace("{minutes}", minutes);
}

/** What a page's policy has to allow for it. */
export function policy({ form, view, height }, site) {
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

function css(rules) {
  return Object.entries(rules).map(([name, value]) => `${name}: ${value}`).join("; ");
}

/** Nodes as HTML, each block on a line of its own. */
export function written(nodes) {
  return nodes.map((node) => (Array.isArray(node) ? tag(node) : escaped(node))).join(Array.isArray(nodes[0]) ? "\n" : "");
}

function tag([name, attributes, ...children]) {
  const said = Object.entries(attributes).map(([key, value]) => (value === "" ? ` ${key}` : ` ${key}="${escaped(value)}"`));
  const holds = ["unseat-widget", "ol", "ul"].includes(name) ? `\n${written(children)}\n` : written(children);
  return `<${name}${said.join("")}>${holds}</${name}>`;
}

function escaped(text) {
  const names = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return String(text).replace(/[&<>"]/g, (letter) => names[letter]);
}
