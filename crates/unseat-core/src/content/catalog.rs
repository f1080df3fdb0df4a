//! Everything of one language, packed at build time and unpacked on arrival.

use serde::Serialize;

use alloc::string::String;
use alloc::vec::Vec;

use crate::packed::unpack;

use super::sealed::{CatalogError, content_of, seal};
use super::{Exercise, ExerciseId, Length, Profile, Purpose, Routine, RoutineId, Strings, Swaps};

/// The content of one language. Every id in it resolves: one that does not is
/// never packed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Catalog {
    /// The language, e.g. `en`.
    pub language: String,
    /// The words of the interface.
    pub strings: Strings,
    /// The exercises, by [`ExerciseId`].
    pub exercises: Vec<Exercise>,
    /// The routines, by [`RoutineId`].
    pub routines: Vec<Routine>,
    /// Which exercise stands in for which.
    pub swaps: Swaps,
}

/// The first byte of a packed catalog; goes up with every change of the types.
const FORMAT: u8 = 4;

impl Catalog {
    /// Packs the catalog.
    ///
    /// # Errors
    ///
    /// [`CatalogError::Unsound`] where an id leads nowhere.
    pub fn to_bytes(&self) -> Result<Vec<u8>, CatalogError> {
        if self.resolves() {
            seal(FORMAT, self)
        } else {
            Err(CatalogError::Unsound)
        }
    }

    /// Unpacks a catalog.
    ///
    /// # Errors
    ///
    /// Any [`CatalogError`]: the bytes come from the network.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CatalogError> {
        unpack(content_of(bytes, FORMAT)?).ok_or(CatalogError::Damaged)
    }

    /// Whether every id leads somewhere.
    pub fn resolves(&self) -> bool {
        let exercise = |id: ExerciseId| id.index() < self.exercises.len();
        self.strings.is_complete()
            && self.exercises.iter().all(|it| {
                it.regress.is_none_or(exercise)
                    && it.progress.is_none_or(exercise)
                    && !it.poses.keys.is_empty()
            })
            && !self.swaps.fallbacks.is_empty()
            && self.swaps.fallbacks.iter().copied().all(exercise)
            && self
                .swaps
                .rows
                .iter()
                .all(|row| exercise(row.with) && row.replace.iter().copied().all(exercise))
            && self
                .routines
                .iter()
                .flat_map(|routine| &routine.steps)
                .all(|step| exercise(step.exercise))
    }

    /// The exercise of an id that came from this catalog.
    pub fn exercise(&self, id: ExerciseId) -> &Exercise {
        &self.exercises[id.index()]
    }

    /// The routine of an id that came from this catalog.
    pub fn routine(&self, id: RoutineId) -> &Routine {
        &self.routines[id.index()]
    }

    /// The exercise with this slug, if there is one.
    pub fn find_exercise(&self, slug: &str) -> Option<ExerciseId> {
        self.find_by_slug(|it| it == slug)
    }

    /// The first exercise whose slug is such, if there is one.
    pub fn find_by_slug(&self, is: impl Fn(&str) -> bool) -> Option<ExerciseId> {
        position(&self.exercises, |it| is(&it.slug)).map(ExerciseId)
    }

    /// The routine made for this purpose, if there is one.
    pub fn find_routine(&self, purpose: Purpose) -> Option<RoutineId> {
        position(&self.routines, |it| it.purpose == purpose).map(RoutineId)
    }

    /// The warm-up for this profile and length, if there is one.
    pub fn warm_up(&self, profile: Profile, length: Length) -> Option<&Routine> {
        self.find_routine(Purpose::WarmUp(profile, length))
            .map(|id| self.routine(id))
    }
}

fn position<T>(list: &[T], wanted: impl Fn(&T) -> bool) -> Option<u8> {
    list.iter()
        .position(wanted)
        .and_then(|index| u8::try_from(index).ok())
}
