//! What each value is of, and what much sitting asks for that is not felt.

use unseat_app::breaks;
use unseat_app::quiz::{Assessment, Ratio};
use unseat_core::content::Word;

use super::QuizView;
use crate::ui::button::{Weight, button};
use crate::ui::tag::{Element, tag};
use crate::ui::words::fill;

/// Somebody sits a lot and does not mind: that is said, with the timer for breaks.
pub(super) fn much(it: &QuizView<'_>, assessment: &Assessment) -> Option<Element> {
    let strings = &it.book.strings;
    let timer = || {
        button(Weight::Main)
            .say(strings, Word::HomeBreaks)
            .on_press(it.on_event, breaks::Press::Open.into())
    };
    let is_due = assessment.tags.sits_well();
    is_due.then(|| {
        tag("section.card")
            .with(tag("p").say(strings, Word::ResultSitsMuch))
            .with(tag("div.card__row").with(timer()))
    })
}

/// The values, each with a sentence of what it is of. Sitting is left out where too
/// little was answered.
pub(super) fn values(it: &QuizView<'_>, assessment: &Assessment) -> Element {
    let strings = &it.book.strings;
    let value = |name, hole, of, ratio: Ratio| {
        let points = ratio.percent().to_string();
        tag("li")
            .with(tag("strong").text(fill(strings, name, &[(hole, &*points)])))
            .with(tag("p.small").say(strings, of))
    };
    let sitting = assessment
        .sitting
        .map(|it| value(Word::ResultSitting, "points", Word::ResultSittingOf, it));
    tag("ul")
        .with(value(
            Word::ResultHips,
            "percent",
            Word::ResultHipsOf,
            assessment.hips,
        ))
        .with(value(
            Word::ResultGlutes,
            "percent",
            Word::ResultGlutesOf,
            assessment.glutes,
        ))
        .all(sitting)
}
