//! "How strong is it?": asked when something hurts.

use core::ops::Range;

use unseat_core::content::Word;
use unseat_core::player::Event;
use yew::{AttrValue, Html};

use super::view::View;
use super::{Message, keys};
use crate::components::ui::button::{Weight, button, pressable, sends};
use crate::components::ui::focus::{heading, keyed};
use crate::components::ui::tag::{say, tag, text};
use crate::components::ui::words::{fill, word};

/// From here on the session ends.
const STRONG: u8 = 5;

/// Draws the question.
pub(super) fn hurt(it: &View<'_>) -> Html {
    let strings = &it.book.strings;
    let never_mind = button(
        Weight::Quiet,
        word(strings, Word::HurtNeverMind),
        sends(it.on_message, Message::Session(Event::Resume)),
    );
    let parts = vec![
        heading(it.question, word(strings, Word::HurtTitle)),
        tag("p", "", vec![say(strings, Word::HurtText)]),
        group(it, Word::HurtMild, 0..STRONG),
        group(it, Word::HurtStrong, STRONG..11),
        never_mind,
    ];
    keyed("card hurt", keys::keep_presses(), parts)
}

fn group(it: &View<'_>, legend: Word, numbers: Range<u8>) -> Html {
    let strings = &it.book.strings;
    let buttons = numbers.map(|number| {
        let shown = number.to_string();
        let name = fill(strings, Word::HurtNumber, &[("number", &shown)]);
        let event = Message::Session(Event::Pain(number));
        let label = vec![text(AttrValue::from(shown))];
        pressable("button", Some(name), sends(it.on_message, event), label)
    });
    let parts = vec![
        tag("legend", "", vec![say(strings, legend)]),
        tag("div", "hurt__numbers", buttons.collect()),
    ];
    tag("fieldset", "hurt__group", parts)
}
