//! The way back into a session left half-way.

use unseat_app::player::Scene;
use unseat_core::content::{Catalog, Purpose, Word};
use yew::Callback;

use crate::components::app::Event;
use crate::components::ui::button::{Weight, button, signed};
use crate::components::ui::icon::Icon;
use crate::components::ui::tag::{Element, tag};
use crate::components::ui::words::{fill, kind_of, length};

/// Where the session was left, with "Continue" and "Start over".
pub(super) fn continue_card(
    catalog: &Catalog,
    purpose: Purpose,
    place: &Scene,
    on_event: &Callback<Event>,
) -> Element {
    let strings = &catalog.strings;
    let place_values = [
        ("step", &*place.step.to_string()),
        ("steps", &*place.steps.to_string()),
    ];
    let text_values = [
        ("exercise", catalog.exercise(place.exercise).name.as_str()),
        ("length", &*length(strings, place.left)),
    ];
    let label = fill(strings, Word::HomeContinue, &place_values);
    let go_on = signed(Weight::Main, Icon::Play, label).on_press(on_event, Event::Continue);
    let start_over = button(Weight::Plain)
        .say(strings, Word::HomeStartOver)
        .on_press(on_event, Event::StartOver);
    let about = fill(strings, Word::HomeContinueText, &text_values);
    tag("section.card.card--first")
        .with(tag("h2").say(strings, kind_of(purpose)))
        .with(tag("p").text(about))
        .with(tag("div.card__row").with(go_on).with(start_over))
}
