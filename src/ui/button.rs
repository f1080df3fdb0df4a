//! Buttons.

use super::icon::{Icon, icon};
use super::tag::{Element, tag};

/// How much a button asks for attention.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// The one thing to do on this screen.
    Main,
    /// One of several.
    Plain,
    /// Words that can be pressed.
    Quiet,
    /// At the edge of something else.
    Tool,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Self::Main => "button button--main",
            Self::Plain => "button",
            Self::Quiet => "button button--quiet",
            Self::Tool => "tool",
        }
    }
}

/// A button without anything on it.
pub(crate) fn button(weight: Weight) -> Element {
    pressable(weight.class())
}

/// A button with a sign and its word.
pub(crate) fn signed(weight: Weight, sign: Icon, label: String) -> Element {
    button(weight)
        .with(icon(sign))
        .with(tag("span").text(label))
}

/// Any button.
pub(crate) fn pressable(class: &'static str) -> Element {
    tag("button[type=button]").set("class", class)
}
