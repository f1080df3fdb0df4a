// What the timer for breaks asks of the browser: the icon of the tab, notifications and
// a calendar file. It brings the timer's look along, so that a visit without it downloads
// none of it.

import type { Calendar, Day, Host, Icon, Notices, Planned } from "../host.ts";
import { calendar } from "./calendar.ts";
import type { Brings } from "./script.ts";
import { download, dress } from "./sharing.ts";

const at = (name: string) => new URL(name, import.meta.url).href;

/** What calls for a look at the clock. */
const CALLS: [string, EventTarget][] = [["visibilitychange", document], ["pageshow", window], ["storage", window]];

/** Brings what the timer asks for, and what it says. */
export default async function bring(root: Element, host: Host): Brings<"desk"> {
  await dress(root, at("breaks.css"));
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

let last: Notification | undefined;

const notices: Notices = {
  get permission() {
    return Notification.permission;
  },
  ask: () => Notification.requestPermission(),
  show({ title, body }) {
    if (Notification.permission !== "granted" || document.hasFocus()) return;
    try {
      const notice = new Notification(title, { body });
      last = notice;
      notice.onclick = () => {
        window.focus();
        notice.close();
      };
    } catch {
      // Android has the worker show them.
      navigator.serviceWorker?.getRegistration().then((worker) => worker?.showNotification(title, { body }));
    }
  },
  close: () => last?.close(),
};

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
        id: () => crypto.getRandomValues(new Uint8Array(16)).join(""),
      });
      download(new Blob([text], { type: "text/calendar" }), "unseat-breaks.ics");
    },
  };
}
