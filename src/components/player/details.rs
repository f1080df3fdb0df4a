//! What a pause is good for: to read how the exercise is done, or to end here.

use unseat_app::player::Event;
use unseat_core::content::Word;

use super::view::View;
use super::{Message, keys};
use crate::components::ui::button::{Weight, button};
use crate::components::ui::manual::told_in;
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
        .maybe(manual.map(|it| told_in(tag("div"), strings, it)))
}
