// Where the version that this worker keeps is on the device, and on its host.

const home = registration.scope;
/** Caches belong to the whole origin, which may have another copy of the app. */
const ours = `unseat ${home} `;
const cacheName = ours + version;

/** Names made of bytes end in ten digits of their hash. */
const hashIn = (name: string) => /-([0-9a-f]{10})\.\w+$/.exec(name)?.[1];

/** What is asked for, from the app's folder; nothing for what is not in it. */
function fileOf(url: string) {
  const [address = ""] = url.split(/[?#]/);
  return address.startsWith(home) ? address.slice(home.length).replace(/(^|\/)index\.html$/, "$1") : undefined;
}

/** What this version keeps under an address, or with `{}` any version. */
const kept = (file: string, options: MultiCacheQueryOptions = { cacheName }) =>
  caches.match(home + file, { ...options, ignoreVary: true });

export { cacheName, fileOf, hashIn, home, kept, ours };
