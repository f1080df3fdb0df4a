//! What a pause is good for: to read how the exercise is done, or to end here.

use unseat_core::content::{Manual, Strings, Word};
use unseat_core::player::Event;

use super::view::View;
use super::{Message, keys};
use crate::components::ui::button::{Weight, button};
use crate::components::ui::tag::{Element, tag};
use crate::components::ui::words::word;

/// Stands in the place of the captions while the figure stands still. Until the
/// manual was fetched there is nothing to read.
pub(super) fn details(it: &View<'_>) -> Element {
    let strings = &it.book.strings;
    let manual = it.book.manual(it.scene.exercise);
    let title = manual.map(|_| tag("h2").say(strings, Word::PlayerHow));
    let end = button(Weight::Plain)
        .say(strings, Word::PlayerStop)
        .on_press(it.on_message, Message::Session(Event::Stop));
    tag("section.details[tabindex=0]")
        .set("aria-label", word(strings, Word::PlayerHow))
        .on_key(keys::keep_presses())
        .with(tag("div.details__head").maybe(title).with(end))
        .maybe(manual.map(|manual| text(strings, manual)))
}

/// Steps, where to feel it, what goes wrong, and when to stop.
fn text(strings: &Strings, manual: &Manual) -> Element {
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
    tag("div").with(tag("ol").all(steps)).with(list)
}
