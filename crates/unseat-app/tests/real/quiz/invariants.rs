//! What holds for whatever anybody answers: 20,000 attempts.

use unseat_app::quiz::{Answer, Axis, QuestionId, Ratio, Scope, Standing};

use super::Dice;
use super::people::{anybody, attempt};
use crate::shelf::quiz;

const ATTEMPTS: usize = 20_000;

/// The answers of 20,000 people who answer anything, some of them little.
fn everybody() -> impl Iterator<Item = Vec<(QuestionId, Answer)>> {
    let mut dice = Dice(1);
    (0..ATTEMPTS).map(move |index| anybody(&mut dice, index % 4 * 10))
}

fn is_share(ratio: Ratio) -> bool {
    ratio.whole > 0 && (0..=ratio.whole).contains(&ratio.part)
}

#[test]
fn every_value_is_in_its_range() {
    let mut valid = 0;
    for answers in everybody() {
        for scope in [Scope::Quick, Scope::Full] {
            let Ok(found) = attempt(&answers).assess(quiz(), scope) else {
                continue;
            };
            valid += 1;
            let shares = [found.hips, found.glutes, found.on_command];
            let more = found.thighs.into_iter().chain(found.sitting);
            assert!(shares.into_iter().chain(more).all(is_share));
            assert!((-100..=100).contains(&found.balance));
            assert!(!found.close_to.contains(&found.profile));
            assert!(found.causes.len() <= 3);
            let pulls = found.causes.windows(2);
            let mut pulls = pulls.map(|it| (it[0].points.abs(), it[1].points.abs()));
            assert!(pulls.all(|(first, second)| first >= second));
            let outcome = found.outcome(&attempt(&answers));
            assert!(outcome.is_sound(), "{outcome:?}");
        }
    }
    assert!(valid > ATTEMPTS / 2, "many have enough answers: {valid}");
}

#[test]
fn every_page_of_a_result_is_somebodys() {
    // Rare: all there is in front, glutes on command, and thighs that take over.
    let rare = super::attempt(&[
        ("h6", 3),
        ("h8", 1),
        ("h7", 2),
        ("g1", 0),
        ("g2", 1),
        ("g3", 1),
        ("g4", 3),
        ("g5", 3),
        ("q1", 1),
        ("q2", 2),
    ]);
    let mut found: Vec<Standing> = Vec::new();
    for attempt in everybody().map(|it| attempt(&it)).chain([rare]) {
        let Ok(assessment) = attempt.assess(quiz(), Scope::Full) else {
            continue;
        };
        let standing = assessment.outcome(&attempt).standing();
        assert!(standing.is_reachable(), "{standing:?}");
        if !found.contains(&standing) {
            found.push(standing);
        }
    }
    let mut nobodys = Standing::all().filter(|it| !found.contains(it));
    assert_eq!(nobodys.next(), None);
}

#[test]
fn not_sure_never_counts() {
    for answers in everybody() {
        let sure: Vec<_> = answers
            .iter()
            .copied()
            .filter(|(_, answer)| *answer != Answer::NotSure)
            .collect();
        assert_eq!(
            attempt(&answers).assess(quiz(), Scope::Full),
            attempt(&sure).assess(quiz(), Scope::Full)
        );
    }
}

#[test]
fn the_order_of_answering_does_not_matter() {
    let mut dice = Dice(2);
    for mut answers in everybody() {
        let in_order = attempt(&answers);
        for last in (1..answers.len()).rev() {
            answers.swap(last, dice.roll(last + 1));
        }
        assert_eq!(attempt(&answers), in_order);
    }
}

#[test]
fn a_better_answer_never_worsens_its_axis() {
    let mut dice = Dice(3);
    for answers in everybody() {
        let before = attempt(&answers);
        let Ok(found) = before.assess(quiz(), Scope::Full) else {
            continue;
        };
        let (id, answer) = answers[dice.roll(answers.len())];
        let question = quiz().question(id).expect("it was asked");
        let (Answer::Choice(old), Answer::Choice(new)) = (answer, dice.answer(id, quiz())) else {
            continue;
        };
        let after = before.clone().with(id, Answer::Choice(new), quiz());
        let Ok(other) = after.assess(quiz(), Scope::Full) else {
            continue;
        };
        let score = |choice: u8, axis| question.choices[usize::from(choice)].scores.get(axis);
        for (axis, one, two) in [
            (Axis::Hips, Some(found.hips), Some(other.hips)),
            (Axis::Glutes, Some(found.glutes), Some(other.glutes)),
            (Axis::Thighs, found.thighs, other.thighs),
            (Axis::Sitting, found.sitting, other.sitting),
        ] {
            let (Some(one), Some(two)) = (one, two) else {
                continue;
            };
            // Only answers that count both times leave the whole as it was.
            if let (Some(low), Some(high)) = (score(old, axis), score(new, axis)) {
                assert_eq!(one.whole, two.whole);
                assert_eq!(high.cmp(&low), two.part.cmp(&one.part));
            }
        }
    }
}
