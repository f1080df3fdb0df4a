// What the app may ask of a page of ours. Its files are named in the page's head, so
// that none of their names is built in here.

import { bytes, missing } from "../failure.ts";
import type { App, Host, PartName } from "../host.ts";
import type { PartScript } from "../parts/script.ts";
import type { Around } from "./around.ts";

/** The address of a file that the head has a link for. */
export const address = (id: string) => document.querySelector<HTMLLinkElement>(`#${id}`)!.href;

/** What a link of the head says of a file, if one does. */
const listed = (name: string) => document.querySelector<HTMLLinkElement>(`link[data-${name}]`)?.dataset[name];

/** The packed content at an address of the head. */
const packed = (name: string) => bytes(listed(name)!);

// A module that did not come is asked for under another name: a browser may remember
// that it failed.
let asked = 0;

async function script(name: string): Promise<PartScript> {
  return import(`${new URL(listed(`${name}js`)!, document.baseURI).href}#${asked++}`).catch(missing);
}

/** The app's module, whose start is of our own (crates/xtask/src/finish/glue.rs). */
export interface Glue extends App {
  default(start: { module_or_path: Promise<Response> }): Promise<unknown>;
  /** Brings the code of a part. A failure is not kept: the next call asks anew. */
  add(part: PartName | "figures"): Promise<void>;
}

// Read once: later, another screen's address may show.
const glueAt = document.querySelector<HTMLLinkElement>("#unseat-glue")?.href ?? "";

/** The app's module. */
export const glue = (): Promise<Glue> => import(glueAt);

/** The page around an element of ours. */
export function hostOf(root: Element, around: Around) {
  let title = document.title;
  let before = "";
  const name = () => {
    document.title = before + title;
  };
  const nothing = () => {};
  const host: Host = {
    site: new URL(".", import.meta.url).href,
    address: {
      fragment: location.hash.slice(1),
    },
    tab: {
      rename(to: string) {
        title = to;
        name();
      },
      mark(words: string) {
        before = words && `${words} · `;
        name();
      },
      print: () => print(),
    },
    // Nobody is around a page of ours, but for what keeps it.
    listener: {
      start: nothing,
      phase: nothing,
      pause: nothing,
      resume: nothing,
      finish: (finished) => around.onFinish?.(finished),
      question: nothing,
      result: nothing,
    },
    library: () => packed("library"),
    async load(part) {
      const brought = script(part).then(({ default: bring }) => bring(root, host));
      const code = glue().then(({ add }) => add(part)).catch(missing);
      const [more, data] = await Promise.all([brought, packed(part), code]);
      return { data, ...more };
    },
    figures: () => glue().then(({ add }) => add("figures")).catch(missing),
    show: (element) => element.focus(),
    busy: (is) => void root.toggleAttribute("data-busy", is),
  };
  // Another tab has changed what is kept.
  addEventListener("storage", () => host.onLook?.());
  return host;
}
