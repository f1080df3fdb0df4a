//! People made up for the tests: the attempts of the design, answered a little
//! differently, and people who answer anything.

use unseat_app::quiz::{Answer, Attempt, QuestionId};

use super::Dice;
use super::vectors::vectors;
use crate::shelf::quiz;

/// Somebody who answers anything, and skips some.
pub(super) fn anybody(dice: &mut Dice, skips: usize) -> Vec<(QuestionId, Answer)> {
    let asked = quiz().iter().filter_map(|(id, _)| {
        let answer = dice.answer(id, quiz());
        match dice.roll(100) {
            roll if roll < skips => None,
            roll if roll < skips * 2 => Some((id, Answer::NotSure)),
            _ => Some((id, answer)),
        }
    });
    asked.collect()
}

/// The attempt with these answers, in this order.
pub(super) fn attempt(answers: &[(QuestionId, Answer)]) -> Attempt {
    let answer =
        |attempt: Attempt, &(id, answer): &(QuestionId, Answer)| attempt.with(id, answer, quiz());
    answers.iter().fold(Attempt::new(quiz()), answer)
}

/// People like those of the design, who answered the core questions in full:
/// every question of theirs answered one choice off in three cases of ten.
pub(super) fn alike(count: usize) -> Vec<Attempt> {
    let mut dice = Dice(7);
    let whole = |attempt: &Attempt| {
        let mut core = quiz()
            .iter()
            .filter(|(_, it)| it.is_scored() && !it.is_self_test());
        core.all(|(id, _)| attempt.answer(id).is_some())
    };
    let models: Vec<_> = vectors().into_iter().map(|it| it.1).filter(whole).collect();
    (0..count)
        .map(|index| jittered(&models[index % models.len()], &mut dice))
        .collect()
}

fn jittered(model: &Attempt, dice: &mut Dice) -> Attempt {
    let mut attempt = Attempt::new(quiz());
    for (id, question) in quiz().iter().filter(|(_, it)| !it.is_self_test()) {
        let Some(Answer::Choice(choice)) = model.answer(id) else {
            continue;
        };
        let last = u8::try_from(question.choices.len() - 1).expect("a few choices");
        let moved = match dice.roll(20) {
            0..3 => choice.saturating_sub(1),
            3..6 => last.min(choice + 1),
            _ => choice,
        };
        attempt = attempt.with(id, Answer::Choice(moved), quiz());
    }
    attempt
}
