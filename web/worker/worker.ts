// Keeps one version of the app on the device, so that it opens without a network: its
// own parts from the first visit on, and Learn when somebody wants it (page/kept.ts).

import type { Outcome, Progress, Wish } from "../kept.ts";
import { install, keepLearn, look, mend, weight } from "./keep.ts";
import { cacheName, fileOf, hashIn, home, kept, ours } from "./version.ts";

// Where it is noted which of the open pages are of this version.
const note = `${home}?pages`;

addEventListener("install", (event) => event.waitUntil(install()));
// The page of a first visit as well, so that it lacks nothing later on.
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => {
  const [port] = event.ports;
  if (event.data === "take over") skipWaiting();
  else if (event.data === "awake") port?.postMessage("");
  else if (event.data === "look" || event.data === "keep") event.waitUntil(answer(event.data, port));
  else if (event.source instanceof Client) event.waitUntil(meet(event.source, event.data));
});

addEventListener("fetch", (event) => {
  const { url, method } = event.request;
  const file = fileOf(url);
  if (method !== "GET" || file === undefined) return;
  if (places.includes(file.split("/")[0]!)) {
    // A page or what it shows. Its own addresses are relative to its folder.
    const isWhole = !file || /\/$|\./.test(file);
    event.respondWith(isWhole ? first(event.request, file) : Response.redirect(`${home}${file}/`));
  } else if (hashIn(file)) {
    // A page that has been open since before this version asks for its own files.
    event.respondWith(first(event.request, file, {}));
  }
});

// Where the worker shows what breaks tell (parts/breaks.ts), a press leads to the timer.
addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(lead());
});

async function lead() {
  const windows = await clients.matchAll({ type: "window" });
  const page = windows.find(({ url }) => fileOf(url) !== undefined);
  return page ? page.focus() : clients.openWindow(`${home}break/`);
}

/**
 * What is kept under an address, or else the network's answer to the request. Whatever
 * goes wrong with what is kept, nobody may be shut out by it who has a network.
 */
async function first(request: Request, ...where: Parameters<typeof kept>) {
  try {
    const answer = await kept(...where);
    // What cannot be read to its end is as good as not there.
    await answer?.clone().arrayBuffer();
    if (answer) return answer;
  } catch {
    // As if nothing were kept.
  }
  return fetch(request);
}

/** Does what a page wants, and tells it how that ended: at least how much is kept. */
async function answer(wish: Wish, port: MessagePort | undefined) {
  const tell = (words: Progress | Outcome) => port?.postMessage(words);
  try {
    await (wish === "keep" ? keepLearn((share) => tell({ share })) : mend());
  } catch {
    // What came of it is seen by what is kept.
  }
  tell({ kept: await look().catch(() => "" as const), bytes: await weight().catch(() => sizes[0]) });
}

/**
 * A page has opened, or this version has just taken over an open one: it tells which
 * files it was built with. Where this version has others in its place, it is older;
 * so a page that comes from this version never is. The files of older versions go
 * once no page may be of one.
 */
async function meet(page: Client, built: string[]) {
  const cache = await caches.open(cacheName);
  const ownPage = await (await kept(fileOf(page.url) ?? ""))?.text();
  if (!ownPage) return;
  if (!built.every((name) => ownPage.includes(name))) {
    page.postMessage("older");
    return;
  }
  const noted = (await (await cache.match(note))?.text()) ?? "";
  const all = await clients.matchAll({ includeUncontrolled: true });
  const open = all.filter(({ url }) => fileOf(url) !== undefined);
  const known = open.filter(({ id }) => id === page.id || noted.includes(id));
  await cache.put(note, new Response(known.map(({ id }) => id).join()));
  // A newer version may be here already, and must stay.
  if (known.length < open.length || registration.installing || registration.waiting) return;
  // Somebody may have asked an older one for Learn when this one was already here.
  await mend();
  for (const name of await caches.keys()) {
    if (name.startsWith(ours) && name !== cacheName) await caches.delete(name);
  }
}
