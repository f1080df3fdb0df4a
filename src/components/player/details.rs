//! How the exercise is done, for whoever stops to read.

use unseat_core::content::Word;

use super::view::View;
use crate::components::ui::tag::{Element, tag};

/// Steps, where to feel it, what goes wrong, and when to stop. Nothing until
/// that was fetched.
pub(super) fn details(it: &View<'_>) -> Option<Element> {
    let strings = &it.book.strings;
    let manual = it.book.manual(it.scene.exercise)?;
    let steps = manual.steps.iter().map(|step| tag("li").copied(step));
    let faults = manual.faults.iter().map(|it| {
        tag("dd")
            .with(tag("i").copied(&it.fault))
            .copied(". ")
            .copied(&it.fix)
    });
    let term = |word| tag("dt").say(strings, word);
    let list = tag("dl.details__list")
        .with(term(Word::PlayerFeel))
        .with(tag("dd").copied(&manual.feel))
        .with(term(Word::PlayerFaults))
        .all(faults)
        .with(term(Word::PlayerStopSigns))
        .with(tag("dd").copied(&manual.stop));
    let details = tag("section.details")
        .with(tag("h2").say(strings, Word::PlayerHow))
        .with(tag("ol.details__steps").all(steps))
        .with(list);
    Some(details)
}
