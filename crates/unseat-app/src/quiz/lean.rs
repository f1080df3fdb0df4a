//! Which side of a see-saw is down, and how clearly.

use super::Band;

/// Which side of a see-saw is down, and how clearly. A [`Band`] is what a page is for,
/// and the glutes may be a little ahead in one that is called level; this is what can be
/// said where the balance itself is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lean {
    /// The front of the hips, clearly.
    HipsClearly,
    /// The front of the hips, a little.
    Hips,
    /// Neither.
    Level,
    /// The glutes, a little.
    Glutes,
    /// The glutes, clearly.
    GlutesClearly,
}

impl Lean {
    /// The points between both sides from which one of them is down.
    pub const LEAST: u8 = 10;

    /// What a balance looks like.
    pub const fn of(balance: i8) -> Self {
        match Band::of(balance) {
            Band::FlexorsLead => Self::HipsClearly,
            Band::Leaning => Self::Hips,
            Band::Level if balance < Self::LEAST.cast_signed() => Self::Level,
            Band::Level => Self::Glutes,
            Band::GlutesIn => Self::GlutesClearly,
        }
    }
}
