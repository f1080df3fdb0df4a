//! The first step: what comes out, and what somebody would like most.

use unseat_app::quiz::{Event as QuizEvent, Goal};
use unseat_core::content::Word;

use super::{QuizView, answers, ask};
use crate::ui::button::Weight;
use crate::ui::focus::heading;
use crate::ui::tag::{Element, tag};
use crate::ui::words::word;

/// The question for the goal, which names the group of its answers.
const GOAL: &str = "unseat-goal";

/// Draws the welcome, with the question for the goal.
pub(super) fn goal(it: &QuizView<'_>) -> Element {
    let question = &it.asking.quiz.goal;
    let given = it.asking.flow.attempt().goal;
    let choices = (0..).zip(Goal::ALL).map(|(place, goal)| {
        let text = question.choice(goal).text.clone();
        let is_given = given.map(|given| given == goal);
        answers::choice(it, place, text, is_given, QuizEvent::Choose(goal))
    });
    let on = if given.is_some() {
        ask(it, Weight::Main, Word::QuizNext, QuizEvent::Next)
    } else {
        ask(it, Weight::Quiet, Word::QuizSkip, QuizEvent::Next)
    };
    let strings = &it.book.strings;
    let anew = it
        .asking
        .is_anew
        .then(|| tag("p.note[role=status]").say(strings, Word::QuizAnew));
    let group = tag("div.answers[role=group]")
        .set("aria-labelledby", GOAL)
        .with(tag("h2").set("id", GOAL).copied(&question.text))
        .all(choices);
    tag("section.quiz__step")
        .with(heading(it.heading, word(strings, Word::QuizName)))
        .all(anew)
        .with(tag("p.quiz__welcome").say(strings, Word::HomeQuizText))
        .with(tag("p").say(strings, Word::QuizOutcome))
        .with(group)
        .with(tag("div.card__row.quiz__ways").with(on))
        .on_key(answers::goals(it))
}
