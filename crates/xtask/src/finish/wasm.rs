//! What reading and writing a wasm file has in common.

use std::ops::Range;

use anyhow::Result;
use wasm_encoder::{Module, RawSection};

/// A range of a file, to take bytes from it.
pub(super) fn place(range: Range<u64>) -> Result<Range<usize>> {
    Ok(range.start.try_into()?..range.end.try_into()?)
}

/// Adds a section of a wasm to another one, as it is.
pub(super) fn copy(wasm: &[u8], (id, range): (u8, Range<u64>), to: &mut Module) -> Result<()> {
    let data = &wasm[place(range)?];
    to.section(&RawSection { id, data });
    Ok(())
}
