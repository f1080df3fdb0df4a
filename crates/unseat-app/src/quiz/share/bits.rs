//! Fields of bits, their characters, and their checksum.

use super::{ShareError, ShareErrorKind};

const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Some bits of a code, counted from its start.
#[derive(Clone, Copy)]
pub(super) struct Field {
    from: u32,
    width: u32,
    /// How many bits the code has.
    of: u32,
}

impl Field {
    /// The first field of a code of so many characters.
    pub(super) const fn first(width: u32, length: u32) -> Self {
        let of = length * 6;
        Self { from: 0, width, of }
    }

    /// The field after this one.
    pub(super) const fn then(self, width: u32) -> Self {
        Self {
            from: self.from + self.width,
            width,
            of: self.of,
        }
    }

    /// A value in its place.
    pub(super) const fn put(self, value: u64) -> u64 {
        (value & self.mask()) << self.shift()
    }

    /// The value in a code.
    pub(super) const fn get(self, code: u64) -> u64 {
        code >> self.shift() & self.mask()
    }

    /// The value of a field of at most 8 bits.
    pub(super) const fn small(self, code: u64) -> u8 {
        self.get(code).to_le_bytes()[0]
    }

    /// What is wrong, at the first character that holds a bit of it.
    pub(super) const fn error(self, kind: ShareErrorKind) -> ShareError {
        let at = (self.from / 6) as usize;
        ShareError { at, kind }
    }

    const fn shift(self) -> u32 {
        self.of - self.from - self.width
    }

    const fn mask(self) -> u64 {
        (1 << self.width) - 1
    }
}

/// The character at `index` of a code of so many.
pub(super) fn character(code: u64, index: u32, length: u32) -> &'static str {
    let shift = (length - 1 - index) * 6;
    let at = (code >> shift & 63) as usize;
    &ALPHABET[at..=at]
}

/// What a character stands for.
pub(super) fn value(character: char) -> Option<u8> {
    let byte = u8::try_from(character).ok()?;
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'-' => Some(62),
        b'_' => Some(63),
        _ => None,
    }
}

/// CRC-14 over all but the checksum: it notices any one wrong character, and
/// any two side by side that changed or changed places.
pub(super) fn checksum(code: u64, length: u32) -> u64 {
    const POLYNOMIAL: u64 = 0x0805;
    let mut sum: u64 = 0x3fff;
    for bit in (14..length * 6).rev() {
        let top = (sum >> 13 ^ code >> bit) & 1;
        sum = (sum << 1 & 0x3fff) ^ (POLYNOMIAL * top);
    }
    sum
}
