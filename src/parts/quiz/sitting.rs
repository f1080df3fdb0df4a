//! How much somebody sits, and how. No posture is better than another.

use unseat_app::quiz::{Assessment, Posture, Ratio};
use unseat_core::content::Word;

use super::QuizView;
use super::result::fold;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{fill, word};

/// Draws both, as far as they are known.
pub(super) fn sitting(it: &QuizView<'_>, assessment: &Assessment) -> Option<Element> {
    if assessment.sitting.is_none() && assessment.posture.is_none() {
        return None;
    }
    let how_much = assessment.sitting.map(|sitting| value(it, sitting));
    let how = assessment.posture.and_then(|posture| named(it, posture));
    Some(
        fold(word(&it.book.strings, Word::ResultSits))
            .all(how_much)
            .all(how),
    )
}

/// The value as a bar, and what it is of.
fn value(it: &QuizView<'_>, sitting: Ratio) -> Element {
    let strings = &it.book.strings;
    let points = sitting.percent().to_string();
    let values = [("points", points.as_str())];
    let bar =
        tag("svg.sitting__bar[viewBox=0 0 100 4][preserveAspectRatio=none][aria-hidden=true]")
            .with(tag("path[d=M0 2h100]"))
            .with(tag("path.sitting__points").set("d", ["M0 2h", &points].concat()));
    tag("div.sitting")
        .with(tag("strong").text(fill(strings, Word::ResultSitting, &values)))
        .with(bar)
        .with(tag("p.small").say(strings, Word::ResultSittingOf))
}

/// How the person sits, in the words of their answer.
fn named(it: &QuizView<'_>, posture: Posture) -> Option<Element> {
    let mut choices = it.asking.quiz.iter().flat_map(|(_, it)| &it.choices);
    let choice = choices.find(|choice| choice.posture == Some(posture))?;
    let values = [("posture", choice.text.as_str())];
    let text = fill(&it.book.strings, Word::ResultPosture, &values);
    Some(tag("p").text(text))
}
