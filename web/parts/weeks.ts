// What only "Your weeks" asks of the browser: files, and an end to all that is kept.
// It is loaded with the words of that page. The file is described in
// docs/your-data.md; what its values mean, only the app knows.

import type { Root } from "../root.ts";
import { dress } from "./sharing.ts";

const PREFIX = "unseat:";
const FORMAT = 1;
const NAME = "unseat.json";
const TYPE = "application/json";
/** A thousand sessions are 30 KB. */
const MOST = 1 << 20;

/** Gives the root what the page needs, and its screen its look. */
export default async function install(root: Root) {
  await dress(root, new URL("weeks.css", import.meta.url).href);
  const { file } = root;
  // A file of somebody's own comes as those of the site do.
  root.file = (name) => (name === "backup" ? chosen() : file(name));
  root.save = (lines, sessions, results) => save(written(lines, sessions, results));
  root.erase = () => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  };
}

const rows = (text: string) => text.split("\n").filter(Boolean).map((row) => row.split("\t"));
const date = (millis: string | number | undefined) => new Date(Number(millis)).toISOString();

/** All that is kept, as a file: the values as they are, and what they say. */
function written(lines: string, sessions: string, results: string) {
  return {
    app: "unseat",
    format: FORMAT,
    saved: date(Date.now()),
    sessions: rows(sessions).map(([ended, seconds, what]) => ({ ended: date(ended), what, seconds: Number(seconds) })),
    results: rows(results).map(([at, ...values]) => {
      const [hips, glutes, balance] = values.map(Number);
      return { at: date(at), hips, glutes, balance };
    }),
    values: Object.fromEntries(rows(lines.replaceAll(" ", "\t"))),
  };
}

function save(what: object) {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(what, null, 2)}\n`], { type: TYPE }));
  const way = document.createElement("a");
  way.href = address;
  way.download = NAME;
  way.click();
  // Whoever saves it may be asked first where to.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The file that somebody chooses, as lines; nothing where none of it can be read. */
async function chosen() {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = `${TYPE},.json`;
  const file = await new Promise<File>((resolve, reject) => {
    input.onchange = () => resolve(input.files![0]!);
    input.oncancel = () => reject(new Error("no file was chosen"));
    // Some browsers forget one that is nowhere in the page.
    input.hidden = true;
    document.body.append(input);
    input.click();
  }).finally(() => input.remove());
  return new TextEncoder().encode(await read(file).catch(() => ""));
}

async function read(file: File) {
  if (file.size > MOST) throw new Error("too large");
  const { app, format, values }: { app?: unknown; format?: unknown; values: object } = JSON.parse(await file.text());
  if (app !== "unseat" || format !== FORMAT) throw new Error("not ours");
  // A line for each, whatever it is; the app tells what it cannot read.
  const line = ([key, value]: [string, unknown]) => `${key} ${value}`.replaceAll(/[\r\n]/g, "?");
  return ["file", ...Object.entries(values).map(line)].join("\n");
}
