//! When a break can be due.

use super::super::{Days, Interval, Local, Schedule, Weekday};

/// Monday 23 November 2026, midnight UTC.
const MONDAY: u64 = 1_795_392_000_000;
const NAMES: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// Minutes after midnight, e.g. of `09:30`.
fn minute_of(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    Some(hours.parse::<u16>().ok()? * 60 + minutes.parse::<u16>().ok()?)
}

/// A point of that week by local time, e.g. `local("Tue 09:30", 60)`.
pub(super) fn local(text: &str, ahead: i16) -> Local {
    let (day, time) = text.split_once(' ').expect("a day and a time");
    let day = NAMES.iter().position(|it| *it == day).expect("a day") as u64;
    let minute = u64::from(minute_of(time).expect("a time"));
    let wall = MONDAY + (day * 24 * 60 + minute) * 60_000;
    Local {
        wall: wall.saturating_add_signed(-i64::from(ahead) * 60_000),
        ahead,
    }
}

#[track_caller]
fn check(hours: &str, time: &str, expected: bool) {
    let (from, to) = hours.split_once('-').expect("two times");
    let schedule = Schedule {
        from: minute_of(from).expect("a time"),
        to: minute_of(to).expect("a time"),
        ..Schedule::default()
    };
    for ahead in [0, 60, -300, 330, 720] {
        let now = local(time, ahead);
        assert_eq!(schedule.is_open(now), expected, "{hours}: {time}, {ahead}");
    }
}

#[test]
fn hours_are_those_of_the_place() {
    check("09:00-17:00", "Mon 08:59", false);
    check("09:00-17:00", "Mon 09:00", true);
    check("09:00-17:00", "Fri 16:59", true);
    check("09:00-17:00", "Fri 17:00", false);
    check("09:00-17:00", "Sat 12:00", false);
}

#[test]
fn a_night_belongs_to_the_day_it_began_on() {
    check("22:00-06:00", "Mon 05:00", false);
    check("22:00-06:00", "Mon 22:00", true);
    check("22:00-06:00", "Tue 05:59", true);
    check("22:00-06:00", "Sat 05:59", true);
    check("22:00-06:00", "Sat 22:00", false);
}

#[test]
fn hours_that_end_as_they_begin_are_the_whole_day() {
    check("09:00-09:00", "Mon 08:59", false);
    check("09:00-09:00", "Tue 08:59", true);
    check("09:00-09:00", "Tue 09:00", true);
    check("09:00-09:00", "Sat 08:59", true);
    check("09:00-09:00", "Sat 09:00", false);
}

#[test]
fn without_a_day_there_are_no_hours() {
    let schedule = Schedule {
        days: Days::EMPTY,
        ..Schedule::default()
    };
    assert!(!schedule.is_open(local("Mon 12:00", 0)));
    let sunday = Schedule {
        days: Days::EMPTY.with(Weekday::Sunday, true),
        ..schedule
    };
    assert!(sunday.is_open(local("Sun 12:00", 0)));
}

#[track_caller]
fn check_times(hours: &str, every: Interval, days: &[Weekday], expected: &str) {
    let (from, to) = hours.split_once('-').expect("two times");
    let add = |days: Days, day: &Weekday| days.with(*day, true);
    let schedule = Schedule {
        every,
        from: minute_of(from).expect("a time"),
        to: minute_of(to).expect("a time"),
        days: days.iter().fold(Days::EMPTY, add),
        ..Schedule::default()
    };
    assert_eq!(schedule.text(), expected, "{hours}");
}

#[test]
fn times_of_the_day_are_those_of_the_timer() {
    let friday = [Weekday::Friday];
    check_times(
        "09:00-11:00",
        Interval::Thirty,
        &friday,
        "120 570:4 600:4 630:4",
    );
    // What would be due as the hours end is not.
    check_times("09:00-09:45", Interval::FortyFive, &friday, "120");
    // After midnight it is the next day's.
    check_times(
        "23:00-01:00",
        Interval::FortyFive,
        &[Weekday::Monday, Weekday::Sunday],
        "120 1425:06 30:01",
    );
    check_times("12:00-14:00", Interval::Sixty, &[], "120 780:");
}
