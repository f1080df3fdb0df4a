//! How much of the quiz somebody answers.

use serde::Serialize;

/// How much of the quiz somebody answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Scope {
    /// The few questions that say most.
    Quick,
    /// Every question.
    #[default]
    Full,
    /// The quick ones were answered, now come the others.
    Rest,
}

impl Scope {
    /// The questions that a result counts: the quick ones, or all.
    pub(super) const fn counted(self) -> Self {
        match self {
            Self::Quick => Self::Quick,
            Self::Full | Self::Rest => Self::Full,
        }
    }
}
