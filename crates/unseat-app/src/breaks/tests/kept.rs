//! What is remembered of a timer.

use super::super::{Days, Delay, Event, Interval, Schedule, Timer, Weekday};
use super::hours::local;
use unseat_core::codec::Stored as _;
use unseat_core::content::BreakKind;

/// Somebody in the middle of a Tuesday, with nothing left as it was to begin with.
fn timer() -> Timer {
    let schedule = Schedule {
        every: Interval::Twenty,
        kind: BreakKind::Five,
        from: 7 * 60 + 45,
        to: 16 * 60 + 5,
        days: Days::EMPTY
            .with(Weekday::Tuesday, true)
            .with(Weekday::Sunday, true),
    };
    let events = [
        ("Tue 08:00", Event::Set(schedule)),
        ("Tue 08:00", Event::Start),
        ("Tue 08:20", Event::Tick),
        ("Tue 08:20", Event::Dismiss),
        ("Tue 08:30", Event::Took),
        ("Tue 08:50", Event::Tick),
        ("Tue 08:50", Event::Dismiss),
        ("Tue 09:10", Event::Tick),
        ("Tue 09:11", Event::Later(Delay::Ten)),
    ];
    events
        .into_iter()
        .fold(Timer::default(), |timer, (time, event)| {
            timer.update(event, local(time, 60)).0
        })
}

/// As version 1 wrote it. This text is in browsers: never edit it.
#[test]
fn version_1_stays_readable() {
    let golden = include_str!("../../tests/golden/breaks.v1.txt");
    assert_eq!(Timer::from_text(golden.trim()), Ok(timer()));
}

#[test]
fn a_moment_alone_is_not_worth_keeping() {
    let (before, _) = Timer::default().update(Event::Start, local("Mon 09:00", 60));
    let after = |event, millis| {
        let now = local("Mon 09:00", 60);
        before.update(event, now.at(now.wall + millis)).0
    };
    assert!(!after(Event::Tick, 999).is_news(&before));
    assert!(after(Event::Tick, 1000).is_news(&before));
    let (stopped, _) = before.update(Event::Stop, local("Mon 09:00", 60));
    assert!(stopped.is_news(&before));
}

#[test]
fn what_makes_no_sense_is_not_read() {
    let (mut late, _) = Timer::default().update(Event::Start, local("Mon 09:00", 60));
    assert_eq!(Timer::from_text(&late.to_text()), Ok(late));
    late.heard -= 10 * 60 * 60 * 1000;
    assert!(Timer::from_text(&late.to_text()).is_err());
}
