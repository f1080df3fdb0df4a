//! Helpers for reading and writing wasm files.

use std::ops::Range;

use anyhow::Result;
use wasm_encoder::{Module, RawSection};

/// A range of a file as the library reports it, as one that can index bytes.
pub(super) fn place(range: Range<u64>) -> Result<Range<usize>> {
    Ok(range.start.try_into()?..range.end.try_into()?)
}

/// Copies a section unchanged into another wasm.
pub(super) fn copy(wasm: &[u8], (id, range): (u8, Range<u64>), to: &mut Module) -> Result<()> {
    let data = &wasm[place(range)?];
    to.section(&RawSection { id, data });
    Ok(())
}
