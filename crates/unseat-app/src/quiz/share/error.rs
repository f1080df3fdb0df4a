//! What is wrong with a share code, and where.

/// Why a share code could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind}, at character {at}")]
pub struct ShareError {
    /// The character, counted from 0.
    pub at: usize,
    /// What is wrong there.
    pub kind: ShareErrorKind,
}

/// What is wrong with a share code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShareErrorKind {
    /// Written by another version of the app.
    #[error("code is version {found}; this app reads up to version {supported}")]
    Version {
        /// The version of the code.
        found: u8,
        /// The newest version this app reads.
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
    /// A value that cannot be.
    #[error("code has a value out of range")]
    Range,
    /// Values that cannot go together.
    #[error("code names a profile that its values do not make")]
    Contradiction,
}

/// Why somebody who opens a link sees no result, as far as they can do something about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is not whole.
    Cut,
    /// It was changed on the way.
    Changed,
    /// A newer app wrote it.
    Newer,
}

impl From<ShareErrorKind> for Unread {
    fn from(kind: ShareErrorKind) -> Self {
        match kind {
            ShareErrorKind::Version { found, supported } if found > supported => Self::Newer,
            ShareErrorKind::Length => Self::Cut,
            _ => Self::Changed,
        }
    }
}
