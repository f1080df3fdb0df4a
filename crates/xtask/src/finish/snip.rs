//! Taking out of the wasm what only prints panics.
//!
//! A visitor never reads a panic's message, yet the code that writes it, and
//! the places in the source that it names, are some 5 KB of each visit. So the
//! functions that print are emptied here: a panic traps where it began, and the
//! page tells of it (`web/page/boot.ts`).

mod doomed;
mod places;
mod sentences;

use anyhow::{Context, Result, ensure};

use super::wasm::{self, Bytes, Section, push_number};

/// No locals; trap; the end of the body.
const TRAP: [u8; 3] = [0x00, 0x00, 0x0b];
/// The custom section that says what functions are called.
const NAMES: &str = "name";
/// Its part about functions.
const FUNCTION_NAMES: u8 = 1;
/// The kind of import that is a function.
const FUNCTION: u8 = 0;

/// The main wasm without what only prints panics. Nothing is moved: `wasm-opt`, run
/// on the result, drops what nobody calls any more.
pub(super) fn panics(wasm: &[u8]) -> Result<Vec<u8>> {
    let (snipped, emptied) = snipped(wasm)?;
    ensure!(
        emptied > 0,
        "no function of the wasm prints panics: have Rust's own been renamed? Compare the list \
         in crates/xtask/src/finish/snip/doomed.rs"
    );
    Ok(snipped)
}

/// The wasm of a part likewise. There may be nothing in it that prints.
pub(super) fn panics_of_part(wasm: &[u8]) -> Result<Vec<u8>> {
    Ok(snipped(wasm)?.0)
}

/// The wasm without what only prints panics, and how many functions that were.
fn snipped(wasm: &[u8]) -> Result<(Vec<u8>, usize)> {
    let mut sections = wasm::sections(wasm).context("the wasm cannot be read")?;
    let names = function_names(&sections).context(
        "the wasm does not name its functions, so what prints panics cannot be found: keep \
         `strip = \"debuginfo\"` in Cargo.toml and `data-wasm-opt=\"0\"` in index.html",
    )?;
    let doomed: Vec<usize> = names
        .iter()
        .filter(|(_, name)| doomed::is_doomed(name))
        .map(|(index, _)| *index)
        .collect();
    let imported = imported_functions(&sections).context("the wasm's imports cannot be read")?;
    for section in &mut sections {
        let changed = match section.id {
            wasm::CODE => emptied(&section.content, imported, &doomed),
            wasm::DATA => places::forgotten(&section.content).map(sentences::unsaid),
            _ => continue,
        };
        section.content = changed.context("the wasm cannot be read")?.into();
    }
    Ok((wasm::join(&sections), doomed.len()))
}

/// The functions that have a name, by their index.
fn function_names<'a>(sections: &'a [Section<'_>]) -> Option<Vec<(usize, &'a str)>> {
    let mut rest = sections.iter().find_map(|section| {
        let mut content = Bytes(&section.content);
        (section.id == wasm::CUSTOM && content.text()? == NAMES).then_some(content)
    })?;
    while !rest.0.is_empty() {
        let part = rest.byte()?;
        let length = rest.number()?;
        let mut content = Bytes(rest.take(length)?);
        if part == FUNCTION_NAMES {
            let count = content.number()?;
            return (0..count)
                .map(|_| Some((content.number()?, content.text()?)))
                .collect();
        }
    }
    None
}

/// Imported functions come first in the numbering, and have no body.
fn imported_functions(sections: &[Section<'_>]) -> Option<usize> {
    let Some(imports) = sections.iter().find(|section| section.id == wasm::IMPORTS) else {
        return Some(0);
    };
    let mut rest = Bytes(&imports.content);
    let mut functions = 0;
    for _ in 0..rest.number()? {
        rest.text()?;
        rest.text()?;
        functions += usize::from(rest.import_kind()? == FUNCTION);
    }
    Some(functions)
}

/// The code section in which the doomed functions only trap.
fn emptied(code: &[u8], imported: usize, doomed: &[usize]) -> Option<Vec<u8>> {
    let mut rest = Bytes(code);
    let mut result = Vec::with_capacity(code.len());
    let count = rest.number()?;
    push_number(&mut result, count);
    for index in imported..imported + count {
        let length = rest.number()?;
        let body = rest.take(length)?;
        let body = if doomed.contains(&index) { &TRAP } else { body };
        push_number(&mut result, body.len());
        result.extend(body);
    }
    Some(result)
}

#[cfg(test)]
mod tests;
