//! What is wrong with the code of a routine, and where.

/// Why the code of a routine could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind}, at character {at}")]
pub struct RoutineError {
    /// The character, counted from 0.
    pub at: usize,
    /// What is wrong there.
    pub kind: RoutineErrorKind,
}

/// What is wrong with the code of a routine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RoutineErrorKind {
    /// Written by another version of the app.
    #[error("code is version {found}; this app reads version {supported}")]
    Version {
        /// The version of the code.
        found: u8,
        /// The version this app reads.
        supported: u8,
    },
    /// It ends early, or goes on.
    #[error("code is too short or too long")]
    Length,
    /// A character that no code has.
    #[error("code has a character that is not one of its own")]
    Character,
    /// It was changed on the way.
    #[error("code was changed on the way")]
    Checksum,
    /// A name that is no text, or too long.
    #[error("code has a name that cannot be read")]
    Name,
    /// An exercise that this catalog does not have.
    #[error("code has an exercise that this app does not know")]
    Exercise,
    /// Seconds that no routine has.
    #[error("code has a time out of range")]
    Range,
}
