// The words of the interface, read where the app reads them: a changed word
// breaks no test.

import { readFileSync } from "node:fs";

const file = new URL("../../content/strings/en.toml", import.meta.url);

/** `words.player.pause`; the file holds nothing but tables of plain strings. */
export const words = {};

let table = words;
for (const line of readFileSync(file, "utf8").split("\n")) {
  const head = line.match(/^\[(\w+)\]$/);
  const entry = line.match(/^(\w+) = (".*")$/);
  if (head) table = words[head[1]] = {};
  if (entry) table[entry[1]] = JSON.parse(entry[2]);
}

/** A text with its places filled. */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, hole) => values[hole]);
}

/** A text as a pattern in which every place may hold anything. */
export function like(text) {
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("(.+?)")}$`);
}
