//! What a person does to a session.

use super::world::{check, plan, play};
use crate::player::{Effect, Ending, Session};

const TWO: &str = "5+30 march, 6+30 bridge";

#[test]
fn a_paused_segment_keeps_the_time_it_had_left() {
    check(
        TWO,
        "0 start, 10 pause",
        "paused Asked work 1/2 left 25 of 30",
    );
    check(
        TWO,
        "0 start, 10 pause, 100 tick",
        "paused Asked work 1/2 left 25 of 30",
    );
}

#[test]
fn resuming_counts_in_for_three_seconds() {
    check(
        TWO,
        "0 start, 10 pause, 60 resume",
        "count-in 3 work 1/2 left 25 of 30",
    );
    check(
        TWO,
        "0 start, 10 pause, 60 resume, 63 tick",
        "running work 1/2 left 25 of 30",
    );
    check(
        TWO,
        "0 start, 10 pause, 60 resume, 70 tick",
        "running work 1/2 left 18 of 30",
    );
}

#[test]
fn pausing_during_the_count_in_stands_still_again() {
    check(
        TWO,
        "0 start, 10 pause, 60 resume, 61 pause",
        "paused Asked work 1/2 left 25 of 30",
    );
}

#[test]
fn skip_goes_to_the_next_segment_at_once() {
    check(TWO, "0 start, 2 skip", "running work 1/2 left 30 of 30");
    check(TWO, "0 start, 10 skip", "running lead-in 2/2 left 6 of 6");
}

#[test]
fn skipping_the_end_finishes_without_claiming_it_was_done() {
    check(
        TWO,
        "0 start, 10 skip, 11 skip, 12 skip",
        "finished Stopped worked 6",
    );
}

#[test]
fn more_of_one_exercise_does_not_make_up_for_another() {
    check(
        TWO,
        "0 start, 6 add, 6 add, 6 add, 66 skip, 67 skip",
        "finished Stopped worked 61",
    );
}

#[test]
fn back_restarts_a_segment_that_is_well_under_way() {
    check(TWO, "0 start, 15 back", "running work 1/2 left 30 of 30");
}

#[test]
fn back_goes_to_the_segment_before_when_this_one_has_just_begun() {
    check(TWO, "0 start, 7 back", "running lead-in 1/2 left 5 of 5");
    check(TWO, "0 start, 36 back", "running work 1/2 left 30 of 30");
}

#[test]
fn back_at_the_very_beginning_begins_again() {
    check(TWO, "0 start, 1 back", "running lead-in 1/2 left 5 of 5");
}

#[test]
fn skipping_and_going_back_while_paused_stays_paused() {
    check(
        TWO,
        "0 start, 10 pause, 20 skip",
        "paused Asked lead-in 2/2 left 6 of 6",
    );
    check(
        TWO,
        "0 start, 10 pause, 20 back",
        "paused Asked work 1/2 left 30 of 30",
    );
}

#[test]
fn ten_seconds_more_lengthen_this_segment_only() {
    check(TWO, "0 start, 10 add", "running work 1/2 left 35 of 40");
    check(
        TWO,
        "0 start, 10 add, 46 tick",
        "running lead-in 2/2 left 5 of 6",
    );
}

#[test]
fn ten_seconds_more_work_while_paused_too() {
    check(
        TWO,
        "0 start, 10 pause, 12 add",
        "paused Asked work 1/2 left 35 of 40",
    );
}

#[test]
fn added_time_has_an_end() {
    let adds = ", 11 add".repeat(40);
    check(
        TWO,
        &format!("0 start{adds}"),
        "running work 1/2 left 144 of 150",
    );
}

#[test]
fn stopping_keeps_the_work_done_so_far() {
    check(TWO, "0 start, 15 stop", "finished Stopped worked 10");
    check(
        TWO,
        "0 start, 15 pause, 90 stop",
        "finished Stopped worked 10",
    );
}

#[test]
fn all_of_it_done_is_completed() {
    check(TWO, "0 start, 71 tick", "finished Completed worked 60");
}

#[test]
fn doubled_commands_change_nothing() {
    check(
        TWO,
        "0 start, 0.1 start",
        "running lead-in 1/2 left 4.9 of 5",
    );
    check(
        TWO,
        "0 start, 10 pause, 10.1 pause",
        "paused Asked work 1/2 left 25 of 30",
    );
    check(
        TWO,
        "0 start, 10 pause, 11 resume, 11.1 resume",
        "count-in 2.9 work 1/2 left 25 of 30",
    );
    check(
        TWO,
        "0 start, 15 stop, 16 stop",
        "finished Stopped worked 10",
    );
}

#[test]
fn commands_before_the_start_change_nothing() {
    check(
        TWO,
        "0 pause, 1 skip, 2 back, 3 stop, 4 add, 5 hurt",
        "ready",
    );
}

#[test]
fn the_screen_is_kept_on_only_while_running() {
    let asks = |script: &str, effect: Effect| {
        play(Session::ready(plan(TWO), false), script)
            .effects
            .contains(&effect)
    };
    assert!(asks("0 start", Effect::KeepAwake));
    assert!(asks("0 start, 10 pause", Effect::AllowSleep));
    assert!(asks("0 start, 10 pause, 11 resume", Effect::KeepAwake));
    assert!(asks("0 start, 71 tick", Effect::AllowSleep));
}

#[test]
fn the_end_is_recorded_once() {
    let played = play(Session::ready(plan(TWO), false), "0 start, 15 stop");
    assert!(played.effects.contains(&Effect::Record(Ending::Stopped)));
    let again = play(played.session, "20 tick, 21 stop, 22 skip");
    assert_eq!(again.effects, []);
}
