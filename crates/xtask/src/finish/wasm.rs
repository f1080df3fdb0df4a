//! The wasm format, as far as `finish` changes it: sections, and what they are
//! written with.

use std::borrow::Cow;

/// The bytes before the first section: the format's name and version.
const HEADER: &[u8] = b"\0asm\x01\0\0\0";

/// A section that is not part of the program; it starts with its own name.
pub(super) const CUSTOM: u8 = 0;
pub(super) const IMPORTS: u8 = 2;
pub(super) const CODE: u8 = 10;
pub(super) const DATA: u8 = 11;

/// One part of a wasm file.
pub(super) struct Section<'a> {
    pub(super) id: u8,
    pub(super) content: Cow<'a, [u8]>,
}

/// The sections of a wasm file in their order.
pub(super) fn sections(wasm: &[u8]) -> Option<Vec<Section<'_>>> {
    let mut rest = Bytes(wasm.strip_prefix(HEADER)?);
    let mut sections = Vec::new();
    while !rest.0.is_empty() {
        let id = rest.byte()?;
        let length = rest.number()?;
        let content = rest.take(length)?.into();
        sections.push(Section { id, content });
    }
    Some(sections)
}

/// The wasm file of these sections.
pub(super) fn join(sections: &[Section<'_>]) -> Vec<u8> {
    let mut wasm = HEADER.to_vec();
    for section in sections {
        wasm.push(section.id);
        push_number(&mut wasm, section.content.len());
        wasm.extend_from_slice(&section.content);
    }
    wasm
}

/// What is still to be read.
pub(super) struct Bytes<'a>(pub(super) &'a [u8]);

impl<'a> Bytes<'a> {
    pub(super) fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// An unsigned LEB128 number.
    pub(super) fn number(&mut self) -> Option<usize> {
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

    pub(super) fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    pub(super) fn text(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).ok()
    }

    /// Reads what kind of thing is imported: function, table, memory, global
    /// or tag. The answer is the kind's number; functions are 0.
    pub(super) fn import_kind(&mut self) -> Option<u8> {
        let kind = self.byte()?;
        match kind {
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
        }?;
        Some(kind)
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

pub(super) fn push_number(bytes: &mut Vec<u8>, mut value: usize) {
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

pub(super) fn push_text(bytes: &mut Vec<u8>, text: &str) {
    push_number(bytes, text.len());
    bytes.extend(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_joined_as_they_were() {
        let wasm = b"\0asm\x01\0\0\0\x03\x02\x01\0\0\x02\x01x";
        let sections = sections(wasm).expect("it is well formed");
        assert_eq!(sections[0].id, 3);
        assert_eq!(sections[1].content.as_ref(), b"\x01x");
        assert_eq!(join(&sections), wasm);
    }

    #[test]
    fn numbers_are_read_as_they_were_written() {
        for number in [0, 127, 128, 300, 1 << 20] {
            let mut bytes = Vec::new();
            push_number(&mut bytes, number);
            assert_eq!(Bytes(&bytes).number(), Some(number));
        }
    }

    #[test]
    fn what_is_cut_short_is_not_read() {
        assert!(sections(b"\0asm").is_none());
        assert!(sections(b"\0asm\x01\0\0\0\x02\x0a\x01").is_none());
    }
}
