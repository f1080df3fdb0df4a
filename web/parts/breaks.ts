// What the timer for breaks asks of the browser: the icon of the tab, notifications and
// a calendar file. It brings the timer's look along, so that a visit without it downloads
// none of it.

import type { Calendar, Day, Host, Icon, Notices, Planned } from "../host.ts";
import { calendar } from "./calendar.ts";
import type { Brings } from "./script.ts";
import { download, dress } from "./sharing.ts";

const at = (name: string) => new URL(name, import.meta.url).href;

/** What calls for a look at the clock. */
const CALLS: [string, EventTarget][] = [["visibilitychange", document], ["pageshow", window]];

/** Brings what the timer asks for, and what it says. */
export default async function bring(root: Element, host: Host): Brings<"desk"> {
  await dress(root, at("breaks.css"));
  if (host.tab) {
    queue();
    addEventListener("pageshow", ({ persisted }) => persisted && queue());
  }
  for (const [kind, target] of CALLS) target.addEventListener(kind, () => host.onLook?.());
  return {
    desk: {
      // On a page that is not ours, the tab and notifications are not ours either.
      icon: host.tab && icon,
      notices: host.tab && globalThis.Notification && notices,
      calendar: (planned) => begun(planned, host.site),
    },
  };
}

const icon: Icon = {
  show(sign) {
    const link = document.querySelector<HTMLLinkElement>("link[rel~=icon]");
    if (!link) return;
    link.dataset.usual ??= link.href;
    link.href = sign ? `data:image/svg+xml,${encodeURIComponent(drawn(sign))}` : link.dataset.usual;
  },
};

const drawn = (sign: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1f2430"/><text x="16" y="23" font-family="system-ui,sans-serif" font-size="20" font-weight="700" text-anchor="middle" fill="#fbf7f0">${sign}</text></svg>`;

/** One of ours takes the place of another, even where the worker shows them. */
const TAG = "unseat-break";
/** Which of the tabs speaks of breaks: the one that has it, until that is closed. */
const LOCK = "unseat:break";

let speaks = !navigator.locks;
/** What this tab has shown. */
let shown: Notification | undefined;

/** Stands in line to be the tab that speaks. */
function queue() {
  navigator.locks?.request(LOCK, () => {
    speaks = true;
    // It is given back when the page goes.
    return new Promise<void>((resolve) => addEventListener("pagehide", () => resolve(), { once: true }));
  }).catch(() => {}).finally(() => (speaks = false));
}

const notices: Notices = {
  get permission() {
    return Notification.permission;
  },
  ask: () => Notification.requestPermission(),
  show({ title, body }) {
    if (Notification.permission !== "granted" || !speaks) return;
    shown?.close();
    // Whoever looks at the page sees it there.
    shown = document.hasFocus() ? undefined : notify(title, body);
  },
  close() {
    shown?.close();
    shown = undefined;
    if (Notification.permission !== "granted") return;
    // What the worker has shown, every tab can take away.
    const worker = navigator.serviceWorker?.getRegistration();
    const all = worker?.then((it) => it?.getNotifications({ tag: TAG }));
    all?.then((found) => found?.forEach((it) => it.close())).catch(() => {});
  },
};

/** Shows a notification; where only the worker can, as on Android, nothing is returned. */
function notify(title: string, body: string) {
  const what = { body, tag: TAG };
  try {
    const notice = new Notification(title, what);
    notice.onclick = () => {
      window.focus();
      notice.close();
    };
    return notice;
  } catch {
    navigator.serviceWorker?.getRegistration().then((worker) => worker?.showNotification(title, what));
    return undefined;
  }
}

function begun(planned: Planned, site: string): Calendar {
  const times = new Map<number, Day[]>();
  return {
    add(day, minute) {
      times.set(minute, [...(times.get(minute) ?? []), day]);
    },
    save() {
      const text = calendar({
        planned,
        times,
        address: `${site}break/`,
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "Local",
        ahead: (time) => -new Date(time).getTimezoneOffset(),
        now: Date.now(),
      });
      download(new Blob([text], { type: "text/calendar" }), "unseat-breaks.ics");
    },
  };
}
