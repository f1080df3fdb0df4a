//! What a pause is good for: to read how the exercise is done, or to end here.

use unseat_app::player::Event;
use unseat_core::content::Word;

use super::View;
use super::keys;
use crate::ui::button::{Weight, button};
use crate::ui::manual::told_in;
use crate::ui::tag::{Element, tag};
use crate::ui::words::word;

/// Stands in the place of the captions while the figure stands still. Until the
/// manual was fetched there is nothing to read.
pub(super) fn details(it: &View<'_>) -> Element {
    let strings = &it.book.strings;
    let manual = it.manual;
    let title = manual.map(|_| tag("h2").say(strings, Word::PlayerHow));
    let end = button(Weight::Plain)
        .say(strings, Word::PlayerStop)
        .on_press(it.on_event, Event::Stop.into());
    tag("section.details[tabindex=0]")
        .set("aria-label", word(strings, Word::PlayerHow))
        .on_key(keys::keep_presses())
        .with(tag("div.details__head").maybe(title).with(end))
        .maybe(manual.map(|it| told_in(tag("div"), strings, it)))
}
