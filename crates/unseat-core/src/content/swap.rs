//! Which exercise stands in for which, and why.

use serde::Serialize;

use super::ExerciseId;

/// A row of `content/swaps.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Swap {
    /// Why the exercises do not fit.
    pub need: Need,
    /// The exercises.
    pub replace: Vec<ExerciseId>,
    /// What is done instead.
    pub with: ExerciseId,
}

/// The rows of `content/swaps.toml`, and what is left when none helps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Swaps {
    /// The rows, in the order they are tried.
    pub rows: Vec<Swap>,
    /// An exercise that fits everybody.
    pub fallback: ExerciseId,
}

/// Why an exercise does not fit a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Need {
    /// The front of the hips comes first.
    Tight,
    /// No jumping.
    NoImpact,
    /// Follow the limits a surgeon gave.
    HipReplacement,
    /// Not yet practised enough.
    Level,
    /// No room on the floor.
    Floor,
    /// Not at a desk.
    Desk,
    /// Sore knees.
    Knees,
    /// Sore wrists.
    Wrists,
    /// No step.
    Step,
    /// No chair.
    Chair,
    /// Nothing to hold.
    Support,
    /// It hurt.
    Pain,
}

impl Swaps {
    /// What stands in for `exercise` in this need, if a row says so.
    pub fn find(&self, need: Need, exercise: ExerciseId) -> Option<ExerciseId> {
        self.rows
            .iter()
            .find(|row| row.need == need && row.replace.contains(&exercise))
            .map(|row| row.with)
    }
}
