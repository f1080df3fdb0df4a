//! Taking out of the wasm what only prints panics.
//!
//! A visitor never reads a panic's message, yet the code that writes it, and
//! the places in the source that it names, are some 8 KB of each visit. So the
//! functions that print are emptied here: a panic traps where it began, and the
//! page tells of it (`web/boot.js`).
//!
//! It is done on what the linker has written, whose relocations say what each function
//! needs. An emptied function needs nothing, so what was there for it alone is in no file
//! once [`super::parts`] has taken the wasm apart.

mod doomed;
mod places;
mod relocations;
mod unsaid;

use std::collections::HashSet;

use anyhow::{Context, Result, ensure};
use wasmparser::{DataKind, FunctionBody, KnownCustom, Name, Operator, Parser, Payload, TypeRef};

use super::wasm::place;
use places::Segment;

/// The wasm without what only prints panics.
pub(super) fn panics(wasm: &[u8]) -> Result<Vec<u8>> {
    let linked = Linked::read(wasm).context("the wasm cannot be read")?;
    ensure!(
        !linked.names.is_empty(),
        "the wasm does not name its functions, so what prints panics cannot be found: keep \
         `strip = \"debuginfo\"` in Cargo.toml"
    );
    let doomed = linked
        .names
        .iter()
        .filter(|(_, name)| doomed::is_doomed(name));
    let doomed: HashSet<u32> = doomed.map(|(index, _)| *index).collect();
    ensure!(
        !doomed.is_empty(),
        "no function of the wasm prints panics: have Rust's own been renamed? Compare the list \
         in crates/xtask/src/finish/snip/doomed.rs"
    );
    let mut snipped = wasm.to_vec();
    let mut dead = Vec::new();
    for (index, body) in (linked.imported..).zip(&linked.bodies) {
        if doomed.contains(&index) {
            let body = place(body.range())?;
            empty(&mut snipped[body.clone()]);
            dead.push(body);
        } else {
            dead.extend(unsaid::of(body, |called| doomed.contains(&called))?);
        }
    }
    for place in places::of(wasm, &linked.segments) {
        snipped[place.clone()].fill(0);
        dead.push(place);
    }
    relocations::without(&snipped, &dead).context("the wasm cannot be read")
}

/// Makes a function trap. Nothing moves, so that places in the file stay what they are.
fn empty(body: &mut [u8]) {
    const UNREACHABLE: u8 = 0x00;
    const NOP: u8 = 0x01;
    const END: u8 = 0x0b;
    if let [locals, first, rest @ .., end] = body {
        (*locals, *first, *end) = (0, UNREACHABLE, END);
        rest.fill(NOP);
    }
}

/// What is read of a wasm. Places are those in the file.
#[derive(Default)]
struct Linked<'a> {
    /// Functions by their index, with the names that the compiler has made.
    names: Vec<(u32, &'a str)>,
    /// Imported functions come first in the numbering, and have no body.
    imported: u32,
    bodies: Vec<FunctionBody<'a>>,
    segments: Vec<Segment>,
}

impl<'a> Linked<'a> {
    fn read(wasm: &'a [u8]) -> Result<Self> {
        let mut linked = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        linked.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionEntry(body) => linked.bodies.push(body),
                Payload::DataSection(segments) => {
                    for segment in segments {
                        linked.segments.extend(active(&segment?)?);
                    }
                }
                Payload::CustomSection(custom) => {
                    if let KnownCustom::Name(names) = custom.as_known() {
                        for part in names {
                            if let Name::Function(functions) = part? {
                                for it in functions {
                                    let it = it?;
                                    linked.names.push((it.index, it.name));
                                }
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(linked)
    }
}

/// A part of memory that has an address of its own.
fn active(segment: &wasmparser::Data<'_>) -> Result<Option<Segment>> {
    let DataKind::Active { offset_expr, .. } = &segment.kind else {
        return Ok(None);
    };
    let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
        return Ok(None);
    };
    let end = place(segment.range.clone())?.end;
    Ok(Some(Segment {
        // Written with a sign, but memory has no negative end.
        address: usize::try_from(value.cast_unsigned())?,
        bytes: end - segment.data.len()..end,
    }))
}

#[cfg(test)]
mod tests;
