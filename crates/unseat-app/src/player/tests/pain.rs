//! "Something hurts".

use super::world::{check, plan, play};
use crate::player::{Effect, Notice, Session};

#[test]
fn it_stands_still_and_waits_for_the_answer() {
    check(
        "5+30 bridge, 5+30 march",
        "0 start, 15 hurt",
        "paused Hurt work 1/2 left 20 of 30",
    );
}

#[test]
fn up_to_four_swaps_in_the_easier_version() {
    let script = "0 start, 15 hurt, 20 pain 4";
    let played = play(
        Session::ready(plan("5+30 bridge, 5+30 clam"), false),
        script,
    );
    let exercise = played.session.plan().steps()[0].exercise;
    assert_eq!(super::world::catalog().exercise(exercise).slug, "march");
    assert!(played.effects.contains(&Effect::Notify(Notice::Eased)));
    check(
        "5+30 bridge, 5+30 clam",
        script,
        "paused Eased lead-in 1/2 left 5 of 5",
    );
}

#[test]
fn the_easier_version_stays_for_the_rest_of_the_session() {
    let played = play(
        Session::ready(plan("5+30 bridge, 5+30 march, 5+30 bridge"), false),
        "0 start, 15 hurt, 20 pain 3",
    );
    let catalog = super::world::catalog();
    let slugs: Vec<_> = played
        .session
        .plan()
        .steps()
        .iter()
        .map(|step| catalog.exercise(step.exercise).slug.clone())
        .collect();
    assert_eq!(slugs, ["march", "march", "march"]);
}

#[test]
fn without_an_easier_version_the_exercise_is_left_out() {
    check(
        "5+30 march, 5+30 bridge",
        "0 start, 15 hurt, 20 pain 2",
        "paused Eased lead-in 2/2 left 5 of 5",
    );
    check(
        "5+30 march",
        "0 start, 15 hurt, 20 pain 2",
        "finished Stopped worked 10",
    );
}

#[test]
fn five_or_more_ends_the_session() {
    check(
        "5+30 bridge",
        "0 start, 15 hurt, 20 pain 5",
        "finished Pain worked 10",
    );
}

#[test]
fn it_can_be_taken_back() {
    check(
        "5+30 bridge",
        "0 start, 15 hurt, 20 resume, 23 tick",
        "running work 1/1 left 20 of 30",
    );
}

#[test]
fn stopping_instead_of_answering_keeps_the_work() {
    check(
        "5+30 bridge",
        "0 start, 15 hurt, 20 stop",
        "finished Stopped worked 10",
    );
}

#[test]
fn an_answer_that_was_not_asked_for_changes_nothing() {
    check(
        "5+30 bridge",
        "0 start, 15 pain 9",
        "running work 1/1 left 20 of 30",
    );
}
