//! A remembered value as text, and back.
//!
//! ```text
//! 1.9f3a01c7.AAECAwQ
//! │ │        └ the value, packed and written in base64url
//! │ └ its checksum, which tells a hand-edited or cut value from a whole one
//! └ the version of its layout
//! ```

pub mod base64;

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde::Serialize;

use crate::packed::{Unpack, unpack};
use crate::text::cut;

/// Why a remembered value could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MemoryError {
    /// Written by a newer app.
    #[error("value is version {found}; this app reads up to version {supported}")]
    TooNew {
        /// The version of the value.
        found: u8,
        /// The newest version this app reads.
        supported: u8,
    },
    /// Cut short, edited by hand, or not ours.
    #[error("value is damaged")]
    Damaged,
}

/// A value that can be remembered as text.
///
/// Changing a stored type means a new [`Stored::VERSION`], a step in
/// [`Stored::from_older`] and a golden file of the old layout.
pub trait Stored: Serialize + Unpack {
    /// The name it is kept under.
    const KEY: &'static str;

    /// The version of its layout.
    const VERSION: u8;

    /// Reads the layout of an older version.
    fn from_older(_version: u8, _bytes: &[u8]) -> Option<Self> {
        None
    }

    /// Whether the values agree with each other: a whole text may still have
    /// been written by a broken app.
    fn is_sound(&self) -> bool {
        true
    }

    /// The value as text.
    fn to_text(&self) -> String {
        // Packing into memory fails only for types that postcard cannot write;
        // the tests write every stored type.
        close(
            Self::VERSION,
            &postcard::to_allocvec(self).unwrap_or_default(),
        )
    }

    /// Reads a value back, whatever version wrote it.
    ///
    /// # Errors
    ///
    /// A [`MemoryError`] that names what is wrong.
    fn from_text(text: &str) -> Result<Self, MemoryError> {
        let (version, bytes) = open(text, Self::VERSION)?;
        let value = if version == Self::VERSION {
            unpack(&bytes)
        } else {
            Self::from_older(version, &bytes)
        };
        value.filter(Self::is_sound).ok_or(MemoryError::Damaged)
    }
}

/// Version, checksum and bytes as text.
fn close(version: u8, bytes: &[u8]) -> String {
    let version = version.to_string();
    let sum = hex(checksum(bytes));
    [version.as_str(), &sum, &base64::encode(bytes)].join(".")
}

/// The version and the whole bytes of a text, up to the newest version we read.
fn open(text: &str, supported: u8) -> Result<(u8, Vec<u8>), MemoryError> {
    let (version, rest) = cut(text, b'.').ok_or(MemoryError::Damaged)?;
    let found: u8 = version.parse().map_err(|_| MemoryError::Damaged)?;
    if found > supported {
        return Err(MemoryError::TooNew { found, supported });
    }
    let bytes = verified(rest).ok_or(MemoryError::Damaged)?;
    Ok((found, bytes))
}

fn verified(rest: &str) -> Option<Vec<u8>> {
    let (sum, content) = cut(rest, b'.')?;
    let bytes = base64::decode(content)?;
    (hex(checksum(&bytes)) == sum).then_some(bytes)
}

/// Eight digits.
fn hex(value: u32) -> String {
    (0..8)
        .rev()
        .filter_map(|place| char::from_digit(value >> (4 * place) & 0xf, 16))
        .collect()
}

/// FNV-1a: enough to notice an accident, and no secret is guarded.
pub fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, &byte| {
        (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
