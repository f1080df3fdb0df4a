//! What somebody may want to read about the exercises, in a file of its own.

use serde::Serialize;

use alloc::vec::Vec;

use crate::packed::unpack_first;

use super::packed_file::{self, CatalogError};
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
const FORMAT: u8 = 2;

impl Library {
    /// Packs the library: one byte of format, then the content.
    ///
    /// # Errors
    ///
    /// [`CatalogError::Damaged`] where a value cannot be written, which the
    /// content checks rule out.
    pub fn to_bytes(&self) -> Result<Vec<u8>, CatalogError> {
        packed_file::write(self, FORMAT)
    }

    /// Unpacks how each exercise is done, and leaves the rest packed.
    ///
    /// # Errors
    ///
    /// Any [`CatalogError`]: the bytes come from the network.
    pub fn manuals_from_bytes(bytes: &[u8]) -> Result<Vec<Manual>, CatalogError> {
        let content = packed_file::content_of(bytes, FORMAT)?;
        unpack_first(content).ok_or(CatalogError::Damaged)
    }

    /// The study of an id that came from this library.
    pub fn study(&self, id: StudyId) -> &Study {
        &self.studies[id.index()]
    }
}
