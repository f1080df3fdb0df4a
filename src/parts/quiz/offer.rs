//! After the questions: the offer to try a few movements.

use unseat_app::quiz::Event as QuizEvent;
use unseat_core::content::Word;

use super::{QuizView, ask};
use crate::ui::button::Weight;
use crate::ui::focus::heading;
use crate::ui::tag::{Element, tag};
use crate::ui::words::word;

/// Draws the offer.
pub(super) fn offer(it: &QuizView<'_>) -> Element {
    let strings = &it.book.strings;
    let ways = tag("div.card__row.quiz__ways")
        .with(ask(it, Weight::Main, Word::QuizToResult, QuizEvent::Next))
        .with(ask(
            it,
            Weight::Plain,
            Word::QuizTakeTests,
            QuizEvent::TakeTests,
        ))
        .with(ask(it, Weight::Quiet, Word::QuizBack, QuizEvent::Back));
    tag("section.quiz__step")
        .with(heading(it.heading, word(strings, Word::QuizTests)))
        .with(tag("p").say(strings, Word::QuizTestsText))
        .with(ways)
}
