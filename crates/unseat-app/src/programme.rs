//! The programme: six weeks of warm-ups for each profile, and where somebody is in
//! them (domain: weekly progression).
//!
//! [`Programme`] (authored) and the history since an
//! [`Enrolment`](crate::programme::Enrolment) make a [`Progress`].

mod enrolment;
mod own;
mod packing;
mod part;
mod progress;

#[cfg(test)]
mod tests;

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use unseat_core::content::{Batch, CatalogError, ExerciseId, Length, Profile, content_of, seal};
use unseat_core::packed::unpack;

pub use enrolment::Enrolment;
pub use own::{OwnRoutines, RoutineCode, RoutineError, RoutineErrorKind, SavedRoutine};
pub use part::{Press, ProgrammePart, code_of, link};
pub use progress::{Progress, Reason};

/// How many weeks a programme has; the last one looks back.
pub const WEEKS: usize = 6;

/// The programmes of one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Programme {
    /// One for each profile, in the order of [`Profile::ALL`].
    pub courses: Vec<Course>,
    /// The texts of its words, for [`Strings::add`](unseat_core::content::Strings::add).
    pub words: Vec<String>,
}

/// Six weeks for one profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Course {
    /// What the weeks are for, in a sentence.
    pub aim: String,
    /// The weeks, [`WEEKS`] of them.
    pub weeks: Vec<Week>,
}

/// One week of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Week {
    /// Which one it is, e.g. "Week 2 of 6".
    pub name: String,
    /// How long its warm-ups are.
    pub length: Length,
    /// How many make it whole. It lasts until they are done, or until what is felt
    /// says go on.
    pub sessions: u8,
    /// How long and when, what is new about it, and what makes way for what: a
    /// paragraph each.
    pub about: Vec<String>,
    /// An exercise that makes way for a harder one: which, and for which.
    pub step_up: Option<(ExerciseId, ExerciseId)>,
}

/// The first byte of a packed programme; goes up with every change of the types.
const FORMAT: u8 = 2;

impl Programme {
    /// Packs it.
    ///
    /// # Errors
    ///
    /// [`CatalogError::Unsound`] where a profile has no weeks, or a week no session.
    pub fn to_bytes(&self) -> Result<Vec<u8>, CatalogError> {
        if self.is_sound() {
            seal(FORMAT, self)
        } else {
            Err(CatalogError::Unsound)
        }
    }

    /// Unpacks it.
    ///
    /// # Errors
    ///
    /// Any [`CatalogError`]: the bytes come from the network.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CatalogError> {
        unpack(content_of(bytes, FORMAT)?).ok_or(CatalogError::Damaged)
    }

    /// The weeks of a profile.
    pub fn course(&self, profile: Profile) -> &Course {
        let place = Profile::ALL.iter().position(|it| *it == profile);
        &self.courses[place.unwrap_or_default()]
    }

    fn is_sound(&self) -> bool {
        let is_whole = |course: &Course| {
            course.weeks.len() == WEEKS && course.weeks.iter().all(|week| week.sessions > 0)
        };
        self.words.len() == Batch::Programme.places().len()
            && self.courses.len() == Profile::ALL.len()
            && self.courses.iter().all(is_whole)
    }
}
