// The words of the interface, read where the app reads them: a changed word
// breaks no test.

import { readFileSync } from "node:fs";

/** A file that holds nothing but plain strings and tables of them. */
function read(path) {
  const words = {};
  let table = words;
  for (const line of readFileSync(new URL(`../../content/${path}`, import.meta.url), "utf8").split("\n")) {
    const head = line.match(/^\[([\w.-]+)\]$/);
    const entry = line.match(/^([\w-]+) = (".*")$/);
    if (head) table = head[1].split(".").reduce((around, name) => (around[name] ??= {}), words);
    if (entry) table[entry[1]] = JSON.parse(entry[2]);
  }
  return words;
}

/**
 * `words.player.pause`; `words.embed` is what a widget says before the app is there,
 * `words.blog` what the page says that makes snippets, `words.learn` what stands on the pages that are only read,
 * `words.notes` what a page says below it, `words.plain` what it says without the app.
 */
export const words = {
  ...read("strings/en.toml"),
  embed: read("embed/en.toml"),
  blog: read("blog/en.toml"),
  notes: read("pages/en.toml").notes,
  plain: read("pages/en.toml").plain,
  learn: read("learn/words.toml").texts,
};

/** A text with its places filled. */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, hole) => values[hole]);
}

/** A text as a pattern in which every place may hold anything. */
export function like(text) {
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("(.+?)")}$`);
}
