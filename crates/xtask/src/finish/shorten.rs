//! Short names for what the wasm imports from its glue.
//!
//! wasm-bindgen names every import by a hash, once in the wasm and once in the
//! glue. Hashes do not compress: short names save some 3 KB of each visit.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use wasm_encoder::{EntityType, ImportSection, Module};
use wasmparser::{Import, ImportSectionReader, Parser, Payload};

use super::glue::without_unasked;
use super::rename::replace_name;
use super::wasm::copy;

/// Gives the imports short names, in the wasm and in the glue alike.
pub(super) fn imports(folder: &Path, wasm: &str, glue: &str) -> Result<()> {
    let path = folder.join(wasm);
    let bytes = fs::read(&path).with_context(|| format!("the build has no {wasm}"))?;
    let (bytes, names) = shortened(&bytes).context("the wasm cannot be read")?;
    fs::write(&path, bytes)?;

    let path = folder.join(glue);
    let text = fs::read_to_string(&path).with_context(|| format!("the build has no {glue}"))?;
    let mut text = without_unasked(&text, &names)?;
    for (index, name) in names.iter().enumerate() {
        ensure!(text.contains(name.as_str()), "the glue has no {name}");
        text = replace_name(&text, name, &short(index));
    }
    fs::write(path, text)?;
    Ok(())
}

/// The wasm with short import names, and the long ones in their order.
fn shortened(wasm: &[u8]) -> Result<(Vec<u8>, Vec<String>)> {
    let mut result = Module::new();
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        if let Payload::ImportSection(imports) = payload {
            result.section(&renamed(imports, &mut names)?);
        } else if let Some(section) = payload.as_section() {
            copy(wasm, section, &mut result)?;
        }
    }
    Ok((result.finish(), names))
}

/// The import section with short names; the long ones are added to `names`.
fn renamed(imports: ImportSectionReader<'_>, names: &mut Vec<String>) -> Result<ImportSection> {
    let mut result = ImportSection::new();
    for import in imports.into_imports() {
        let Import { module, name, ty } = import?;
        let known = names.iter().position(|known| known == name);
        let index = known.unwrap_or_else(|| {
            names.push(name.to_owned());
            names.len() - 1
        });
        result.import(module, &short(index), EntityType::try_from(ty)?);
    }
    Ok(result)
}

/// `a` to `z`, then `aa` and so on.
fn short(index: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(index % 26).unwrap_or_default());
    match index / 26 {
        0 => letter.to_string(),
        more => format!("{}{letter}", short(more - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::{short, shortened};

    #[test]
    fn names_are_short_and_never_the_same() {
        let names: Vec<String> = [0, 25, 26, 27, 701, 702].map(short).into();
        assert_eq!(names, ["a", "z", "aa", "ab", "zz", "aaa"]);
    }

    #[test]
    fn only_the_names_of_imports_change() {
        // One function imported as "m" "long", then a custom section.
        let wasm = b"\0asm\x01\0\0\0\x02\x0a\x01\x01m\x04long\0\x05\0\x02\x01x";
        let (bytes, names) = shortened(wasm).expect("it is well formed");
        assert_eq!(names, ["long"]);
        assert_eq!(
            bytes,
            b"\0asm\x01\0\0\0\x02\x07\x01\x01m\x01a\0\x05\0\x02\x01x"
        );
    }

    #[test]
    fn what_is_cut_short_is_not_read() {
        assert!(shortened(b"\0asm").is_err());
        assert!(shortened(b"\0asm\x01\0\0\0\x02\x0a\x01").is_err());
    }
}
