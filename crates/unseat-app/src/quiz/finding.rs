//! What came out of a quiz, of the one of today or of an earlier one.

use serde::Serialize;

use super::{Outcome, Standing};
use unseat_core::content::Profile;
use unseat_core::packed::{Reader, Unpack};

/// What came out of a quiz, as it is kept and as a link says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Finding {
    /// Of the quiz of today.
    Whole(Outcome),
    /// Of an earlier version of the quiz. Its numbers meant something else, so they
    /// are not compared with those of today.
    Earlier(Standing),
}

impl Finding {
    /// Its values, where they can be compared with those of today.
    pub const fn outcome(&self) -> Option<&Outcome> {
        match self {
            Self::Whole(outcome) => Some(outcome),
            Self::Earlier(_) => None,
        }
    }

    /// What it comes down to.
    pub const fn standing(&self) -> Standing {
        match self {
            Self::Whole(outcome) => outcome.standing(),
            Self::Earlier(standing) => *standing,
        }
    }

    /// Who leads.
    pub const fn profile(&self) -> Profile {
        self.standing().profile
    }

    /// Whether answers can lead to it.
    pub fn is_sound(&self) -> bool {
        match self {
            Self::Whole(outcome) => outcome.is_sound(),
            Self::Earlier(standing) => standing.is_reachable(),
        }
    }
}

impl Unpack for Finding {
    fn unpack(from: &mut Reader<'_>) -> Self {
        match from.pick(&[0, 1]) {
            0 => Self::Whole(Unpack::unpack(from)),
            _ => Self::Earlier(Unpack::unpack(from)),
        }
    }
}
