// A calendar of breaks (RFC 5545), for when the page is closed. It is written here and
// not in the app, because only the browser knows when the clocks change where somebody
// is. Nothing else of the browser is asked for: what the zone says is an argument.
//
// Times are local, with a zone that lists each change of the clocks while the calendar
// lasts: a break at half past nine stays there. A year is as long as anybody plans
// breaks ahead, and so no rule of a zone has to be guessed from its dates.

import type { Day, Planned } from "../host.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
const LASTS = 365 * DAY;
/** The days as weeks count them. */
const DAYS: Day[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
/** A line has no more bytes than this. */
const LONGEST = 75;

/** How far local time is ahead of UTC at a point in time, in ms. */
type Offset = (at: number) => number;

interface Asked {
  /** What it says. */
  planned: Planned;
  /** Each time of day, in minutes after midnight, with its days. */
  times: Map<number, Day[]>;
  /** Where an event leads. */
  address: string;
  /** The name of the time zone. */
  zone: string;
  /** How many minutes local time is ahead of UTC at a point in time. */
  ahead(time: number): number;
  /** In ms since 1970. */
  now: number;
}

/** A time of day, and how far local time is ahead of UTC before it and after. */
interface Change {
  at: number;
  before: number;
  after: number;
}

/** The text of the file. */
export function calendar({ planned, times, address, zone, ahead, now }: Asked) {
  const offset = (at: number) => ahead(at) * MINUTE;
  const here = now + offset(now);
  const today = here - (here % DAY);
  const end = today + LASTS;
  const until = stamp(end - offset(end)) + "Z";

  const event = ([minute, days]: [number, Day[]]) => {
    const start = first(days, today + minute * MINUTE, here);
    return [
      "BEGIN:VEVENT",
      // The same time of day is the same event, so that a calendar which has it from
      // before takes this in its place; the later one has the higher number.
      `UID:break-${clock(minute)}@${new URL(address).host}`,
      `SEQUENCE:${Math.floor(now / MINUTE)}`,
      `DTSTAMP:${stamp(now)}Z`,
      `DTSTART;TZID=${zone}:${stamp(start)}`,
      // Calendars know no seconds.
      `DURATION:PT${Math.ceil(planned.seconds / 60)}M`,
      `RRULE:FREQ=WEEKLY;UNTIL=${until};BYDAY=${days}`,
      `SUMMARY:${text(planned.title)}`,
      `DESCRIPTION:${text(`${planned.text}\n${address}`)}`,
      `URL:${address}`,
      // Nobody is busy for it.
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${text(planned.title)}`,
      "TRIGGER:PT0S",
      "END:VALARM",
      "END:VEVENT",
    ];
  };
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Unseat//Breaks//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${text(planned.calendar)}`,
    ...timeZone(zone, offset, now, end),
    ...[...times].filter(([, days]) => days.length > 0).flatMap(event),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** The first of these days on which a time of today is still to come. */
function first(days: Day[], start: number, here: number) {
  while (start < here || !days.some((day) => day === weekday(start))) start += DAY;
  return start;
}

/** A time of day in four digits. */
const clock = (minute: number) => stamp(minute * MINUTE).slice(9, 13);

/** 1970 began on a Thursday. */
const weekday = (local: number) => DAYS[(Math.floor(local / DAY) + 3) % 7];

function timeZone(zone: string, offset: Offset, from: number, to: number) {
  const changes = [...changesOf(offset, from, to)];
  const usual = Math.min(offset(from), ...changes.map(({ after }) => after));
  const part = ({ at, before, after }: Change) => {
    const kind = after === usual ? "STANDARD" : "DAYLIGHT";
    return [
      `BEGIN:${kind}`,
      // In the time that it ends.
      `DTSTART:${stamp(at + before)}`,
      `TZOFFSETFROM:${signed(before)}`,
      `TZOFFSETTO:${signed(after)}`,
      `END:${kind}`,
    ];
  };
  const before = offset(from);
  const always = { at: -before, before, after: before };
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...[always, ...changes].flatMap(part), "END:VTIMEZONE"];
}

/** Each change of the clocks between two points in time. */
function* changesOf(offset: Offset, from: number, to: number): Iterable<Change> {
  for (let day = from; day < to; day += DAY) {
    const before = offset(day);
    const after = offset(day + DAY);
    if (before === after) continue;
    let start = day;
    let at = day + DAY;
    while (at - start > SECOND) {
      const middle = Math.floor((start + at) / 2);
      if (offset(middle) === before) start = middle;
      else at = middle;
    }
    yield { at: Math.floor(at / SECOND) * SECOND, before, after };
  }
}

/** A point in time as calendars write it: `20261126T093000`. */
const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+Z/g, "");

function signed(offset: number) {
  const minutes = Math.abs(offset) / MINUTE;
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  return (offset < 0 ? "-" : "+") + two(minutes / 60) + two(minutes % 60);
}

const text = (words: string) => words.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");

/** A line in pieces, none of which cuts a letter. */
function folded(line: string) {
  const bytes = (letter: string) => new TextEncoder().encode(letter).length;
  let made = "";
  let length = 0;
  for (const letter of line) {
    if (length + bytes(letter) > LONGEST) {
      made += "\r\n ";
      length = 1;
    }
    made += letter;
    length += bytes(letter);
  }
  return made;
}
