//! One question, or one self-test.

use unseat_app::quiz::{Answer, Event as QuizEvent, Question, QuestionId};
use unseat_core::content::Word;

use super::{QuizView, answers, ask, marks, trial};
use crate::ui::button::Weight;
use crate::ui::tag::{Element, tag};

/// Draws a question.
pub(super) fn question(it: &QuizView<'_>, id: QuestionId) -> Element {
    let Some(question) = it.asking.quiz.question(id) else {
        return tag("section.quiz__step");
    };
    let given = it.asking.flow.attempt().answer(id);
    let tried = question.trial.as_ref();
    let chosen = given.and_then(|answer| it.asking.quiz.chosen(id, answer));
    let told = chosen.and_then(|choice| choice.note.as_ref());
    tag("section.quiz__step")
        .maybe(marks::progress(it))
        .with(marks::title(it, question.text.clone()))
        .maybe(tried.map(|tried| trial::trial(it, tried, given.is_none())))
        .with(answers::answers(it, question, given))
        .with(tag("div.quiz__notes[role=status]").all(told.map(|note| tag("p.note").copied(note))))
        .maybe(
            question
                .note
                .as_ref()
                .map(|note| tag("p.small").copied(note)),
        )
        .with(ways(it, question, given))
        .on_key(answers::digits(it, question, given))
}

/// On without a new answer, where one was given; past the question, where none was. What
/// is to be tried has its own way past it.
fn ways(it: &QuizView<'_>, question: &Question, given: Option<Answer>) -> Element {
    let on = match given {
        Some(_) => Some(ask(it, Weight::Main, Word::QuizNext, QuizEvent::Next)),
        None if question.asks_to_move() => None,
        None => Some(ask(it, Weight::Quiet, Word::QuizSkip, QuizEvent::Next)),
    };
    tag("div.card__row.quiz__ways").maybe(on).with(ask(
        it,
        Weight::Quiet,
        Word::QuizBack,
        QuizEvent::Back,
    ))
}
