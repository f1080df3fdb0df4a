//! The quick version says what the full one would, most of the time.

use unseat_app::quiz::{Attempt, Confidence, QuestionId, Quiz, Scope};
use unseat_core::content::Profile;

use super::Dice;
use super::people::{alike, anybody, attempt};
use crate::shelf::quiz;

/// How many people of each kind are asked.
const PEOPLE: usize = 5_000;

/// Somebody, and the profile that the full version gives them.
type Known = (Attempt, Profile);

/// Those of the people whom the full version gives a profile.
fn known(people: Vec<Attempt>) -> Vec<Known> {
    let profile = |it: Attempt| {
        let found = it.assess(quiz(), Scope::Full).ok()?;
        Some((it, found.profile))
    };
    people.into_iter().filter_map(profile).collect()
}

/// How many people in a thousand get the same profile from the quick version.
fn agreement(people: &[Known], quiz: &Quiz) -> usize {
    let same = people.iter().filter(|(person, profile)| {
        let quick = quick_part(person, quiz).assess(quiz, Scope::Quick);
        quick.is_ok_and(|it| it.profile == *profile)
    });
    same.count() * 1000 / people.len()
}

/// What somebody would have answered in the quick version.
fn quick_part(person: &Attempt, quiz: &Quiz) -> Attempt {
    let asked = quiz.iter().filter(|(_, it)| it.is_in(Scope::Quick));
    asked
        .filter_map(|(id, _)| Some((id, person.answer(id)?)))
        .fold(Attempt::new(quiz), |attempt, (id, answer)| {
            attempt.with(id, answer, quiz)
        })
}

/// People who answer anything, to every core question.
fn random(count: usize) -> Vec<Attempt> {
    let mut dice = Dice(11);
    let core =
        |(id, _): &(QuestionId, _)| quiz().question(*id).is_some_and(|it| !it.is_self_test());
    let one = |_| {
        let answers: Vec<_> = anybody(&mut dice, 0).into_iter().filter(core).collect();
        attempt(&answers)
    };
    (0..count).map(one).collect()
}

/// Run with `--nocapture` to see the figures.
#[test]
fn the_quick_version_mostly_agrees_with_the_full_one() {
    let (alike, random) = (known(alike(PEOPLE)), known(random(PEOPLE)));
    let found = (agreement(&alike, quiz()), agreement(&random, quiz()));
    println!(
        "the same profile, in a thousand: {} of people like the design's, {} of people \
         who answer anything",
        found.0, found.1
    );
    assert!(found.0 >= 850 && found.1 >= 745, "{found:?}");
}

#[test]
fn only_the_quick_questions_make_a_quick_result_valid() {
    let mut dice = Dice(13);
    let everything = attempt(&anybody(&mut dice, 0));
    let mut rest = Attempt::new(quiz());
    for (id, question) in quiz().iter().filter(|(_, it)| !it.is_in(Scope::Quick)) {
        if let (Some(answer), false) = (everything.answer(id), question.is_self_test()) {
            rest = rest.with(id, answer, quiz());
        }
    }
    let short = rest.assess(quiz(), Scope::Quick);
    assert_eq!(short.expect_err("none of the seven").missing.len(), 5);
    let quick = quick_part(&everything, quiz()).assess(quiz(), Scope::Quick);
    let sure = quick.map(|it| it.confidence);
    assert_ne!(sure, Ok(Confidence::High), "nothing was tried");
}
