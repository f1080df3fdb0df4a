//! What each event does, as scripts over a working day.

use super::super::{Delay, Effect, Event, Interval, Schedule, Timer};
use super::hours::local;
use unseat_core::codec::Stored as _;
use unseat_core::content::BreakKind;
use unseat_core::time::Span;

/// Plays e.g. `Mon 09:00 start, Mon 09:30 tick`, and says where the timer stands and
/// what the last event asked for.
fn play(script: &str) -> (Timer, String) {
    let mut timer = Timer::default();
    let mut said = String::new();
    for line in script.split(", ") {
        let (time, event) = line.split_at("Mon 09:00".len());
        let now = local(time, 60);
        let (next, effect) = timer.update(parse(event.trim()), now);
        assert_eq!(Timer::from_text(&next.to_text()), Ok(next), "{line}");
        timer = next;
        said = match (timer.minutes_left(now), timer.is_due(), timer.is_on()) {
            (Some(minutes), ..) => format!("{minutes} min"),
            (None, true, _) => "due".into(),
            (None, false, true) => "resting".into(),
            (None, false, false) => "off".into(),
        };
        if effect == Some(Effect::Offer) {
            said += ", offered";
        }
    }
    (timer, said)
}

fn parse(event: &str) -> Event {
    let usual = Schedule::default();
    match event {
        "start" => Event::Start,
        "stop" => Event::Stop,
        "tick" => Event::Tick,
        "moved" => Event::Moved,
        "took" => Event::Took,
        "five" => Event::Later(Delay::Five),
        "ten" => Event::Later(Delay::Ten),
        "dismiss" => Event::Dismiss,
        "keep" => Event::Keep,
        "every 45" => Event::Set(Schedule {
            every: Interval::FortyFive,
            ..usual
        }),
        "seated" => Event::Set(Schedule {
            kind: BreakKind::Seated,
            ..usual
        }),
        "until 12" => Event::Set(Schedule {
            to: 12 * 60,
            ..usual
        }),
        other => panic!("{other} is no event"),
    }
}

#[track_caller]
fn check(script: &str, expected: &str) {
    assert_eq!(play(script).1, expected, "{script}");
}

#[test]
fn a_break_is_due_when_the_interval_is_over() {
    check("Mon 09:00 tick", "off");
    check("Mon 09:00 start", "30 min");
    check("Mon 09:00 start, Mon 09:29 tick", "1 min");
    check("Mon 09:00 start, Mon 09:30 tick", "due, offered");
    check("Mon 09:00 start, Mon 09:30 tick, Mon 09:31 tick", "due");
    check("Mon 09:00 start, Mon 09:10 start", "20 min");
    check("Mon 09:00 start, Mon 09:10 stop", "off");
}

#[test]
fn taking_one_begins_anew() {
    check("Mon 09:00 start, Mon 09:20 took", "30 min");
    let due = "Mon 09:00 start, Mon 09:30 tick";
    check(&format!("{due}, Mon 09:32 took"), "30 min");
    check("Mon 09:00 start, Mon 09:20 moved", "30 min");
    check("Mon 09:00 moved", "off");
    // The press that comes with the moment itself is the answer.
    check("Mon 09:00 start, Mon 09:30 took", "30 min");
}

#[test]
fn later_is_five_or_ten_minutes_and_twice_at_most() {
    let due = "Mon 09:00 start, Mon 09:30 tick";
    check(&format!("{due}, Mon 09:30 five"), "5 min");
    check(&format!("{due}, Mon 09:30 ten"), "10 min");
    let twice = format!("{due}, Mon 09:30 five, Mon 09:35 tick, Mon 09:36 ten");
    check(&twice, "10 min");
    let due_again = format!("{twice}, Mon 09:46 tick");
    check(&due_again, "due, offered");
    assert!(!play(&due_again).0.can_wait());
    check(&format!("{due_again}, Mon 09:47 five"), "due");
    check(&format!("{due_again}, Mon 09:47 dismiss"), "30 min");
    // The next one can be put off again.
    let next = format!("{due_again}, Mon 09:47 took, Mon 10:17 tick");
    assert!(play(&next).0.can_wait());
    check("Mon 09:00 start, Mon 09:10 five", "20 min");
}

#[test]
fn three_dismissals_in_a_row_offer_a_longer_interval() {
    let offered = |script: &str| play(script).0.longer();
    let two =
        "Mon 09:00 start, Mon 09:30 tick, Mon 09:30 dismiss, Mon 10:00 tick, Mon 10:00 dismiss";
    assert_eq!(offered(two), []);
    let with_one_taken =
        format!("{two}, Mon 10:30 tick, Mon 10:31 took, Mon 11:01 tick, Mon 11:01 dismiss");
    assert_eq!(offered(&with_one_taken), []);
    let three = format!("{two}, Mon 10:30 tick, Mon 10:30 dismiss");
    assert_eq!(offered(&three), [Interval::FortyFive, Interval::Sixty]);
    assert_eq!(offered(&format!("{three}, Mon 10:31 keep")), []);
    check(&format!("{three}, Mon 10:31 every 45"), "45 min");
    assert_eq!(offered(&format!("{three}, Mon 10:31 every 45")), []);
}

#[test]
fn it_rests_outside_the_hours_and_goes_on_by_itself() {
    check("Mon 07:00 start", "resting");
    check("Mon 07:00 start, Mon 09:00 tick", "30 min");
    check("Mon 16:40 start, Mon 17:00 tick", "resting");
    let due = "Mon 16:20 start, Mon 16:50 tick";
    check(&format!("{due}, Mon 17:00 tick"), "resting");
    check("Mon 07:00 start, Mon 07:10 took", "resting");
    check("Mon 10:00 start, Mon 12:00 until 12", "resting");
    check("Mon 10:00 until 12, Mon 13:00 start", "resting");
    // Choosing other hours goes on at once.
    let resting = "Mon 10:00 until 12, Mon 13:00 start";
    check(&format!("{resting}, Mon 13:01 seated"), "30 min");
}

#[test]
fn a_new_day_is_not_asked_for_what_was_left_of_yesterday() {
    check("Mon 16:40 start, Tue 09:40 tick", "30 min");
    let due = "Mon 16:00 start, Mon 16:30 tick";
    check(&format!("{due}, Tue 09:40 tick"), "30 min");
    // On the same day, who comes back is asked at once, and once.
    check("Mon 09:00 start, Mon 13:00 tick", "due, offered");
    check("Mon 09:00 start, Mon 13:00 tick, Mon 13:01 tick", "due");
}

#[test]
fn what_is_not_answered_is_offered_again_with_the_next_one() {
    let due = "Mon 09:00 start, Mon 09:30 tick";
    check(&format!("{due}, Mon 09:59 tick"), "due");
    check(&format!("{due}, Mon 10:00 tick"), "due, offered");
    check(&format!("{due}, Mon 12:00 tick, Mon 12:01 tick"), "due");
}

#[test]
fn a_clock_set_back_takes_nothing_from_what_was_sat() {
    let back = "Mon 12:00 start, Mon 12:20 tick, Mon 10:20 tick";
    check(back, "10 min");
    check(&format!("{back}, Mon 10:30 tick"), "due, offered");
    check("Tue 12:00 start, Tue 12:30 tick, Mon 12:30 tick", "due");
}

#[test]
fn it_looks_again_as_the_minutes_change() {
    let (timer, _) = play("Mon 09:00 start");
    let now = local("Mon 09:00", 60);
    let next = |millis| {
        let deadline = timer.deadline(now.at(now.wall + millis));
        deadline.map(Span::as_millis)
    };
    assert_eq!(next(0), Some(60_000));
    assert_eq!(next(1), Some(59_999));
    assert_eq!(next(30 * 60_000 - 1), Some(1));
    assert_eq!(next(30 * 60_000), Some(0));
    assert_eq!(Timer::default().deadline(now), None);
}
