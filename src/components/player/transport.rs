//! The controls: back, pause, skip, and the way out when something hurts.

use unseat_core::content::Word;
use unseat_core::player::Event;

use super::view::View;
use super::{Message, keys};
use crate::components::ui::button::{Weight, button, pressable, signed};
use crate::components::ui::icon::{Icon, icon};
use crate::components::ui::tag::{Element, tag};
use crate::components::ui::words::word;

/// Back, pause or go on, skip; below them the ways out.
pub(super) fn transport(it: &View<'_>) -> Element {
    let strings = &it.book.strings;
    let (sign, label, event) = if it.is_moving() {
        (Icon::Pause, Word::PlayerPause, Event::Pause)
    } else {
        (Icon::Play, Word::PlayerResume, Event::Resume)
    };
    let main = signed(Weight::Main, sign, word(strings, label))
        .on_press(it.on_message, Message::Session(event));
    let row = tag("div.transport__row")
        .with(small(
            it,
            "button",
            Icon::Back,
            Word::PlayerBack,
            Event::Back,
        ))
        .with(main)
        .with(small(
            it,
            "button",
            Icon::Skip,
            Word::PlayerSkip,
            Event::Skip,
        ));
    let stop = (!it.is_moving()).then(|| {
        button(Weight::Plain)
            .say(strings, Word::PlayerStop)
            .on_press(it.on_message, Message::Session(Event::Stop))
    });
    let hurts = "button transport__hurts";
    let ways_out = tag("div.transport__out").all(stop).with(small(
        it,
        hurts,
        Icon::Hand,
        Word::PlayerHurts,
        Event::Hurt,
    ));
    tag("div.transport")
        .on_key(keys::keep_presses())
        .with(row)
        .with(ways_out)
}

fn small(it: &View<'_>, class: &'static str, sign: Icon, label: Word, event: Event) -> Element {
    pressable(class)
        .with(icon(sign))
        .with(tag("span").say(&it.book.strings, label))
        .on_press(it.on_message, Message::Session(event))
}

/// Ten seconds more, and sound off or on: in the corners of the stage.
pub(super) fn tools(it: &View<'_>) -> Element {
    let strings = &it.book.strings;
    let (sign, label) = if it.has_sound {
        (Icon::Sound, Word::PlayerMute)
    } else {
        (Icon::Mute, Word::PlayerUnmute)
    };
    let add_ten = pressable("tool")
        .set("aria-label", word(strings, Word::PlayerAddTenLabel))
        .say(strings, Word::PlayerAddTen)
        .on_press(it.on_message, Message::Session(Event::AddTen));
    let mute = pressable("tool")
        .with(icon(sign))
        .with(tag("span").say(strings, label))
        .on_press(it.on_message, Message::Mute);
    tag("div.stage__tools")
        .on_key(keys::keep_presses())
        .with(add_ten)
        .with(mute)
}
