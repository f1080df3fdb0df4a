//! The first step: what somebody would like most.

use unseat_app::quiz::{Event as QuizEvent, Goal, Press};
use unseat_core::content::Word;

use super::{QuizView, ask};
use crate::ui::button::Weight;
use crate::ui::choice::choice;
use crate::ui::focus::heading;
use crate::ui::tag::{Element, tag};
use crate::ui::words::word;

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
    let strings = &it.book.strings;
    let anew = it
        .asking
        .is_anew
        .then(|| tag("p.note[role=status]").say(strings, Word::QuizAnew));
    let legend = tag("legend").with(tag("h2").copied(&question.text));
    let next = tag("div.card__row.quiz__ways").with(ask(it, Weight::Main, on, QuizEvent::Next));
    tag("section.quiz__step")
        .with(heading(it.heading, word(strings, Word::QuizName)))
        .all(anew)
        .with(tag("p").say(strings, Word::HomeQuizText))
        .with(tag("fieldset.answers").with(legend).all(choices))
        .with(next)
}
