//! Where the rules of the model meet: at their thresholds, and at answers that say nothing.

use unseat_app::quiz::{Answer, Assessment, Attempt, Confidence, Posture, Ratio, Scope, Tag};
use unseat_core::content::Profile;

use super::{attempt, id};
use crate::shelf::quiz;

/// Somebody on an even keel who answered what the quick version asks.
const QUICK: [(&str, u8); 6] = [
    ("h1", 0),
    ("h6", 0),
    ("h8", 0),
    ("g1", 0),
    ("g2", 0),
    ("g3", 0),
];

/// They, with other or further answers.
fn with(answers: &[(&str, u8)]) -> Attempt {
    attempt(&[&QUICK, answers].concat())
}

#[track_caller]
fn assessed(attempt: &Attempt, scope: Scope) -> Assessment {
    attempt.assess(quiz(), scope).expect("enough answers")
}

#[track_caller]
fn check_bed(left: u8, right: u8, halves: Option<i32>, is_uneven: bool) {
    let (left, right) = (Some(left), Some(right));
    let tried = with(&[]).with(id("t1"), Answer::Sides { left, right }, quiz());
    let found = assessed(&tried, Scope::Quick);
    // Of hips alone, with weights and scores in halves: 6 × 8 for the test, 10 × 8 besides.
    let (part, whole) = halves.map_or((0, 80), |halves| (6 * halves, 128));
    assert_eq!((found.hips.part, found.hips.whole), (part, whole));
    assert_eq!(found.tags.has(Tag::Asymmetry), is_uneven);
    assert_eq!(
        found.answered.hips.part,
        if halves.is_some() { 16 } else { 10 }
    );
}

#[test]
fn a_side_whose_back_lifted_says_nothing() {
    check_bed(0, 1, Some(1), false);
    check_bed(0, 2, Some(3), true);
    check_bed(4, 2, Some(6), false);
    check_bed(4, 4, None, false);
}

#[test]
fn self_tests_count_on_top_in_the_quick_version_too() {
    let tried = with(&[("t2", 0), ("t3", 0)]);
    let found = assessed(&tried, Scope::Quick);
    let glutes = found.answered.glutes;
    assert_eq!((glutes.part, glutes.whole), (24, 14));
    assert_eq!(found.confidence, Confidence::High);
    let short = attempt(&[("h6", 0), ("h8", 0), ("g1", 0)]);
    let short = short.assess(quiz(), Scope::Quick);
    assert_eq!(
        short.map_err(|it| it.missing),
        Err(vec![id("g2"), id("g3")])
    );
    let enough = attempt(&[("h6", 0), ("h8", 0), ("g1", 0), ("t2", 0)]);
    assert!(enough.assess(quiz(), Scope::Quick).is_ok());
}

#[test]
fn what_a_choice_does_not_score_is_not_answered() {
    for (slug, choice) in [("g2", 4), ("g1", 4), ("h8", 5)] {
        let said = assessed(
            &with(&[("g4", 0), ("g5", 0), ("h7", 0), (slug, choice)]),
            Scope::Full,
        );
        let mut not = Attempt::new(quiz());
        for (other, choice) in QUICK.into_iter().chain([("g4", 0), ("g5", 0), ("h7", 0)]) {
            if other != slug {
                not = not.with(id(other), Answer::Choice(choice), quiz());
            }
        }
        assert_eq!(said, assessed(&not, Scope::Full), "{slug}");
    }
}

#[test]
fn sitting_is_known_from_three_fifths_on_and_much_from_sixty_points() {
    let sitting = |answers: &[(&str, u8)]| {
        let found = assessed(&with(answers), Scope::Full);
        let points = found.sitting.map(Ratio::percent);
        (points, found.tags.has(Tag::SitsMuch))
    };
    assert_eq!(sitting(&[("h1", 4)]), (None, false));
    assert_eq!(sitting(&[("h1", 4), ("h4", 4)]), (None, false), "a half");
    assert_eq!(sitting(&[("h1", 4), ("h2", 0)]), (Some(50), false));
    assert_eq!(sitting(&[("h1", 3), ("h2", 2)]), (Some(63), true));
    let exact = [("h1", 4), ("h2", 4), ("h4", 0), ("h5", 0), ("a1", 0)];
    assert_eq!(sitting(&exact), (Some(60), true));
}

#[test]
fn fifty_points_in_front_are_stiff_and_near_an_even_keel() {
    let found = assessed(&with(&[("h6", 3), ("h8", 2), ("h7", 0)]), Scope::Full);
    assert_eq!(found.hips.percent(), 50);
    assert_eq!(found.profile, Profile::DeskTight);
    assert_eq!(found.close_to, [Profile::EvenKeel]);
    assert!(found.tags.has(Tag::Tight));
}

#[test]
fn the_place_felt_most_is_the_more_frequent_one_and_the_earlier_of_equals() {
    let felt = |answers: &[(&str, u8)]| assessed(&with(answers), Scope::Full).felt;
    assert_eq!(felt(&[]), None);
    assert_eq!(felt(&[("g2", 2), ("h8", 2)]), Some(Tag::Back));
    assert_eq!(felt(&[("g2", 2), ("q1", 2)]), Some(Tag::Knee));
    assert_eq!(
        felt(&[("g2", 2), ("g5", 1), ("h8", 2)]),
        Some(Tag::Hamstrings)
    );
}

#[test]
fn how_somebody_sits_moves_nothing() {
    let plain = with(&[]);
    let without = assessed(&plain, Scope::Quick);
    assert_eq!(without.posture, None);
    for (posture, choice) in Posture::ALL.into_iter().zip(0..) {
        let found = assessed(&with(&[("p1", choice)]), Scope::Quick);
        assert_eq!(found.posture, Some(posture));
        assert_eq!(found.outcome(&plain).posture, Some(posture));
        let posture = None;
        assert_eq!(Assessment { posture, ..found }, without);
    }
    let unsure = plain.with(id("p1"), Answer::NotSure, quiz());
    assert_eq!(assessed(&unsure, Scope::Quick).posture, None);
}
