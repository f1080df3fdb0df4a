//! The controls: back, pause, skip, and the way out when something hurts.

use unseat_core::content::Word;
use unseat_core::player::Event;
use yew::Html;

use super::view::View;
use super::{Message, keys};
use crate::components::ui::button::{Weight, button, pressable, sends, signed};
use crate::components::ui::focus::keyed;
use crate::components::ui::icon::{Icon, icon};
use crate::components::ui::tag::{say, tag};
use crate::components::ui::words::word;

/// Back, pause or go on, skip; below them the ways out.
pub(super) fn transport(it: &View<'_>) -> Html {
    let strings = &it.book.strings;
    let (sign, label, event) = if it.is_moving() {
        (Icon::Pause, Word::PlayerPause, Event::Pause)
    } else {
        (Icon::Play, Word::PlayerResume, Event::Resume)
    };
    let main = signed(
        Weight::Main,
        sign,
        word(strings, label),
        sends(it.on_message, Message::Session(event)),
    );
    let row = vec![
        small(it, "button", Icon::Back, Word::PlayerBack, Event::Back),
        main,
        small(it, "button", Icon::Skip, Word::PlayerSkip, Event::Skip),
    ];
    let mut ways_out = Vec::new();
    if !it.is_moving() {
        ways_out.push(button(
            Weight::Plain,
            word(strings, Word::PlayerStop),
            sends(it.on_message, Message::Session(Event::Stop)),
        ));
    }
    let hurts = "button transport__hurts";
    ways_out.push(small(it, hurts, Icon::Hand, Word::PlayerHurts, Event::Hurt));
    let rows = vec![
        tag("div", "transport__row", row),
        tag("div", "transport__out", ways_out),
    ];
    keyed("transport", keys::keep_presses(), rows)
}

fn small(it: &View<'_>, class: &'static str, sign: Icon, label: Word, event: Event) -> Html {
    let label = tag("span", "", vec![say(&it.book.strings, label)]);
    let onclick = sends(it.on_message, Message::Session(event));
    pressable(class, None, onclick, vec![icon(sign), label])
}

/// Ten seconds more, and sound off or on: in the corners of the stage.
pub(super) fn tools(it: &View<'_>) -> Html {
    let strings = &it.book.strings;
    let (sign, label) = if it.has_sound {
        (Icon::Sound, Word::PlayerMute)
    } else {
        (Icon::Mute, Word::PlayerUnmute)
    };
    let add_ten = pressable(
        "tool",
        Some(word(strings, Word::PlayerAddTenLabel)),
        sends(it.on_message, Message::Session(Event::AddTen)),
        vec![say(strings, Word::PlayerAddTen)],
    );
    let mute = pressable(
        "tool",
        None,
        sends(it.on_message, Message::Mute),
        vec![icon(sign), tag("span", "", vec![say(strings, label)])],
    );
    keyed("stage__tools", keys::keep_presses(), vec![add_ten, mute])
}
