//! Reads `content/breaks.toml`.

use super::reader::{File, located_text};
use super::value::Located;

/// Reads the names of the studies about breaks.
pub(super) fn read(file: &File<'_>) -> Option<Vec<Located<String>>> {
    let mut reader = file.open("a list of studies")?;
    let studies = reader.some("studies", located_text);
    reader.finish();
    studies
}
