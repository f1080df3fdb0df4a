// Put in the place of worker.js, this takes the worker and all it keeps off every
// device that comes by: the way back, should a worker ever do harm. Open pages go
// on, and get what they still need from the network.

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  for (const name of await caches.keys()) {
    if (name.startsWith(`unseat ${registration.scope} `)) await caches.delete(name);
  }
  await registration.unregister();
}
