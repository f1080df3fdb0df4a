//! Weeks, days that end at 4 a.m., and clocks that are changed.

use super::{Day, WallTime, weeks};
use crate::player::Record;
use unseat_core::content::{BreakKind, Length, Profile, Purpose};
use unseat_core::time::Span;

const MINUTE: u64 = 60_000;
const HOUR: u64 = 60 * MINUTE;
/// Monday, 23 November 2026, 00:00 UTC.
const MONDAY: u64 = 1_795_392_000_000;
const WARM_UP: Purpose = Purpose::WarmUp(Profile::EvenKeel, Length::Four);
const BREAK: Purpose = Purpose::Break(BreakKind::Seated);

fn wall(millis: u64, offset: i8) -> WallTime {
    WallTime { millis, offset }
}

fn done(ended: u64, offset: Option<i8>, purpose: Purpose) -> Record {
    Record {
        ended,
        purpose,
        planned: Span::from_secs(240),
        worked: Span::from_secs(100),
        exercises: 4,
        completed: true,
        felt: None,
        offset,
    }
}

#[test]
fn a_day_begins_at_four_by_the_clock_on_the_wall() {
    let monday = Day::of(wall(MONDAY + 12 * HOUR, 0));
    assert_eq!(monday.monday(), monday);
    assert_eq!(monday, Day(20_780));
    assert_eq!(Day::of(wall(MONDAY + 4 * HOUR, 0)), monday);
    assert_eq!(Day::of(wall(MONDAY + 4 * HOUR - 1, 0)).0, monday.0 - 1);
    // In India it is four at half past ten of the evening before, UTC.
    let india = 5 * 4 + 2;
    assert_eq!(Day::of(wall(MONDAY - 90 * MINUTE, india)), monday);
    assert_eq!(Day::of(wall(MONDAY - 91 * MINUTE, india)).0, monday.0 - 1);
    // And in Hawaii at two in the afternoon.
    assert_eq!(Day::of(wall(MONDAY + 14 * HOUR, -40)), monday);
    assert_eq!(Day::of(wall(MONDAY + 14 * HOUR - 1, -40)).0, monday.0 - 1);
}

#[test]
fn every_week_begins_on_its_monday() {
    for day in -30..30 {
        let monday = Day(20_780 + day).monday();
        assert_eq!(monday.0, 20_780 + day.div_euclid(7) * 7, "{day}");
    }
}

#[test]
fn somebody_new_has_four_empty_weeks() {
    let all = weeks(&[], wall(MONDAY + 12 * HOUR, 0));
    let mondays: Vec<i32> = all.iter().map(|it| it.monday.0).collect();
    assert_eq!(mondays, [20_759, 20_766, 20_773, 20_780]);
    assert!(all.iter().all(|it| it.days() == 0 && it.worked.is_zero()));
}

#[test]
fn a_day_counts_once_and_a_warm_up_counts_for_its_day() {
    let at = |hours: u64| MONDAY + hours * HOUR;
    let all = [
        done(at(9), Some(0), BREAK),
        done(at(10), Some(0), WARM_UP),
        done(at(11), Some(0), WARM_UP),
        done(at(24 + 9), Some(0), BREAK),
        // Three in the morning of Wednesday is still Tuesday.
        done(at(48 + 3), Some(0), WARM_UP),
    ];
    let weeks = weeks(&all, wall(at(60), 0));
    let this = weeks.last().expect("there is always one");
    assert_eq!((this.days(), this.warm_up_days()), (2, 2));
    assert_eq!((this.sessions, this.worked), (5, Span::from_secs(500)));
}

#[test]
fn twelve_weeks_are_looked_back_on_and_no_more() {
    let week = 7 * 24 * HOUR;
    let at = |weeks: u64| done(MONDAY + 12 * HOUR - weeks * week, Some(0), WARM_UP);
    let of = |done: &[Record]| weeks(done, wall(MONDAY + 12 * HOUR, 0));
    assert_eq!(of(&[at(0)]).len(), 4);
    assert_eq!(of(&[at(5), at(0)]).len(), 6);
    let long = of(&[at(30), at(11), at(0)]);
    assert_eq!(long.len(), 12);
    assert_eq!(long[0].days(), 1);
    assert_eq!(long.iter().map(|it| it.sessions).sum::<u32>(), 2);
}

/// A session stays on its day, wherever the device goes and whatever clocks do.
#[test]
fn old_days_stay_where_they_were() {
    // Sunday, 23:30 in Berlin in winter, and in summer, and 3 a.m. in Tokyo.
    let all = [
        done(MONDAY - 90 * MINUTE, Some(4), WARM_UP),
        done(MONDAY - 150 * MINUTE, Some(8), WARM_UP),
        done(MONDAY - 6 * HOUR, Some(36), WARM_UP),
    ];
    for offset in [-48, -20, 0, 4, 8, 23, 56] {
        let weeks = weeks(&all, wall(MONDAY + 30 * HOUR, offset));
        let of = |monday: i32| weeks.iter().find(|it| it.monday == Day(monday));
        assert_eq!(of(20_773).map(|it| it.sessions), Some(3), "{offset}");
        assert_eq!(of(20_780).map(|it| it.sessions), Some(0), "{offset}");
    }
}

#[test]
fn what_kept_no_clock_is_where_clocks_are_now() {
    let old = [done(MONDAY + 3 * HOUR, None, WARM_UP)];
    let this = |offset| weeks(&old, wall(MONDAY + 30 * HOUR, offset))[3].sessions;
    assert_eq!((this(0), this(4)), (0, 1));
}

#[test]
fn impossible_times_are_survived() {
    let all = [
        done(0, Some(i8::MIN), WARM_UP),
        done(u64::MAX, Some(i8::MAX), WARM_UP),
        Record {
            worked: Span::from_millis(u32::MAX),
            ..done(MONDAY + 9 * HOUR, None, BREAK)
        },
        Record {
            worked: Span::from_millis(u32::MAX),
            ..done(MONDAY + 9 * HOUR, None, BREAK)
        },
    ];
    for now in [0, MONDAY + 10 * HOUR, u64::MAX] {
        for offset in [i8::MIN, 0, i8::MAX] {
            let all = weeks(&all, wall(now, offset));
            assert!((4..=12).contains(&all.len()));
        }
    }
}
