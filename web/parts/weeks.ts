// What only "Your weeks" asks of the browser: files, and an end to all that is kept.
// It is loaded with the words of that page. The file is described in
// docs/your-data.md; what its values mean, only the app knows.

import { Failure } from "../failure.ts";
import type { Chosen, Draft } from "../host.ts";
import type { Brings } from "./script.ts";
import { download, dress } from "./sharing.ts";

const PREFIX = "unseat:";
const FORMAT = 1;
const NAME = "unseat.json";
const TYPE = "application/json";
/** A thousand sessions are 30 KB. */
const MOST = 1 << 20;

/** Brings what the page needs, and its look. */
export default async function bring(root: Element): Brings<"files"> {
  await dress(root, new URL("weeks.css", import.meta.url).href);
  return { files: { draft, choose, erase } };
}

const date = (millis: number) => new Date(millis).toISOString();

/** A file of all that is kept: the values as they are, and what they say. */
function draft(): Draft {
  const sessions: object[] = [];
  const results: object[] = [];
  const values: Record<string, string> = {};
  return {
    session: ({ ended, what, seconds }) => void sessions.push({ ended: date(ended), what, seconds }),
    result: ({ at, ...rest }) => void results.push({ at: date(at), ...rest }),
    value({ key, text }) {
      values[key] = text;
    },
    save() {
      const whole = { app: "unseat", format: FORMAT, saved: date(Date.now()), sessions, results, values };
      download(new Blob([`${JSON.stringify(whole, null, 2)}\n`], { type: TYPE }), NAME);
    },
  };
}

/** The file that somebody chooses. */
async function choose(): Promise<Chosen> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = `${TYPE},.json`;
  const file = await new Promise<File | undefined>((resolve) => {
    input.onchange = () => resolve(input.files?.[0]);
    input.oncancel = () => resolve(undefined);
    // Some browsers forget one that is nowhere in the page.
    input.hidden = true;
    document.body.append(input);
    input.click();
  });
  input.remove();
  if (!file) throw new Failure("refused", "no file was chosen");
  const texts = await read(file).catch((cause) => {
    throw new Failure("damaged", cause);
  });
  const text = (place: number, which: 0 | 1) => texts[place]?.[which] ?? "";
  return {
    length: texts.length,
    key: (place) => text(place, 0),
    text: (place) => text(place, 1),
  };
}

/** Each value of a file with its key, whatever it is: the app tells what it cannot read. */
async function read(file: File) {
  if (file.size > MOST) throw new Error("too large");
  const { app, format, values }: { app?: unknown; format?: unknown; values: object } = JSON.parse(await file.text());
  if (app !== "unseat" || format !== FORMAT) throw new Error("not ours");
  return Object.entries(values).map(([key, value]): [string, string] => [key, String(value)]);
}

function erase() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
