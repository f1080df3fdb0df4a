//! What somebody may want to read about the exercises, in a file of its own.

use serde::Serialize;

use alloc::vec::Vec;

use crate::packed::unpack_first;

use super::sealed::{CatalogError, content_of, seal};
use super::{Facts, Manual, Study, StudyId};

/// What is known of the exercises of a catalog, in the catalog's order.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Library {
    /// How each exercise is done.
    pub manuals: Vec<Manual>,
    /// What is known of each exercise.
    pub facts: Vec<Facts>,
    /// The studies, by [`StudyId`].
    pub studies: Vec<Study>,
}

/// The first byte of a packed library; goes up with every change of the types.
const FORMAT: u8 = 3;

impl Library {
    /// Packs how each exercise is done. The rest is on the pages of Learn, which the
    /// build draws, so no visit downloads it twice.
    ///
    /// # Errors
    ///
    /// [`CatalogError::Damaged`] where a value cannot be written, which the
    /// content checks rule out.
    pub fn to_bytes(&self) -> Result<Vec<u8>, CatalogError> {
        seal(FORMAT, &self.manuals)
    }

    /// Unpacks how each exercise is done. What was packed behind it is left alone.
    ///
    /// # Errors
    ///
    /// Any [`CatalogError`]: the bytes come from the network.
    pub fn manuals_from_bytes(bytes: &[u8]) -> Result<Vec<Manual>, CatalogError> {
        unpack_first(content_of(bytes, FORMAT)?).ok_or(CatalogError::Damaged)
    }

    /// The study of an id that came from this library.
    pub fn study(&self, id: StudyId) -> &Study {
        &self.studies[id.index()]
    }
}
