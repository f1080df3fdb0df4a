//! The answers that moved a result most.

use unseat_app::quiz::Scope;

use super::vectors::named;
use super::{attempt, id};
use crate::shelf::quiz;

#[test]
fn the_causes_are_the_answers_that_moved_it_most() {
    let faint = attempt(&[
        ("h1", 4),
        ("h6", 0),
        ("h8", 1),
        ("g1", 3),
        ("g2", 0),
        ("g3", 0),
    ]);
    let found = faint.assess(quiz(), Scope::Full).expect("enough answers");
    let causes: Vec<_> = found
        .causes
        .iter()
        .map(|it| (it.question, it.points))
        .collect();
    // Half of 3 / 5 of the hips' axis, then of 2 / 5; of the glutes' 3 / 7. Sitting
    // moves nothing.
    assert_eq!(causes, [(id("h6"), 30), (id("g1"), -21), (id("h8"), -20)]);
}

#[test]
fn where_the_thighs_lead_their_answers_are_causes() {
    let cyclist = &named("keen cyclist, thighs do everything");
    let found = cyclist.assess(quiz(), Scope::Full).expect("enough answers");
    assert_eq!(found.causes[0].question, id("q1"));
    assert!(found.causes[0].points < 0);
}
