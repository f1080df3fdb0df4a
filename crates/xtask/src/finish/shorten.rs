//! Short names for what the wasm imports from its glue.
//!
//! wasm-bindgen names every import by a hash, once in the wasm and once in the
//! glue. Hashes do not compress: short names save some 3 KB of each visit.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::rename::replace_name;

/// The section of a wasm file that lists its imports.
const IMPORTS: u8 = 2;
/// The bytes before the first section.
const HEADER: usize = 8;

/// Gives the imports short names, in the wasm and in the glue alike.
pub(super) fn imports(folder: &Path, wasm: &str, glue: &str) -> Result<()> {
    let path = folder.join(wasm);
    let bytes = fs::read(&path).with_context(|| format!("the build has no {wasm}"))?;
    let (bytes, names) = shortened(&bytes).context("the wasm cannot be read")?;
    fs::write(&path, bytes)?;

    let path = folder.join(glue);
    let mut text = fs::read_to_string(&path).with_context(|| format!("the build has no {glue}"))?;
    for (index, name) in names.iter().enumerate() {
        ensure!(text.contains(name.as_str()), "the glue has no {name}");
        text = replace_name(&text, name, &short(index));
    }
    fs::write(path, text)?;
    Ok(())
}

/// The wasm with short import names, and the long ones in their order.
fn shortened(wasm: &[u8]) -> Option<(Vec<u8>, Vec<String>)> {
    let mut result = wasm.get(..HEADER)?.to_vec();
    let mut names = Vec::new();
    let mut rest = Bytes(&wasm[HEADER..]);
    while !rest.0.is_empty() {
        let id = rest.byte()?;
        let length = rest.number()?;
        let content = rest.take(length)?;
        let content = if id == IMPORTS {
            renamed(content, &mut names)?
        } else {
            content.to_vec()
        };
        result.push(id);
        push_number(&mut result, content.len());
        result.extend(content);
    }
    Some((result, names))
}

/// The import section with short names; the long ones are added to `names`.
fn renamed(section: &[u8], names: &mut Vec<String>) -> Option<Vec<u8>> {
    let mut rest = Bytes(section);
    let mut result = Vec::new();
    let count = rest.number()?;
    push_number(&mut result, count);
    for _ in 0..count {
        let module = rest.text()?;
        let name = rest.text()?;
        push_text(&mut result, module);
        let before = rest.0;
        rest.skip_description()?;
        let description = &before[..before.len() - rest.0.len()];
        let known = names.iter().position(|known| known == name);
        let index = known.unwrap_or_else(|| {
            names.push(name.to_owned());
            names.len() - 1
        });
        push_text(&mut result, &short(index));
        result.extend(description);
    }
    Some(result)
}

/// `a` to `z`, then `aa` and so on.
fn short(index: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(index % 26).unwrap_or_default());
    match index / 26 {
        0 => letter.to_string(),
        more => format!("{}{letter}", short(more - 1)),
    }
}

/// What is still to be read.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// An unsigned LEB128 number.
    fn number(&mut self) -> Option<usize> {
        let mut value = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).ok()
    }

    /// What kind of thing is imported: function, table, memory, global or tag.
    fn skip_description(&mut self) -> Option<()> {
        match self.byte()? {
            0 => self.number().map(drop),
            1 => {
                self.byte()?;
                self.skip_limits()
            }
            2 => self.skip_limits(),
            3 => self.take(2).map(drop),
            4 => {
                self.byte()?;
                self.number().map(drop)
            }
            _ => None,
        }
    }

    fn skip_limits(&mut self) -> Option<()> {
        let has_most = self.byte()? & 1 == 1;
        self.number()?;
        if has_most {
            self.number()?;
        }
        Some(())
    }
}

fn push_number(bytes: &mut Vec<u8>, mut value: usize) {
    loop {
        let byte = u8::try_from(value & 0x7f).unwrap_or_default();
        value >>= 7;
        if value == 0 {
            bytes.push(byte);
            return;
        }
        bytes.push(byte | 0x80);
    }
}

fn push_text(bytes: &mut Vec<u8>, text: &str) {
    push_number(bytes, text.len());
    bytes.extend(text.as_bytes());
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
        assert_eq!(shortened(b"\0asm"), None);
        assert_eq!(shortened(b"\0asm\x01\0\0\0\x02\x0a\x01"), None);
    }
}
