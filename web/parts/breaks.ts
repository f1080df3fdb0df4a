// What the timer for breaks asks of the browser: the time zone, the tab, notifications
// and a calendar file. It brings the timer's words and look along, so that a visit
// without it downloads none of it.

import type { Root } from "../root.ts";
import { calendar } from "./calendar.ts";
import { dress } from "./sharing.ts";

const at = (name: string) => new URL(name, import.meta.url).href;

/** What is answered, in the order that the app counts. */
const ANSWERS: ((root: Root, text: string, more: string) => number | void)[] = [ahead, permission, ask, show, notify, save];
/** Whether a person can be notified, as the app counts it. */
const PERMISSIONS = { default: 1, granted: 2, denied: 3 };
/** What calls for a look at the clock. */
const CALLS: [string, EventTarget][] = [["visibilitychange", document], ["pageshow", window], ["storage", window]];

let notice: Notification | undefined;
/** What is before the name of the tab, and the name. */
let before = "";
let name: string | undefined;

/** Gives the root what the timer asks for; hands on what it says, packed. */
export default async function install(root: Root) {
  const [answer] = await Promise.all([
    fetch(at("breaks-en.bin")),
    dress(root, at("breaks.css")),
  ]);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  root.desk = (wish, text, more) => ANSWERS[wish]!(root, text, more) ?? 0;
  if (isOurs(root)) root.rename = (title) => void (document.title = before + (name = title));
  for (const [kind, target] of CALLS) target.addEventListener(kind, () => tick(root));
  return new Uint8Array(await answer.arrayBuffer());
}

const tick = (root: Root) => root.dispatchEvent(new Event("tick"));

/** Minutes that local time is ahead of UTC. */
function ahead() {
  return -new Date().getTimezoneOffset();
}

/** On a page that is not ours, the tab and notifications are not ours either. */
const isOurs = (root: Root) => "rename" in root;

function permission(root: Root) {
  return isOurs(root) && globalThis.Notification ? PERMISSIONS[Notification.permission] : 0;
}

function ask(root: Root) {
  if (permission(root)) Notification.requestPermission().then(() => tick(root));
}

/** Shows a sign in the tab's icon and words before its name, or both as they were. */
function show(root: Root, sign: string, words: string) {
  if (!isOurs(root)) return;
  before = words && `${words} · `;
  root.rename?.(name ?? document.title);
  if (sign !== "!") notice?.close();
  const icon = document.querySelector<HTMLLinkElement>("link[rel~=icon]")!;
  icon.dataset.usual ??= icon.href;
  icon.href = sign ? `data:image/svg+xml,${encodeURIComponent(drawn(sign))}` : icon.dataset.usual;
}

const drawn = (sign: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1f2430"/><text x="16" y="23" font-family="system-ui,sans-serif" font-size="20" font-weight="700" text-anchor="middle" fill="#fbf7f0">${sign}</text></svg>`;

/** Notifies whoever does not look at the page. */
function notify(root: Root, title: string, body: string) {
  if (permission(root) !== PERMISSIONS.granted || document.hasFocus()) return;
  try {
    const shown = (notice = new Notification(title, { body }));
    shown.onclick = () => {
      window.focus();
      shown.close();
    };
  } catch {
    // Android has the worker show them.
    navigator.serviceWorker?.getRegistration().then((worker) => worker?.showNotification(title, { body }));
  }
}

function save(root: Root, schedule: string, words: string) {
  const text = calendar({
    schedule,
    words: words.split("\n"),
    address: `${root.site}break/`,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "Local",
    ahead: (time) => -new Date(time).getTimezoneOffset(),
    now: Date.now(),
    id: () => crypto.getRandomValues(new Uint8Array(16)).join(""),
  });
  const file = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
  const way = document.createElement("a");
  way.href = file;
  way.download = "unseat-breaks.ics";
  way.click();
  // The browser reads it after this.
  setTimeout(() => URL.revokeObjectURL(file), 60_000);
  return 1;
}
