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
    /// Exercises that fit everybody, in the order they are tried: enough of them for
    /// the longest routine.
    pub fallbacks: Vec<ExerciseId>,
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
    /// A sore low back.
    LowBack,
    /// Pregnancy after week 12.
    Pregnancy,
    /// Brittle bones.
    BrittleBones,
}

impl Swaps {
    /// What may stand in for `exercise` in this need, the best first.
    pub fn of(&self, need: Need, exercise: ExerciseId) -> impl Iterator<Item = ExerciseId> + '_ {
        let rows = self.rows.iter();
        rows.filter(move |row| row.need == need && row.replace.contains(&exercise))
            .map(|row| row.with)
    }
}
