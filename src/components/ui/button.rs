//! Buttons.

use yew::{AttrValue, Callback, Html, MouseEvent, html};

use super::icon::{Icon, icon};
use super::tag::{attributes, dressed, tag, text};

/// How much a button asks for attention.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::components) enum Weight {
    /// The one thing to do on this screen.
    Main,
    /// One of several.
    Plain,
    /// Words that can be pressed.
    Quiet,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Self::Main => "button button--main",
            Self::Plain => "button",
            Self::Quiet => "button button--quiet",
        }
    }
}

/// Sends `event` when pressed.
pub(in crate::components) fn sends<E: Clone + 'static>(
    on_event: &Callback<E>,
    event: E,
) -> Callback<MouseEvent> {
    let on_event = on_event.clone();
    Callback::from(move |_| on_event.emit(event.clone()))
}

/// A button with a word on it.
pub(in crate::components) fn button(
    weight: Weight,
    label: AttrValue,
    onclick: Callback<MouseEvent>,
) -> Html {
    pressable(weight.class(), None, onclick, vec![text(label)])
}

/// A button with a sign and its word.
pub(in crate::components) fn signed(
    weight: Weight,
    sign: Icon,
    label: AttrValue,
    onclick: Callback<MouseEvent>,
) -> Html {
    let children = vec![icon(sign), tag("span", "", vec![text(label)])];
    pressable(weight.class(), None, onclick, children)
}

/// Any button. `name` is what a screen reader says in place of what is on it.
pub(in crate::components) fn pressable(
    class: &'static str,
    name: Option<AttrValue>,
    onclick: Callback<MouseEvent>,
    children: Vec<Html>,
) -> Html {
    let attributes = attributes! { "type" = "button", "class" = class, "aria-label" = name };
    dressed(html! { <button {onclick} /> }, attributes, children)
}
