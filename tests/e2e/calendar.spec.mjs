// The calendar file, as somebody else's reader understands it. No browser is needed
// for that; what the app puts into the file is tried in breaks.spec.mjs.

import { readFileSync } from "node:fs";

import { expect, test } from "@playwright/test";
import { transformSync } from "esbuild";
import ICAL from "ical.js";

const script = readFileSync(new URL("../../web/parts/calendar.ts", import.meta.url), "utf8");
const { code } = transformSync(script, { loader: "ts" });
const { calendar } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.parse("2026-11-25T10:10:00Z");
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** What the clocks of a zone say at a point in time. */
function clock(zone) {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone, weekday: "short", year: "numeric", month: "2-digit", day: "2-digit",
    hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  });
  return (at) => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    return { ...part, time: `${part.hour}:${part.minute}`, date: `${part.year}-${part.month}-${part.day}` };
  };
}

/** How many minutes the clocks of a zone are ahead of UTC. */
function aheadIn(zone) {
  const read = clock(zone);
  return (at) => {
    const { date, time } = read(at);
    return (Date.parse(`${date}T${time}:00Z`) - Math.floor(at / 60_000) * 60_000) / 60_000;
  };
}

const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** A schedule is a break in seconds, then each time of day in minutes with the places of its days. */
const file = (zone, schedule, more = {}) => {
  const [seconds, ...times] = schedule.split(" ");
  const days = (places) => Array.from(places, (place) => DAYS[place]);
  return calendar({
    planned: {
      calendar: "Unseat",
      title: "Get up: desk break",
      text: "Stroll, stretch; then squeeze. The figure’s way is here:",
      seconds: Number(seconds),
    },
    times: new Map(times.map((time) => time.split(":")).map(([minute, places]) => [Number(minute), days(places)])),
    address: "https://example.org/unseat/break/",
    zone,
    ahead: aheadIn(zone),
    now: NOW,
    ...more,
  });
};

/** Every event, with each point in time at which it happens. */
function read(text) {
  const whole = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  ICAL.TimezoneService.register(whole.getFirstSubcomponent("vtimezone"));
  return whole.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const [times, iterator] = [[], event.iterator()];
    for (let time = iterator.next(); time; time = iterator.next()) times.push(time.toUnixTime() * 1000);
    return { component, event, times };
  });
}

const WORKDAYS = "01234";
const ZONES = [
  "Europe/Berlin", "Europe/London", "America/New_York", "America/St_Johns", "Australia/Sydney",
  "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kolkata", "Pacific/Chatham", "UTC",
];

for (const zone of ZONES) {
  test(`breaks stay where they are by the clocks of ${zone}, all year`, () => {
    const ahead = aheadIn(zone);
    const offsets = new Set(Array.from({ length: 365 }, (_, day) => ahead(NOW + day * DAY)));
    // What is claimed is tried: the clocks do change there, both ways.
    expect(offsets.size).toBe(["Asia/Kolkata", "UTC"].includes(zone) ? 1 : 2);
    const events = read(file(zone, `120 570:${WORKDAYS} 1005:${WORKDAYS}`));
    expect(events).toHaveLength(2);
    for (const [place, expected] of ["09:30", "16:45"].entries()) {
      const shown = events[place].times.map(clock(zone));
      expect(new Set(shown.map(({ time }) => time))).toEqual(new Set([expected]));
      expect(new Set(shown.map(({ weekday }) => weekday))).toEqual(new Set(WEEKDAYS.slice(0, 5)));
      // 365 days have 260 or 261 workdays, and none is left out.
      expect(new Set(shown.map(({ date }) => date)).size).toBe(shown.length);
      expect(shown.length).toBeGreaterThanOrEqual(260);
      expect(shown.length).toBeLessThanOrEqual(261);
      expect(events[place].times[0]).toBeGreaterThanOrEqual(NOW);
    }
  });
}

test("at night, only what the clocks skip is elsewhere", () => {
  const [skipped, after] = read(file("Europe/Berlin", "60 150:0123456 210:0123456"));
  const elsewhere = ({ times }, expected) =>
    times.map(clock("Europe/Berlin")).filter(({ time }) => time !== expected).map(({ date }) => date);
  expect(elsewhere(skipped, "02:30")).toEqual(["2027-03-28"]);
  expect(elsewhere(after, "03:30")).toEqual([]);
});

test("saved again, a time of day is the same event in a later version", () => {
  const known = (text) => new Map(read(text).map(({ component, event: { uid } }) => [uid, component.getFirstPropertyValue("sequence")]));
  const first = known(file("Europe/Berlin", `45 570:${WORKDAYS} 600:0`));
  // Other days, another length, and a time that was not there.
  const second = known(file("Europe/Berlin", "120 570:01 600:0 630:0", { now: NOW + DAY }));
  expect(first.size).toBe(2);
  expect(second.size).toBe(3);
  for (const [uid, sequence] of first) expect(second.get(uid)).toBeGreaterThan(sequence);
  expect([...first.keys()]).toContain("break-0930@example.org");
});

test("an event says what it is, wakes somebody, and leads to the break", () => {
  const text = file("Europe/Berlin", `45 570:${WORKDAYS} 600: 630:6`);
  const events = read(text);
  // A time without a day is none.
  expect(events).toHaveLength(2);
  const [{ component, event }] = events;
  expect(event.summary).toBe("Get up: desk break");
  expect(event.description).toBe("Stroll, stretch; then squeeze. The figure’s way is here:\nhttps://example.org/unseat/break/");
  expect(component.getFirstPropertyValue("url")).toBe("https://example.org/unseat/break/");
  expect(event.duration.toString()).toBe("PT1M");
  expect(component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
  const alarm = component.getFirstSubcomponent("valarm");
  expect(alarm.getFirstPropertyValue("action")).toBe("DISPLAY");
  expect(alarm.getFirstPropertyValue("trigger").toSeconds()).toBe(0);
  expect(new Set(events.map(({ event: { uid } }) => uid)).size).toBe(2);
  expect(text.endsWith("\r\n")).toBe(true);
  for (const line of text.split("\r\n")) {
    expect(line).not.toContain("\n");
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  }
});
