//! The few signs on buttons. Each stands beside its word or a label, never alone.

use super::tag::{Element, tag};

/// A sign.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Icon {
    Back,
    Pause,
    Play,
    Skip,
    Sound,
    Mute,
    Leave,
    Hand,
}

impl Icon {
    /// Its outline on a 24-unit square, drawn with round strokes.
    const fn path(self) -> &'static str {
        match self {
            Self::Back => "M18 6.5v11L10 12zM6.5 6.5v11",
            Self::Pause => "M8.5 6.5v11M15.5 6.5v11",
            Self::Play => "M8 5.5v13L18.5 12z",
            Self::Skip => "M6 6.5v11l8-5.5zM17.5 6.5v11",
            Self::Sound => "M4 10v4h3l5 4V6l-5 4zM15.5 9.5a4 4 0 0 1 0 5M18 7a7.5 7.5 0 0 1 0 10",
            Self::Mute => "M4 10v4h3l5 4V6l-5 4zM16 10l5 5M21 10l-5 5",
            Self::Leave => "M14.5 5.5L8 12l6.5 6.5",
            Self::Hand => "M12 7.5v6M12 16.8v.2M8 3h8l5 5v8l-5 5H8l-5-5V8z",
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Back | Self::Pause | Self::Play | Self::Skip => "icon icon--solid",
            Self::Sound | Self::Mute | Self::Leave | Self::Hand => "icon",
        }
    }
}

/// Draws a sign; a screen reader passes it over.
pub(crate) fn icon(icon: Icon) -> Element {
    tag("svg[viewBox=0 0 24 24][aria-hidden=true]")
        .set("class", icon.class())
        .with(tag("path").set("d", icon.path()))
}
