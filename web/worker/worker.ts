// Keeps one version of the app on the device, whole, so that it opens without a
// network. The build writes before this which one:
//
//   const version = "0123456789", files = { "": "0123456789", … };
//
// `files` are the addresses from the app's folder, each with the first ten digits
// of the SHA-256 of what must be there. What is in `learn/` are many small files: a
// list of their own names them, so that this one stays small.

declare const version: string;
declare const files: Record<string, string>;

const home = registration.scope;
// Caches belong to the whole origin, which may have another copy of the app.
const ours = `unseat ${home} `;
const cacheName = ours + version;
// Where it is noted which of the open pages are of this version.
const note = `${home}?pages`;

addEventListener("install", (event) => event.waitUntil(install()));
// The page of a first visit as well, so that it lacks nothing later on.
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
  else if (event.data === "awake") event.ports[0]?.postMessage("");
  else if (event.source instanceof Client) event.waitUntil(meet(event.source, event.data));
});

/** What is asked for, from the app's folder; nothing for what is not in it. */
function fileOf(url: string) {
  const [address = ""] = url.split(/[?#]/);
  return address.startsWith(home) ? address.slice(home.length).replace(/(^|\/)index\.html$/, "$1") : undefined;
}

addEventListener("fetch", (event) => {
  const { url, method } = event.request;
  const file = fileOf(url);
  if (method !== "GET" || file === undefined) return;
  if (Object.hasOwn(files, file)) {
    event.respondWith(first(event.request, home + file, { cacheName }));
  } else if (Object.hasOwn(files, `${file}/`)) {
    // A page's own addresses are relative to its folder.
    event.respondWith(Response.redirect(`${home}${file}/`));
  } else if (/^learn(\/|$)/.test(file)) {
    // A page or what it shows; a host would send on who leaves out the last slash.
    const isWhole = /\/$|\./.test(file);
    event.respondWith(isWhole ? first(event.request, home + file, { cacheName }) : Response.redirect(`${home}${file}/`));
  } else if (/-[0-9a-f]{10}\.\w+$/.test(file)) {
    // A page that has been open since before this version asks for its own files.
    event.respondWith(first(event.request, home + file, {}));
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

/** What is kept under an address, or else the network's answer to the request. */
async function first(request: Request, address: string, options: MultiCacheQueryOptions) {
  return (await caches.match(address, { ...options, ignoreVary: true })) ?? fetch(request);
}

/** All or nothing: what is missing or of another version ends the installation. */
async function install() {
  const kept = await Promise.all(Object.entries(files).map(load));
  const [, list] = kept.find(([address]) => address.endsWith(".json")) ?? [];
  if (list) {
    const read: Record<string, string> = await list.clone().json();
    kept.push(...(await Promise.all(Object.entries(read).map(load))));
  }
  const cache = await caches.open(cacheName);
  try {
    await Promise.all(kept.map(([address, response]) => cache.put(address, response)));
  } catch (error) {
    // No room. The half of a version would only take it from others.
    await caches.delete(cacheName);
    throw error;
  }
}

/** A file of this version: as an older one has it, or from the network. */
async function load([file, hash]: [string, string]): Promise<[address: string, response: Response]> {
  const address = home + file;
  // A name made of bytes may come from the browser's own cache, unasked.
  const cache = file.includes(hash) ? "default" : "no-cache";
  for (const find of [() => caches.match(address, { ignoreVary: true }), () => fetch(address, { cache })]) {
    const response = await find();
    if (!response?.ok) continue;
    const bytes = await response.clone().arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes), 0, 5);
    const digits = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0"));
    // Browsers refuse to open a page with an answer that was sent elsewhere first.
    if (digits.join("") === hash) return [address, response.redirected ? new Response(bytes, response) : response];
  }
  throw new Error(`${address} is not of version ${version}`);
}

/**
 * A page has opened, or this version has just taken over an open one: it tells which
 * files it was built with. Where this version has others in its place, it is older;
 * so a page that comes from this version never is. The files of older versions go
 * once no page may be of one.
 */
async function meet(page: Client, built: string[]) {
  const cache = await caches.open(cacheName);
  const ownPage = await (await cache.match(home + fileOf(page.url)))?.text();
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
  for (const name of await caches.keys()) {
    if (name.startsWith(ours) && name !== cacheName) await caches.delete(name);
  }
}
