// The files of this version, which every element of a page shares.

import { bytes, fetched, missing } from "../failure.ts";
import type { App, PartName } from "../host.ts";
import type { Choices } from "./choices.ts";

const at = (name: string) => new URL(name, import.meta.url).href;

/** Where the files of this version are, and the site. */
export const FOLDER = at(".");
export const SITE = at("../");

const PACKED = { catalog: at("catalog-en.bin"), library: at("library-en.bin"), quiz: at("quiz-en.bin"), breaks: at("breaks-en.bin") };
const SCRIPTS = { quiz: at("quiz.js"), breaks: at("breaks.js"), learn: at("learn.js") };
const LOOKS = { app: at("unseat.css"), learn: at("learn.css") };

/** A part that opens in an element as well. */
export type OwnPart = Extract<PartName, keyof typeof SCRIPTS>;
export const isOwn = (part: PartName): part is OwnPart => part in SCRIPTS;

/** The app's module, whose start is of our own (crates/xtask/src/finish/glue.rs). */
interface Glue extends App {
  default(start: { module_or_path: Response }): Promise<unknown>;
  /** Brings the code of a part. A failure is not kept: the next call asks anew. */
  add(part: PartName | "figures"): Promise<void>;
}

/** Keeps a promise for all who ask, unless it fails: then the next one asks anew. */
export function once<Name extends string, T>(ask: (name: Name) => Promise<T>) {
  const kept = new Map<Name, Promise<T>>();
  const get = (name: Name) => {
    const known = kept.get(name);
    if (known) return known;
    const came = ask(name);
    kept.set(name, came);
    came.catch(() => kept.delete(name));
    return came;
  };
  return Object.assign(get, { forget: () => kept.clear() });
}

/** A browser may remember that a module failed: so it is asked for under another name. */
let tries = 0;

/** The script of something that comes later, which is of this type. */
export async function script<T>(name: keyof typeof SCRIPTS): Promise<T> {
  return import(`${SCRIPTS[name]}#${tries++}`).catch(missing);
}

export const packed = once((name: keyof typeof PACKED) => bytes(PACKED[name]));

export const app = once(async (_: "app") => {
  const module: Promise<Glue> = import(`${at("unseat.js")}#${tries++}`);
  const glue = await module.catch(missing);
  await glue.default({ module_or_path: await fetched(at("unseat_bg.wasm")) });
  return glue;
});

export const look = once(async (name: keyof typeof LOOKS) => (await fetched(LOOKS[name])).text());

/** A look in a theme: the reader's device decides, or the blogger. */
export const sheet = once(async (wanted: `${keyof typeof LOOKS} ${Choices["theme"]}`) => {
  const name = wanted.startsWith("app") ? "app" : "learn";
  const choice = wanted.endsWith("auto") ? "$&" : wanted.endsWith("light") ? " not all" : " all";
  const made = new CSSStyleSheet();
  made.replaceSync((await look(name)).replaceAll(/\(prefers-color-scheme: ?dark\)/g, choice));
  return made;
});
