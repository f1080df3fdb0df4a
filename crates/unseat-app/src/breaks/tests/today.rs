//! What counts as out of the chair, and until when a day lasts.

use super::super::{Event, Schedule, Timer, out_of_chair};
use super::hours::local;
use crate::player::{History, Record};
use unseat_core::content::{BreakKind, Length, Profile, Purpose};
use unseat_core::time::Span;

fn record(time: &str, purpose: Purpose, completed: bool) -> Record {
    Record {
        ended: local(time, 60).wall,
        purpose,
        planned: purpose.stated(),
        worked: Span::from_secs(40),
        exercises: 2,
        completed,
        offset: None,
        felt: None,
    }
}

#[track_caller]
fn check(records: &[(&str, Purpose, bool)], now: &str, expected: u32) {
    let mut history = History::default();
    for (time, purpose, completed) in records {
        history.add(record(time, *purpose, *completed));
    }
    let today = out_of_chair(&history, &Timer::default(), local(now, 60));
    assert_eq!(today, Span::from_secs(expected), "{records:?} at {now}");
}

const TWO: Purpose = Purpose::Break(BreakKind::Two);

#[test]
fn breaks_on_the_feet_count() {
    let warm_up = Purpose::WarmUp(Profile::EvenKeel, Length::Four);
    let seated = Purpose::Break(BreakKind::Seated);
    check(&[], "Tue 12:00", 0);
    let whole_and_part = [("Tue 10:00", TWO, true), ("Tue 11:00", TWO, false)];
    check(&whole_and_part, "Tue 12:00", 160);
    let others = [("Tue 10:00", warm_up, true), ("Tue 11:00", seated, true)];
    check(&others, "Tue 12:00", 0);
}

#[test]
fn a_day_ends_at_four_in_the_morning() {
    check(&[("Tue 03:59", TWO, true)], "Mon 22:00", 120);
    check(&[("Tue 03:59", TWO, true)], "Tue 04:00", 0);
    check(&[("Tue 04:00", TWO, true)], "Wed 03:59", 120);
}

#[track_caller]
fn check_unled(kind: BreakKind, taken: &[&str], now: &str, expected: u32) {
    let chosen = Event::Set(Schedule {
        kind,
        ..Schedule::default()
    });
    let (mut timer, _) = Timer::default().update(chosen, local("Mon 00:00", 60));
    for time in taken {
        timer = timer.update(Event::Took, local(time, 60)).0;
    }
    let today = out_of_chair(&History::default(), &timer, local(now, 60));
    assert_eq!(today, Span::from_secs(expected), "{taken:?} at {now}");
}

#[test]
fn what_somebody_did_by_themselves_counts_as_long_as_a_break_was_to_be() {
    let twice = ["Tue 10:00", "Tue 11:00"];
    check_unled(BreakKind::Two, &twice, "Tue 12:00", 240);
    check_unled(BreakKind::Five, &twice, "Wed 03:59", 600);
    check_unled(BreakKind::Five, &twice, "Wed 04:00", 0);
    check_unled(BreakKind::One, &["Tue 10:00", "Wed 10:00"], "Wed 12:00", 60);
    check_unled(BreakKind::Seated, &twice, "Tue 12:00", 0);
}
