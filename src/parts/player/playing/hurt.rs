//! "How strong is the pain?": asked when something hurts.

use core::ops::Range;

use super::View;
use crate::ui::button::{Weight, button, pressable};
use crate::ui::focus::heading;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{fill, word};
use unseat_app::player::Event;
use unseat_core::content::Word;

/// From here on the session ends.
const STRONG: u8 = 5;

/// Draws the question.
pub(super) fn hurt(it: &View<'_>) -> Element {
    let strings = &it.book.strings;
    let never_mind = button(Weight::Quiet)
        .say(strings, Word::HurtNeverMind)
        .on_press(it.on_event, Event::Resume.into());
    tag("div.card.hurt")
        .with(heading(it.question, word(strings, Word::HurtTitle)))
        .with(tag("p").say(strings, Word::HurtText))
        .with(group(it, Word::HurtMild, 0..STRONG))
        .with(group(it, Word::HurtStrong, STRONG..11))
        .with(never_mind)
}

fn group(it: &View<'_>, legend: Word, numbers: Range<u8>) -> Element {
    let strings = &it.book.strings;
    let buttons = numbers.map(|number| {
        let shown = number.to_string();
        let name = fill(strings, Word::HurtNumber, &[("number", &shown)]);
        pressable("button")
            .set("aria-label", name)
            .text(shown)
            .on_press(it.on_event, Event::Pain(number).into())
    });
    tag("fieldset")
        .with(tag("legend").say(strings, legend))
        .with(tag("div.hurt__numbers").all(buttons))
}
