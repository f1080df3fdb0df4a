//! Packed files: what stands before their content.
//!
//! ```text
//! format 1 byte │ checksum of the content 4 bytes, lowest first │ content
//! ```
//!
//! Whether content agrees with itself is checked when it is packed. The
//! checksum says that what arrived is what was packed, so nothing of that is
//! checked once more by each visit.

use alloc::vec::Vec;

use serde::Serialize;

use crate::codec::checksum;

/// Why packed content could not be written or read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CatalogError {
    /// The file was made for another version of the app.
    #[error("content is format {found}, this app reads format {expected}")]
    Format {
        /// The format of the file.
        found: u8,
        /// The format this app reads.
        expected: u8,
    },
    /// The bytes end early, were changed on the way, or are not ours at all.
    #[error("content is damaged or incomplete")]
    Damaged,
    /// It is not packed: a name in it leads nowhere, or it cannot be scored.
    #[error("content does not agree with itself")]
    Unsound,
}

/// Packs a value behind its format and checksum.
///
/// # Errors
///
/// [`CatalogError::Damaged`] where a value cannot be written, which its types
/// rule out.
pub fn seal(format: u8, value: &impl Serialize) -> Result<Vec<u8>, CatalogError> {
    let content = postcard::to_allocvec(value).map_err(|_| CatalogError::Damaged)?;
    let mut bytes = alloc::vec![format];
    bytes.extend(checksum(&content).to_le_bytes());
    bytes.extend(content);
    Ok(bytes)
}

/// The content of a packed file, which must be of the format that this app
/// reads, and whole.
///
/// # Errors
///
/// [`CatalogError::Format`] for another format, [`CatalogError::Damaged`] for
/// anything but what was packed.
pub fn content_of(bytes: &[u8], expected: u8) -> Result<&[u8], CatalogError> {
    let Some((&found, rest)) = bytes.split_first() else {
        return Err(CatalogError::Damaged);
    };
    if found != expected {
        return Err(CatalogError::Format { found, expected });
    }
    match rest.split_first_chunk() {
        Some((sum, content)) if u32::from_le_bytes(*sum) == checksum(content) => Ok(content),
        _ => Err(CatalogError::Damaged),
    }
}

#[cfg(test)]
mod tests {
    use super::{CatalogError, content_of, seal};

    #[test]
    fn what_was_sealed_is_read() {
        let bytes = seal(3, &"words").expect("a text can be packed");
        assert_eq!(content_of(&bytes, 3), Ok(&b"\x05words"[..]));
        let other = CatalogError::Format {
            found: 3,
            expected: 4,
        };
        assert_eq!(content_of(&bytes, 4), Err(other));
    }

    #[test]
    fn a_byte_less_or_another_byte_is_noticed() {
        let bytes = seal(3, &"words").expect("a text can be packed");
        for length in 0..bytes.len() {
            assert_eq!(content_of(&bytes[..length], 3), Err(CatalogError::Damaged));
        }
        for place in 1..bytes.len() {
            let mut changed = bytes.clone();
            changed[place] ^= 1;
            assert_eq!(content_of(&changed, 3), Err(CatalogError::Damaged));
        }
    }
}
