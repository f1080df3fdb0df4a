//! Two results side by side.

use super::{Lean, Outcome};

/// How one see-saw stands beside another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// Much alike.
    Alike,
    /// By so many points more to the front of the hips.
    ToHips(u8),
    /// By so many points more to the glutes.
    ToGlutes(u8),
}

impl Comparison {
    /// How somebody's own see-saw stands beside theirs.
    pub fn of(own: &Outcome, theirs: &Outcome) -> Self {
        let points = i16::from(own.balance) - i16::from(theirs.balance);
        // Two balances are at most 200 points apart.
        let apart = u8::try_from(points.unsigned_abs()).unwrap_or(u8::MAX);
        if apart < Lean::LEAST {
            Self::Alike
        } else if points < 0 {
            Self::ToHips(apart)
        } else {
            Self::ToGlutes(apart)
        }
    }
}
