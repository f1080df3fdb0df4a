//! Relocations: the linker's list of all positions that refer to a function, a type or data,
//! and of what they refer to.

use std::ops::Range;

use anyhow::{Context, Result};
use wasm_encoder::{CustomSection, Encode, Module};
use wasmparser::{KnownCustom, Parser, Payload, RelocSectionReader};

use crate::finish::wasm::{copy, place};

/// The wasm without the relocations of positions in `dead` ranges.
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
            && let KnownCustom::Reloc(relocations) = custom.as_known()
        {
            let start = starts.get(usize::try_from(relocations.section_index())?);
            let start = *start.context("relocations come after what they are about")?;
            let kept = kept(wasm, &relocations, start, dead)?;
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

/// What is left of the relocations of a section that starts at `start`, encoded.
fn kept(
    wasm: &[u8],
    relocations: &RelocSectionReader<'_>,
    start: usize,
    dead: &[Range<usize>],
) -> Result<Vec<u8>> {
    let mut entries = Vec::new();
    for entry in relocations.entries().into_iter_with_offsets() {
        let (written, entry) = entry?;
        entries.push((
            usize::try_from(written)?,
            start + usize::try_from(entry.offset)?,
        ));
    }
    let end = place(relocations.range())?.end;
    let ends = entries.iter().skip(1).map(|(written, _)| *written);
    let ends = ends.chain([end]);
    let kept: Vec<&[u8]> = entries
        .iter()
        .zip(ends)
        .filter(|((_, about), _)| !dead.iter().any(|range| range.contains(about)))
        .map(|((written, _), end)| &wasm[*written..end])
        .collect();
    let mut data = Vec::new();
    relocations.section_index().encode(&mut data);
    u32::try_from(kept.len())?.encode(&mut data);
    data.extend(kept.concat());
    Ok(data)
}
