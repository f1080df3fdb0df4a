//! How somebody sits. No posture is better than another: none scores.

use serde::Serialize;

/// How somebody sits, an hour into sitting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Posture {
    /// Upright.
    Upright,
    /// With a rounded back.
    Rounded,
    /// Leaning back.
    LeaningBack,
    /// On the front edge of the seat.
    Perched,
    /// With legs crossed.
    Crossed,
    /// With one leg tucked under.
    Tucked,
    /// Changing all the time.
    Changing,
}

impl Posture {
    /// Every posture, in the order offered. They are kept and shared by their
    /// place: a new one goes last.
    pub const ALL: [Self; 7] = [
        Self::Upright,
        Self::Rounded,
        Self::LeaningBack,
        Self::Perched,
        Self::Crossed,
        Self::Tucked,
        Self::Changing,
    ];

    /// Its name in `content/quiz/p1.toml`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Upright => "upright",
            Self::Rounded => "rounded",
            Self::LeaningBack => "leaning-back",
            Self::Perched => "perched",
            Self::Crossed => "crossed",
            Self::Tucked => "tucked",
            Self::Changing => "changing",
        }
    }
}
