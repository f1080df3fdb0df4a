//! How a routine becomes a timeline, and how time runs through it.

use super::world::{at, check, plan, play};
use crate::player::{SegmentKind, Session};
use unseat_core::time::Span;

#[test]
fn each_step_is_a_lead_in_and_its_work() {
    check("5+30 march", "0 start", "running lead-in 1/1 left 5 of 5");
    check(
        "5+30 march",
        "0 start, 5 tick",
        "running work 1/1 left 30 of 30",
    );
    check(
        "5+30 march",
        "0 start, 35 tick",
        "finished Completed worked 30",
    );
}

#[test]
fn sides_take_turns_for_equal_time() {
    let clam = "6+2x15 clam";
    check(
        clam,
        "0 start, 6 tick",
        "running work Left 1/1 left 15 of 15",
    );
    check(
        clam,
        "0 start, 21 tick",
        "running switch Right 1/1 left 4 of 4",
    );
    check(
        clam,
        "0 start, 25 tick",
        "running work Right 1/1 left 15 of 15",
    );
    check(clam, "0 start, 40 tick", "finished Completed worked 30");
}

#[test]
fn a_late_tick_does_not_stretch_the_routine() {
    check(
        "5+30 march, 6+30 march",
        "0 start, 38 tick",
        "running lead-in 2/2 left 3 of 6",
    );
}

#[test]
fn early_and_doubled_ticks_change_nothing() {
    check(
        "5+30 march",
        "0 start, 0.01 tick, 4.999 tick, 4.999 tick",
        "running lead-in 1/1 left 0.001 of 5",
    );
}

#[test]
fn a_clock_that_runs_backwards_stands_still() {
    let played = play(
        Session::ready(plan("5+30 march"), false),
        "10 start, 12 tick",
    );
    let (session, _) = played.session.update(crate::player::Event::Tick, at("1"));
    let left = session.scene(at("12")).map(|scene| scene.left);
    assert_eq!(left, Some(Span::from_secs(33)));
}

#[test]
fn many_segments_may_pass_between_two_ticks() {
    check(
        "5+30 march, 6+2x15 clam",
        "0 start, 70 tick",
        "running work Right 2/2 left 5 of 15",
    );
}

#[test]
fn an_empty_plan_is_over_at_once() {
    let empty = crate::player::Tailored {
        avoided: Vec::new(),
        steps: Vec::new(),
        purpose: plan("5+30 march").purpose(),
        person: crate::player::Person::default(),
    };
    let empty = crate::player::Plan::compile(&empty, super::world::catalog());
    let played = play(Session::ready(empty.into(), false), "0 start");
    assert_eq!(
        super::world::describe(&played.session, played.now),
        "finished Completed worked 0"
    );
}

#[test]
fn repetitions_end_with_the_work() {
    let plan = plan("5+40 bridge");
    let work = &plan.segments()[1];
    assert_eq!(work.kind, SegmentKind::Work);
    assert_eq!(
        format!("{:?}", work.rhythm),
        "Some(Reps { count: 7, cycle: Span(5714) })"
    );
}

#[test]
fn exercises_repeated_in_a_row_are_sets() {
    let plan = plan("5+30 march, 5+30 march, 5+30 bridge, 5+30 march");
    let sets: Vec<_> = plan.steps().iter().map(|step| step.set).collect();
    assert_eq!(sets, [Some((1, 2)), Some((2, 2)), None, None]);
}

#[test]
fn the_repetition_shown_follows_the_time() {
    let played = play(
        Session::ready(plan("5+30 bridge"), false),
        "0 start, 17 tick",
    );
    let scene = played.session.scene(played.now).expect("a scene");
    assert_eq!(scene.rep, Some((3, 5)));
}
