// Keeps the app for visits without a network, and brings it up to date. It is
// fetched when the app has started, and never in a frame.
//
// It and the app meet on #unseat:
//
//   data-busy        set by the app while a reload would take something from
//                    somebody: a session, a quiz, a break, an unfinished answer
//   data-offline     "ready" once the app is kept, "all" once Learn is as well: see
//                    page/kept.ts
//   data-update      "ready" once a newer version is; soon after, unseat-update tells
//   unseat-reload    an event of the app: somebody wants the newer version now
//
// Nothing reloads under somebody's eyes. Unasked, a newer version takes the place
// of a page only while that is not busy, and either out of sight after somebody saw
// it, or just opened and not yet touched, where an earlier visit found the version.
// So no page reloads twice unseen, even if its host cannot decide on a version.

import { showKept } from "./kept.ts";

declare global {
  /** A policy hands out a kind of address that only looks like text here. */
  var trustedTypes:
    | { createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(address: string): string } }
    | undefined;
}

const root = document.querySelector<HTMLElement>("#unseat")!;
/** Where the page is not served over HTTPS there is none, whatever its type says. */
const { serviceWorker } = navigator;
const HOUR = 60 * 60 * 1000;
/** How long a worker may take to wake up or to make way, in ms. */
const PATIENCE = 3000;

/** The one script that this page lets run as a worker. */
function workerAddress() {
  const address = new URL("worker.js", import.meta.url).href;
  const policy = globalThis.trustedTypes?.createPolicy("unseat", { createScriptURL: () => address });
  return policy ? policy.createScriptURL(address) : address;
}

async function start() {
  let registration: ServiceWorkerRegistration | undefined;
  try {
    registration = await serviceWorker.register(workerAddress(), { updateViaCache: "none" });
  } catch {
    // A browser that forbids it, or a host without it: the app works as it is.
  }
  if (registration) follow(registration);
}

/** The names of the files this page was built with: they say of which version it is. */
function built() {
  const own = document.head.querySelectorAll(":not([data-late])");
  const values = Array.from(own, ({ attributes }) => Array.from(attributes, ({ value }) => value));
  return values.flat().flatMap((value) => value.match(/[^/]+-[0-9a-f]{10}\.\w+$/) ?? []);
}

/**
 * The older worker is awake. Chromium puts a newer one in its place once it is at rest;
 * but one that is just being woken it leaves for minutes, and asks it only once.
 */
function roused() {
  return new Promise<unknown>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    setTimeout(resolve, PATIENCE);
    serviceWorker.controller?.postMessage("awake", [port2]);
  });
}

function follow(registration: ServiceWorkerRegistration) {
  let isOpening = true;
  let wasSeen = !document.hidden;
  let wasFound = false;
  let isReady = false;
  let isWanted = false;
  let looked = Date.now();

  function isFree() {
    if ("busy" in root.dataset) return false;
    return document.hidden ? wasSeen : wasFound && navigator.userActivation?.hasBeenActive === false;
  }

  async function settle() {
    if (!isReady || !(isWanted || isFree())) return;
    if (registration.waiting) {
      await roused();
      registration.waiting?.postMessage("take over");
    } else {
      location.reload();
    }
  }

  function ready() {
    if (!isReady) {
      isReady = true;
      wasFound = isOpening;
      root.dataset.update = "ready";
      // Not at once: what a page then asks for would wake the older worker in the very
      // moment in which it is to make way.
      setTimeout(() => root.dispatchEvent(new Event("unseat-update", { bubbles: true })), PATIENCE);
    }
    settle();
  }

  /** The first worker of all is no newer one. */
  function look() {
    if (registration.waiting && registration.active) ready();
  }

  function watch() {
    registration.installing?.addEventListener("statechange", () => {
      isOpening = false;
      look();
    });
  }

  const greet = () => serviceWorker.controller?.postMessage(built());

  // Browsers differ in whether a newer worker still waits when a page is opened, or
  // has just taken over what the older one had begun to answer, or does so now. Only
  // one that is installed under the eyes of this visit was not found on an earlier.
  serviceWorker.addEventListener("message", ready);
  registration.addEventListener("updatefound", watch);
  watch();
  look();
  greet();
  const isNew = !registration.active;
  serviceWorker.ready.then(() => showKept(registration, isNew));
  serviceWorker.addEventListener("controllerchange", () => {
    greet();
    settle();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) {
      wasSeen = true;
      // A page that stays open for days is never opened, when a browser would look.
      if (Date.now() - looked > HOUR) {
        looked = Date.now();
        registration.update().catch(() => {});
        showKept(registration);
      }
    }
    settle();
  });
  new MutationObserver(settle).observe(root, { attributeFilter: ["data-busy"] });
  root.addEventListener("unseat-reload", () => {
    isWanted = isReady;
    settle();
  });
}

if (serviceWorker) {
  // Not before all is here that the page itself asks for.
  if (document.readyState === "complete") start();
  else addEventListener("load", start);
}
