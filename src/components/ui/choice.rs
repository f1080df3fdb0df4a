//! Choices made with native controls: one of several, or any of several.

use yew::{AttrValue, Callback, Event, Html, html};

use super::tag::{attributes, dressed, tag, text};

/// Something that can be chosen.
pub(in crate::components) struct Choice {
    pub(in crate::components) label: AttrValue,
    pub(in crate::components) is_chosen: bool,
    pub(in crate::components) on_choose: Callback<Event>,
}

/// Whether choosing one takes back the other.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::components) enum Of {
    One,
    Any,
}

/// A group of radio buttons or checkboxes under a legend.
pub(in crate::components) fn choices(
    of: Of,
    name: &'static str,
    legend: AttrValue,
    choices: Vec<Choice>,
) -> Html {
    let kind = match of {
        Of::One => "radio",
        Of::Any => "checkbox",
    };
    let controls = choices
        .into_iter()
        .map(|choice| control(name, kind, choice))
        .collect();
    let legend = tag("legend", "", vec![text(legend)]);
    let row = tag("div", "choices__row", controls);
    tag("fieldset", "choices", vec![legend, row])
}

/// Sends `event` when a control changes.
pub(in crate::components) fn chooses<E: Clone + 'static>(
    on_event: &Callback<E>,
    event: E,
) -> Callback<Event> {
    let on_event = on_event.clone();
    Callback::from(move |_| on_event.emit(event.clone()))
}

fn control(name: &'static str, kind: &'static str, choice: Choice) -> Html {
    let Choice {
        label,
        is_chosen,
        on_choose,
    } = choice;
    let input = dressed(
        html! { <input checked={is_chosen} onchange={on_choose} /> },
        attributes! { "type" = kind, "name" = name },
        vec![],
    );
    tag(
        "label",
        "choice",
        vec![input, tag("span", "", vec![text(label)])],
    )
}
