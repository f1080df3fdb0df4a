//! Removing from the wasm what only prints panics.
//!
//! A visitor never reads a panic's message, yet the code that writes it and the source
//! locations that it names are some 8 KB of each visit. So the functions that print are
//! emptied here: a panic traps where it begins, and the page says so
//! (`web/page/boot.ts`).
//!
//! This works on the linker's output, whose relocations say what each function refers to.
//! An emptied function refers to nothing. So when [`super::parts`] writes the files, it
//! leaves out everything that only emptied functions needed.

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

/// Makes a function trap. It keeps its length, so that all other positions stay valid.
fn empty(body: &mut [u8]) {
    const UNREACHABLE: u8 = 0x00;
    const NOP: u8 = 0x01;
    const END: u8 = 0x0b;
    if let [locals, first, rest @ .., end] = body {
        (*locals, *first, *end) = (0, UNREACHABLE, END);
        rest.fill(NOP);
    }
}

/// What has to be known about the linker's output. Ranges are positions in the file.
#[derive(Default)]
struct Linked<'a> {
    /// The index and the mangled name of each function.
    names: Vec<(u32, &'a str)>,
    /// How many functions are imported. They have the first indices, and no body.
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

/// A data segment, if it has a fixed address.
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
