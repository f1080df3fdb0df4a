//! The question as the legend of its answers, and how far somebody is.

use unseat_core::content::Word;

use super::QuizView;
use crate::ui::focus::heading;
use crate::ui::tag::{Element, tag};
use crate::ui::words::fill;

/// What says how far somebody is: read after the question it stands above.
const PROGRESS: &str = "unseat-progress";

/// Answers under their question, which is the heading of the screen as well.
pub(super) fn fieldset(it: &QuizView<'_>, question: String) -> Element {
    let heading = heading(it.heading, question).set("aria-describedby", PROGRESS);
    let legend = tag("legend").with(heading);
    tag("fieldset.answers").with(legend)
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
