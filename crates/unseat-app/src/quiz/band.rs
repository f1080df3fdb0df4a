//! The balance in words.

use serde::Serialize;

/// Where the see-saw of hip flexors and glutes stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Band {
    /// Hip flexors clearly lead.
    FlexorsLead,
    /// Leaning to the hip-flexor side.
    Leaning,
    /// Near level.
    Level,
    /// Level, with glutes well in the game.
    GlutesIn,
}

impl Band {
    /// Every band, from the hips' side to the glutes'.
    pub const ALL: [Self; 4] = [
        Self::FlexorsLead,
        Self::Leaning,
        Self::Level,
        Self::GlutesIn,
    ];

    /// The band of a balance.
    pub const fn of(balance: i8) -> Self {
        match balance {
            ..=-40 => Self::FlexorsLead,
            -39..=-10 => Self::Leaning,
            -9..=29 => Self::Level,
            30.. => Self::GlutesIn,
        }
    }
}
