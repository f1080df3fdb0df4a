//! What is only handed to functions that print panics: the words, and the place in the
//! source.

use std::ops::Range;

use anyhow::Result;
use wasmparser::{FunctionBody, Operator};

use crate::finish::wasm::place;

/// Where a function's code, just before a call of a doomed one, puts down an address for
/// it. Such a call traps, so nothing else comes to see that.
pub(super) fn of(
    body: &FunctionBody<'_>,
    is_doomed: impl Fn(u32) -> bool,
) -> Result<Vec<Range<usize>>> {
    let mut dead = Vec::new();
    let mut handed = Vec::new();
    let mut code = body.get_operators_reader()?;
    while !code.eof() {
        let start = code.original_position();
        match code.read()? {
            Operator::I32Const { .. } => handed.push(place(start..code.original_position())?),
            Operator::LocalGet { .. } => {}
            Operator::Call { function_index } if is_doomed(function_index) => {
                dead.append(&mut handed);
            }
            _ => handed.clear(),
        }
    }
    Ok(dead)
}
