//! The question above its answers, and how far somebody is.

use unseat_core::content::Word;

use super::QuizView;
use crate::ui::focus::heading;
use crate::ui::tag::{Element, tag};
use crate::ui::words::fill;

/// The question, which names the group of its answers.
const QUESTION: &str = "unseat-question";

/// What says how far somebody is: read after the question it stands above.
const PROGRESS: &str = "unseat-progress";

/// The question, which is the heading of the screen.
pub(super) fn title(it: &QuizView<'_>, question: String) -> Element {
    heading(it.heading, question)
        .set("id", QUESTION)
        .set("aria-describedby", PROGRESS)
}

/// The group of the answers to that question.
pub(super) fn group() -> Element {
    tag("div.answers[role=group]").set("aria-labelledby", QUESTION)
}

/// A bar, and in words "7 of 17".
pub(super) fn progress(it: &QuizView<'_>) -> Option<Element> {
    let at = it.asking.flow.progress(&it.asking.quiz)?;
    let (number, of) = (at.number.to_string(), at.of.to_string());
    let values = [("number", number.as_str()), ("of", of.as_str())];
    let words = fill(&it.book.strings, Word::QuizProgress, &values);
    let bar = tag("progress[aria-hidden=true]")
        .set("value", number)
        .set("max", of);
    Some(
        tag("p.quiz__progress")
            .set("id", PROGRESS)
            .with(tag("span").text(words))
            .with(bar),
    )
}
