//! What is only passed to functions that print panics: messages and source locations.

use std::ops::Range;

use anyhow::Result;
use wasmparser::{FunctionBody, Operator};

use crate::finish::wasm::place;

/// The instructions of a function that put an address on the stack right before a call of
/// a doomed function. That call traps, so nothing else can use the address.
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
