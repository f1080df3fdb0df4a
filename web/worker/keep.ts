// What of this version is on the device. It changes in turn: two pages may ask at once.

import type { Kept } from "../kept.ts";
import { gather, type File, type Tell } from "./gather.ts";
import { cacheName, home, kept, ours } from "./version.ts";

let turn: Promise<unknown> = Promise.resolve();

/** Does it when all that was asked before is done, however that ended. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const done = turn.then(act, act);
  turn = done;
  return done;
}

/** The app, and Learn where this device had it: all or nothing. */
export const install = () => inTurn(bring);

/** Sees to it that it is all there: others can empty caches, and so can the browser. */
export const mend = () =>
  inTurn(async () => {
    const much = await look();
    if (!much || (much === "ready" && (await hadLearn()))) await bring();
  });

/** Learn as well. */
export const keepLearn = (tell: Tell) =>
  inTurn(async () => {
    if ((await look()) !== "all") await put(await gather(learn, tell));
  });

/** How much of this version is here, whole. */
export async function look(): Promise<Kept> {
  const there = await addresses(cacheName);
  const has = async ({ list }: Group) => {
    const files: Files | undefined = await (await kept(list))?.json();
    return files && Object.keys(files).every((file) => there.includes(home + file));
  };
  return (await has(app)) ? ((await has(learn)) ? "all" : "ready") : "";
}

/** What Learn would download, as this host packs what it sends. */
export async function weight() {
  const coding = (await kept(app.list))?.headers.get("content-encoding");
  return sizes[coding === "br" ? 2 : coding === "gzip" ? 1 : 0];
}

const addresses = async (name: string) => (await (await caches.open(name)).keys()).map(({ url }) => url);

/** Was this version, or an older one here, asked for Learn? Then it has a list of that. */
async function hadLearn() {
  for (const name of await caches.keys()) {
    if (name.startsWith(ours) && (await addresses(name)).some((url) => /\/learn-\w{10}\.json$/.test(url))) return true;
  }
  return false;
}

async function bring() {
  const files = await gather(app, () => {});
  if (await hadLearn().catch(() => false)) files.push(...(await gather(learn, () => {})));
  await put(files);
}

async function put(files: File[]) {
  const cache = await caches.open(cacheName);
  try {
    await Promise.all(files.map(([address, answer]) => cache.put(address, answer)));
  } catch (error) {
    // No room. The half of it would only take room from others.
    await Promise.all(files.map(([address]) => cache.delete(address)));
    if (!(await cache.keys()).length) await caches.delete(cacheName);
    throw error;
  }
}
