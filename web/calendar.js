// A calendar of breaks (RFC 5545), for when the page is closed. It is written here and
// not in the app, because only the browser knows when the clocks change where somebody
// is. Nothing else of the browser is asked for: what the zone says is an argument.
//
// Times are local, with a zone that lists each change of the clocks while the calendar
// lasts: a break at half past nine stays there. A year is as long as anybody plans
// breaks ahead, and so no rule of a zone has to be guessed from its dates.

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
const LASTS = 365 * DAY;
/** The days as the app counts them. */
const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
/** A line has no more bytes than this. */
const LONGEST = 75;

/**
 * The text of the file.
 *
 * - `schedule`: the break in seconds, then each time of day in minutes with the places
 *   of its days: `120 570:01234 600:01234`
 * - `words`: what an event is called, what it says, and the calendar's name
 * - `address`: where an event leads
 * - `zone`: the name of the time zone, and `ahead`, which says how many minutes local
 *   time is ahead of UTC at a point in time
 * - `now`, in ms since 1970, and `id`, which makes a name that nobody else has
 */
export function calendar({ schedule, words, address, zone, ahead, now, id }) {
  const [seconds, ...times] = schedule.split(" ");
  const [name, said, calendarName] = words;
  const offset = (at) => ahead(at) * MINUTE;
  const here = now + offset(now);
  const today = here - (here % DAY);
  const end = today + LASTS;
  const until = stamp(end - offset(end)) + "Z";

  const event = (time) => {
    const [minute, places] = time.split(":");
    const start = first(places, today + minute * MINUTE, here);
    return [
      "BEGIN:VEVENT",
      `UID:${id()}`,
      `DTSTAMP:${stamp(now)}Z`,
      `DTSTART;TZID=${zone}:${stamp(start)}`,
      // Calendars know no seconds.
      `DURATION:PT${Math.ceil(seconds / 60)}M`,
      `RRULE:FREQ=WEEKLY;UNTIL=${until};BYDAY=${[...places].map((place) => DAYS[place])}`,
      `SUMMARY:${text(name)}`,
      `DESCRIPTION:${text(`${said}\n${address}`)}`,
      `URL:${address}`,
      // Nobody is busy for it.
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${text(name)}`,
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
    `X-WR-CALNAME:${text(calendarName)}`,
    ...timeZone(zone, offset, now, end),
    ...times.filter((time) => !time.endsWith(":")).flatMap(event),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** The first of these days on which a time of today is still to come. */
function first(places, start, here) {
  while (start < here || !places.includes(weekday(start))) start += DAY;
  return start;
}

/** 1970 began on a Thursday. */
const weekday = (local) => String((Math.floor(local / DAY) + 3) % 7);

function timeZone(zone, offset, from, to) {
  const changes = [...changesOf(offset, from, to)];
  const usual = Math.min(offset(from), ...changes.map(({ after }) => after));
  const part = ({ at, before, after }) => {
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
function* changesOf(offset, from, to) {
  for (let day = from; day < to; day += DAY) {
    const [before, after] = [offset(day), offset(day + DAY)];
    if (before === after) continue;
    let [start, at] = [day, day + DAY];
    while (at - start > SECOND) {
      const middle = Math.floor((start + at) / 2);
      if (offset(middle) === before) start = middle;
      else at = middle;
    }
    yield { at: Math.floor(at / SECOND) * SECOND, before, after };
  }
}

/** A point in time as calendars write it: `20261126T093000`. */
const stamp = (at) => new Date(at).toISOString().replace(/[-:]|\.\d+Z/g, "");

function signed(offset) {
  const minutes = Math.abs(offset) / MINUTE;
  const two = (number) => String(Math.floor(number)).padStart(2, "0");
  return (offset < 0 ? "-" : "+") + two(minutes / 60) + two(minutes % 60);
}

const text = (words) => words.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");

/** A line in pieces, none of which cuts a letter. */
function folded(line) {
  const bytes = (letter) => new TextEncoder().encode(letter).length;
  let [made, length] = ["", 0];
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
