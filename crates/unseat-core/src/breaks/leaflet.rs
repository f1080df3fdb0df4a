//! What the timer's screen says, in a file of its own.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::content::{CatalogError, content_of, seal};
use crate::packed::{unpack, unpacks};

/// The words about breaks in one language, and where they come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Leaflet {
    /// The texts of its words, for [`Strings::add`](crate::content::Strings::add).
    pub words: Vec<String>,
    /// The studies it names, each in three texts: as cited, what it found, and where it
    /// can be read, which is empty if that is not known.
    pub sources: Vec<String>,
}

/// The first byte of a packed leaflet; goes up with every change of the types.
const FORMAT: u8 = 1;

impl Leaflet {
    /// The studies.
    pub fn studies(&self) -> impl Iterator<Item = &[String; 3]> {
        let (studies, _) = self.sources.as_chunks();
        studies.iter()
    }

    /// Packs the leaflet.
    ///
    /// # Errors
    ///
    /// [`CatalogError::Damaged`] where a value cannot be written, which its types
    /// rule out.
    pub fn to_bytes(&self) -> Result<Vec<u8>, CatalogError> {
        seal(FORMAT, self)
    }

    /// Unpacks a leaflet.
    ///
    /// # Errors
    ///
    /// Any [`CatalogError`]: the bytes come from the network.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CatalogError> {
        unpack(content_of(bytes, FORMAT)?).ok_or(CatalogError::Damaged)
    }
}

unpacks!(struct Leaflet { words, sources });
