//! How an exercise is done, in words.

use unseat_core::content::{Manual, Strings, Word};

use super::tag::{Element, tag};

/// Has an element say it: the steps; then where to feel it, what goes wrong, and when
/// to stop.
pub(crate) fn told_in(around: Element, strings: &Strings, manual: &Manual) -> Element {
    let steps = manual.steps.iter().map(|step| tag("li").copied(step));
    let faults = manual.faults.iter().map(|it| {
        tag("dd")
            .with(tag("i").copied(&it.fault))
            .copied(". ")
            .copied(&it.fix)
    });
    let term = |word| tag("dt").say(strings, word);
    let list = tag("dl")
        .with(term(Word::PlayerFeel))
        .with(tag("dd").copied(&manual.feel))
        .with(term(Word::PlayerFaults))
        .all(faults)
        .with(term(Word::PlayerStopSigns))
        .with(tag("dd").copied(&manual.stop));
    around.with(tag("ol").all(steps)).with(list)
}
