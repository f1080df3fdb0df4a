//! "Leave this session?": asked when the browser's way back was taken.

use unseat_app::Event;
use unseat_app::player::Press;
use unseat_core::content::Word;

use super::View;
use crate::ui::button::{Weight, button};
use crate::ui::focus::heading;
use crate::ui::tag::{Element, tag};
use crate::ui::words::word;

/// Draws the question.
pub(super) fn leaving(it: &View<'_>) -> Element {
    let strings = &it.book.strings;
    let way = |weight, label, event: Event| {
        button(weight)
            .say(strings, label)
            .on_press(it.on_event, event)
    };
    let ways = tag("div.card__row")
        .with(way(Weight::Main, Word::PlayerResume, Press::Stay.into()))
        .with(way(Weight::Plain, Word::LeaveNow, Event::LeaveSession));
    tag("div.card.hurt")
        .with(heading(it.question, word(strings, Word::LeaveTitle)))
        .with(tag("p").say(strings, Word::LeaveText))
        .with(ways)
}
