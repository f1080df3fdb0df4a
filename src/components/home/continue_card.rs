//! The way back into a session left half-way.

use unseat_core::content::{Catalog, Purpose, Word};
use unseat_core::player::Scene;
use yew::{Callback, Html};

use crate::components::app::Event;
use crate::components::ui::button::{Weight, button, sends, signed};
use crate::components::ui::icon::Icon;
use crate::components::ui::tag::{say, tag, text};
use crate::components::ui::words::{fill, kind_of, length, word};

/// Where the session was left, with "Continue" and "Start over".
pub(super) fn continue_card(
    catalog: &Catalog,
    purpose: Purpose,
    place: &Scene,
    on_event: &Callback<Event>,
) -> Html {
    let strings = &catalog.strings;
    let place_values = [
        ("step", &*place.step.to_string()),
        ("steps", &*place.steps.to_string()),
    ];
    let text_values = [
        ("exercise", catalog.exercise(place.exercise).name.as_str()),
        ("length", &*length(strings, place.left)),
    ];
    let go_on = signed(
        Weight::Main,
        Icon::Play,
        fill(strings, Word::HomeContinue, &place_values),
        sends(on_event, Event::Continue),
    );
    let start_over = button(
        Weight::Plain,
        word(strings, Word::HomeStartOver),
        sends(on_event, Event::StartOver),
    );
    let about = fill(strings, Word::HomeContinueText, &text_values);
    let children = vec![
        tag("h2", "", vec![say(strings, kind_of(purpose))]),
        tag("p", "", vec![text(about)]),
        tag("div", "card__row", vec![go_on, start_over]),
    ];
    tag("section", "card card--first", children)
}
