//! The words of a page that needs nothing else of its own, packed.

use alloc::string::String;
use alloc::vec::Vec;

use super::sealed::{CatalogError, content_of, seal};
use crate::packed::unpack;

/// The first byte of a packed list; goes up with every change of the words.
const FORMAT: u8 = 1;

/// Packs the texts of a batch, for [`Strings::add`](super::Strings::add).
///
/// # Errors
///
/// [`CatalogError::Damaged`] where they cannot be written.
pub fn pack_texts(texts: &[String]) -> Result<Vec<u8>, CatalogError> {
    seal(FORMAT, &texts)
}

/// Unpacks them.
///
/// # Errors
///
/// Any [`CatalogError`]: the bytes come from the network.
pub fn unpack_texts(bytes: &[u8]) -> Result<Vec<String>, CatalogError> {
    unpack(content_of(bytes, FORMAT)?).ok_or(CatalogError::Damaged)
}
