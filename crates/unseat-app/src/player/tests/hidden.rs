//! A page that is left, throttled, or put to sleep.

use super::world::{check, check_session, plan, play};
use crate::player::{Effect, Notice, Session};
use unseat_core::time::Span;

const TWO: &str = "5+30 march, 6+60 march";

#[test]
fn a_session_goes_on_out_of_sight() {
    check(
        TWO,
        "0 start, 10 hidden, 50 shown",
        "running work 2/2 left 51 of 60",
    );
}

#[test]
fn coming_back_says_how_much_further_it_is() {
    let played = play(
        Session::ready(plan(TWO), false),
        "0 start, 10 hidden, 50 shown",
    );
    let further = Effect::Notify(Notice::Further(Span::from_secs(40)));
    assert!(played.effects.contains(&further));
}

#[test]
fn coming_back_within_the_same_segment_says_nothing() {
    let played = play(
        Session::ready(plan(TWO), false),
        "0 start, 10 hidden, 19 shown",
    );
    assert_eq!(played.effects, []);
}

#[test]
fn pause_when_i_leave_waits_where_it_was() {
    check_session(
        Session::ready(plan(TWO), true),
        "0 start, 10 hidden, 50 shown",
        "paused Left work 1/2 left 25 of 30",
    );
}

#[test]
fn ticks_once_a_minute_still_lead() {
    check(
        "5+300 march",
        "0 start, 10 hidden, 70 tick, 130 tick, 190 tick, 200 shown",
        "running work 1/1 left 105 of 300",
    );
}

#[test]
fn a_page_that_slept_waits_where_it_was_last_heard() {
    check(
        TWO,
        "0 start, 10 tick, 3610 tick",
        "paused Slept work 1/2 left 25 of 30",
    );
    check(
        TWO,
        "0 start, 10 hidden, 3610 shown",
        "paused Slept work 1/2 left 25 of 30",
    );
}

#[test]
fn sleeping_is_said_and_loses_nothing() {
    let played = play(
        Session::ready(plan(TWO), false),
        "0 start, 10 tick, 3610 tick",
    );
    let slept = Effect::Notify(Notice::Slept(Span::from_secs(3600)));
    assert!(played.effects.contains(&slept));
    assert!(played.effects.contains(&Effect::Remember));
    assert_eq!(played.session.worked(played.now), Span::from_secs(5));
}

#[test]
fn a_tap_that_wakes_the_page_counts_after_the_waking() {
    check(
        TWO,
        "0 start, 10 tick, 3610 skip",
        "paused Slept lead-in 2/2 left 6 of 6",
    );
}

#[test]
fn a_paused_session_may_wait_for_ever() {
    check(
        TWO,
        "0 start, 10 pause, 90000 tick, 90001 resume, 90004 tick",
        "running work 1/2 left 25 of 30",
    );
}
