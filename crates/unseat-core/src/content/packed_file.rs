//! What every packed file is: one byte that names its format, then the content.

use alloc::vec::Vec;

use serde::Serialize;

/// Why a catalog could not be unpacked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CatalogError {
    /// The file was made for another version of the app.
    #[error("catalog is format {found}, this app reads format {expected}")]
    Format {
        /// The format of the file.
        found: u8,
        /// The format this app reads.
        expected: u8,
    },
    /// The bytes end early or are not a catalog at all.
    #[error("catalog is damaged or incomplete")]
    Damaged,
    /// A name inside the catalog leads nowhere.
    #[error("catalog names something that it does not hold")]
    Dangling,
}

/// A packed file.
///
/// # Errors
///
/// [`CatalogError::Damaged`] where a value cannot be written, which the content
/// checks rule out.
pub(crate) fn write(content: &impl Serialize, format: u8) -> Result<Vec<u8>, CatalogError> {
    postcard::to_extend(content, alloc::vec![format]).map_err(|_| CatalogError::Damaged)
}

/// What follows the first byte of a packed file, which must be the format that
/// this app reads.
///
/// # Errors
///
/// [`CatalogError::Format`] for another format, [`CatalogError::Damaged`] where
/// there is not even that byte.
pub(crate) fn content_of(bytes: &[u8], expected: u8) -> Result<&[u8], CatalogError> {
    match bytes.split_first() {
        Some((found, content)) if *found == expected => Ok(content),
        Some((&found, _)) => Err(CatalogError::Format { found, expected }),
        None => Err(CatalogError::Damaged),
    }
}
