//! Choices made with native controls: one of several, or any of several.

use unseat_core::content::{Strings, Word};
use yew::Callback;

use super::tag::{Element, tag};

/// A group of radio buttons or checkboxes under a legend.
pub(crate) fn choices(
    strings: &Strings,
    legend: Word,
    choices: impl IntoIterator<Item = Element>,
) -> Element {
    group(strings, legend, tag("div.choices__row").all(choices))
}

/// A row of controls under a legend.
pub(crate) fn group(strings: &Strings, legend: Word, row: Element) -> Element {
    tag("fieldset.choices")
        .with(tag("legend").say(strings, legend))
        .with(row)
}

/// Something that can be chosen with a control, e.g. `input[type=radio][name=level]`;
/// sends `event` when it is.
pub(crate) fn choice<E: Clone + 'static>(
    control: &'static str,
    label: String,
    is_chosen: bool,
    on_event: &Callback<E>,
    event: E,
) -> Element {
    let control = tag(control).checked(is_chosen).on_change(on_event, event);
    labelled(control, label)
}

fn labelled(control: Element, label: String) -> Element {
    tag("label.choice")
        .with(control)
        .with(tag("span").text(label))
}
