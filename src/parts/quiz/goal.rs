//! What somebody would like most.

use unseat_app::quiz::{Event as QuizEvent, Goal, Press};
use unseat_core::content::Word;

use super::{QuizView, marks, ways};
use crate::ui::choice::choice;
use crate::ui::tag::{Element, tag};

/// Draws the question for the goal.
pub(super) fn goal(it: &QuizView<'_>) -> Element {
    let question = &it.asking.quiz.goal;
    let chosen = it.asking.flow.attempt().goal;
    let choices = Goal::ALL.into_iter().map(|goal| {
        choice(
            "input[type=radio][name=goal]",
            question.choice(goal).text.clone(),
            chosen == Some(goal),
            it.on_event,
            Press::Ask(QuizEvent::Choose(goal)).into(),
        )
    });
    let on = if chosen.is_some() {
        Word::QuizNext
    } else {
        Word::QuizSkip
    };
    tag("section.quiz__step")
        .with(marks::fieldset(it, question.text.clone()).all(choices))
        .with(ways(it, on))
}
