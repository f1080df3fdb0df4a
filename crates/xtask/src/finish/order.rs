//! The order of the functions in a wasm file.
//!
//! Compressed, a file is smaller when functions that have much in common stand next to each
//! other: 2 KB of each visit. What a function does does not depend on its place.

use std::collections::{HashMap, HashSet};

use anyhow::Result;
use wasm_encoder::{Module, NameMap, NameSection};
use wasmparser::{Parser, Payload, TypeRef};

use super::wasm::copy;

/// How many bytes in a row two functions must share for it to count.
const LENGTH: usize = 4;

/// The wasm with names for its functions, which are in the order that they should have.
pub(super) fn named(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut result = Module::new();
    let mut imported = 0;
    let mut bodies = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        if let Some(section) = payload.as_section() {
            copy(wasm, section, &mut result)?;
        }
        match payload {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    let mut places: Vec<(usize, usize)> = alike(&bodies).into_iter().zip(0..).collect();
    places.sort_unstable();
    let mut names = NameMap::new();
    for ((_, place), index) in places.into_iter().zip(imported..) {
        names.append(index, &format!("{place:08}"));
    }
    let mut section = NameSection::new();
    section.functions(&names);
    result.section(&section);
    Ok(result.finish())
}

/// An order in which each function is followed by the one that repeats most of it.
fn alike(bodies: &[&[u8]]) -> Vec<usize> {
    let pieces: Vec<HashSet<&[u8]>> = bodies
        .iter()
        .map(|body| body.windows(LENGTH).collect())
        .collect();
    let mut found_in: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (function, pieces) in pieces.iter().enumerate() {
        for piece in pieces {
            found_in.entry(piece).or_default().push(function);
        }
    }
    let mut left: Vec<usize> = (0..bodies.len()).collect();
    // The shortest first.
    left.sort_by_key(|function| std::cmp::Reverse(bodies[*function].len()));
    let mut order: Vec<usize> = left.pop().into_iter().collect();
    while let Some(last) = order.last() {
        let mut common = vec![0_usize; bodies.len()];
        for function in pieces[*last].iter().flat_map(|piece| &found_in[piece]) {
            common[*function] += 1;
        }
        let share = |function: usize| {
            // In parts of a million, to be compared exactly.
            common[function] * 1_000_000 / pieces[function].len().max(1)
        };
        let best = (0..left.len()).max_by_key(|place| share(left[*place]));
        let Some(best) = best else {
            break;
        };
        order.push(left.remove(best));
    }
    order
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn functions_that_have_much_in_common_stand_next_to_each_other() {
        let bodies = [
            "abc",
            "read the list",
            "write a file",
            "read the last",
            "write a fold",
        ];
        let bodies = bodies.map(str::as_bytes);
        let order = alike(&bodies);
        let place = |function| order.iter().position(|it| *it == function);
        for [one, other] in [[1, 3], [2, 4]] {
            let apart = place(one)
                .zip(place(other))
                .map(|(one, other)| one.abs_diff(other));
            assert_eq!(apart, Some(1), "{order:?}");
        }
        assert_eq!(order.len(), bodies.len());
    }

    #[test]
    fn a_file_without_functions_has_no_order() {
        assert!(alike(&[]).is_empty());
    }
}
