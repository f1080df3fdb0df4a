//! The way back into a session left half-way.

use unseat_app::player::{Press, Scene};
use unseat_core::content::{Purpose, Word};

use crate::drawing::Drawing;
use crate::ui::button::{Weight, button, signed};
use crate::ui::icon::Icon;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{fill, kind_of, length};

/// Where the session was left, with "Continue" and "Start over".
pub(super) fn continue_card(it: &Drawing<'_>, purpose: Purpose, place: &Scene) -> Element {
    let strings = it.strings();
    let place_values = [
        ("step", &*place.step.to_string()),
        ("steps", &*place.steps.to_string()),
    ];
    let text_values = [
        ("exercise", it.book.exercise(place.exercise).name.as_str()),
        ("length", &*length(strings, place.left)),
    ];
    let label = fill(strings, Word::HomeContinue, &place_values);
    let go_on =
        signed(Weight::Main, Icon::Play, label).on_press(it.on_event, Press::Continue.into());
    let start_over = button(Weight::Plain)
        .say(strings, Word::HomeStartOver)
        .on_press(it.on_event, Press::StartOver.into());
    let about = fill(strings, Word::HomeContinueText, &text_values);
    tag("section.card.card--first")
        .with(tag("h2").say(strings, kind_of(purpose)))
        .with(tag("p").text(about))
        .with(tag("div.card__row").with(go_on).with(start_over))
}
