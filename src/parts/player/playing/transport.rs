//! The controls: back, pause, skip, and the way out when something hurts.

use unseat_app::player::{Event, Press};
use unseat_core::content::Word;

use super::View;
use super::keys;
use crate::ui::button::{Weight, button, signed};
use crate::ui::icon::Icon;
use crate::ui::tag::{Element, tag};
use crate::ui::words::word;

/// Back, pause or go on, skip; below them the way out. Whatever is done with
/// them, none of them comes, goes or moves: a finger may be on its way to one.
pub(super) fn transport(it: &View<'_>) -> Element {
    let control = |weight, sign, label, event: Event| {
        signed(weight, sign, word(&it.book.strings, label)).on_press(it.on_event, event.into())
    };
    let (sign, label, name, event) = if it.is_moving() {
        (Icon::Pause, Word::PlayerPause, "pause", Event::Pause)
    } else {
        (Icon::Play, Word::PlayerResume, "resume", Event::Resume)
    };
    let plain = Weight::Plain;
    let row = tag("div.transport__row")
        .with(control(plain, Icon::Back, Word::PlayerBack, Event::Back))
        // Whoever embeds the player may press it for the person.
        .with(control(Weight::Main, sign, label, event).set("data-do", name))
        .with(control(plain, Icon::Skip, Word::PlayerSkip, Event::Skip));
    tag("div.transport")
        .on_key(keys::keep_presses())
        .with(row)
        .with(control(plain, Icon::Hand, Word::PlayerHurts, Event::Hurt))
}

/// Ten seconds more, and sound off or on: in the corners of the stage.
pub(super) fn tools(it: &View<'_>) -> Element {
    let strings = &it.book.strings;
    let (sign, label) = if it.has_sound {
        (Icon::Sound, Word::PlayerMute)
    } else {
        (Icon::Mute, Word::PlayerUnmute)
    };
    let add_ten = button(Weight::Tool)
        .set("aria-label", word(strings, Word::PlayerAddTenLabel))
        .say(strings, Word::PlayerAddTen)
        .on_press(it.on_event, Event::AddTen.into());
    let mute =
        signed(Weight::Tool, sign, word(strings, label)).on_press(it.on_event, Press::Mute.into());
    tag("div.stage__tools")
        .on_key(keys::keep_presses())
        .with(add_ten)
        .with(mute)
}
