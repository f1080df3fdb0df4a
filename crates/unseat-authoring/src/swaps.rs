//! Reads `content/swaps.toml`.

use super::reader::{File, Reader, located_text};
use super::value::Located;
use unseat_core::content::Need;

/// The rows, with exercises still as names.
pub(super) struct SwapsDraft {
    /// The rows, in the order they are tried.
    pub(super) rows: Vec<SwapDraft>,
    /// The exercises that fit everybody.
    pub(super) fallbacks: Vec<Located<String>>,
}

/// One row.
pub(super) struct SwapDraft {
    /// Why the exercises do not fit.
    pub(super) need: Need,
    /// The exercises.
    pub(super) replace: Vec<Located<String>>,
    /// What is done instead.
    pub(super) with: Located<String>,
}

/// Reads the swaps.
pub(super) fn read(file: &File<'_>) -> Option<SwapsDraft> {
    let mut reader = file.open("a list of swaps")?;
    let fallbacks = reader.some("fallbacks", located_text);
    let rows = reader.some("swaps", |value| value.table("a swap").map(read_row));
    reader.finish();
    Some(SwapsDraft {
        rows: rows?.into_iter().collect::<Option<Vec<_>>>()?,
        fallbacks: fallbacks?,
    })
}

fn read_row(mut reader: Reader<'_>) -> Option<SwapDraft> {
    let need = reader.word("need");
    let replace = reader.some("replace", located_text);
    let with = reader.name("with");
    reader.finish();
    Some(SwapDraft {
        need: need?,
        replace: replace?,
        with: with?,
    })
}
