//! What the linker notes about a wasm: for each place that names something else, what it
//! names.

use std::ops::Range;

use anyhow::{Context, Result};
use wasm_encoder::{CustomSection, Encode, Module};
use wasmparser::{KnownCustom, Parser, Payload, RelocSectionReader};

use crate::finish::wasm::{copy, place};

/// The wasm without the notes about places in `dead` ranges.
pub(super) fn without(wasm: &[u8], dead: &[Range<usize>]) -> Result<Vec<u8>> {
    let mut result = Module::new();
    let mut starts = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        let Some(section) = payload.as_section() else {
            continue;
        };
        starts.push(place(section.1.clone())?.start);
        if let Payload::CustomSection(custom) = &payload
            && let KnownCustom::Reloc(notes) = custom.as_known()
        {
            let start = starts.get(usize::try_from(notes.section_index())?);
            let start = *start.context("relocations come after what they are about")?;
            let kept = kept(wasm, &notes, start, dead)?;
            result.section(&CustomSection {
                name: custom.name().into(),
                data: kept.into(),
            });
        } else {
            copy(wasm, section, &mut result)?;
        }
    }
    Ok(result.finish())
}

/// The notes about a section that starts at `start`, as far as they are kept.
fn kept(
    wasm: &[u8],
    notes: &RelocSectionReader<'_>,
    start: usize,
    dead: &[Range<usize>],
) -> Result<Vec<u8>> {
    let mut entries = Vec::new();
    for entry in notes.entries().into_iter_with_offsets() {
        let (written, entry) = entry?;
        entries.push((
            usize::try_from(written)?,
            start + usize::try_from(entry.offset)?,
        ));
    }
    let end = place(notes.range())?.end;
    let ends = entries.iter().skip(1).map(|(written, _)| *written);
    let ends = ends.chain([end]);
    let kept: Vec<&[u8]> = entries
        .iter()
        .zip(ends)
        .filter(|((_, about), _)| !dead.iter().any(|range| range.contains(about)))
        .map(|((written, _), end)| &wasm[*written..end])
        .collect();
    let mut data = Vec::new();
    notes.section_index().encode(&mut data);
    u32::try_from(kept.len())?.encode(&mut data);
    data.extend(kept.concat());
    Ok(data)
}
