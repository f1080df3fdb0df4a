//! The places in the source that panics name.
//!
//! A `core::panic::Location` is sixteen bytes: where its file's name is, how
//! long that name is, line and column. Only what prints panics reads them.

use std::ops::Range;
use std::path::Path;

use crate::finish::wasm::Bytes;

const PLACE: usize = 16;
/// Longer than any path of a source file, shorter than a chance number.
const LONGEST_NAME: usize = 300;
const MOST_LINES: usize = 100_000;
const MOST_COLUMNS: usize = 1_000;

/// A part of the program's memory as it is at the start.
struct Segment {
    address: usize,
    /// Where its bytes are in the section.
    bytes: Range<usize>,
}

/// The data section with zeros for the places and the names of their files:
/// they compress to nothing, and no machine's paths are published.
pub(super) fn forgotten(data: &[u8]) -> Option<Vec<u8>> {
    let segments = segments(data)?;
    let mut dead = Vec::new();
    for segment in &segments {
        // Places are aligned in memory.
        let mut at = segment.bytes.start + segment.address.next_multiple_of(4) - segment.address;
        while at + PLACE <= segment.bytes.end {
            if let Some(name) = file_of(data, at, &segments) {
                dead.push(at..at + PLACE);
                dead.push(name);
                at += PLACE;
            } else {
                at += 4;
            }
        }
    }
    let mut result = data.to_vec();
    for range in dead {
        result[range].fill(0);
    }
    Some(result)
}

/// The name of the file, if the bytes at `at` are a place.
fn file_of(data: &[u8], at: usize, segments: &[Segment]) -> Option<Range<usize>> {
    let word = |index: usize| -> Option<usize> {
        let bytes = data.get(at + 4 * index..at + 4 * index + 4)?;
        usize::try_from(u32::from_le_bytes(bytes.try_into().ok()?)).ok()
    };
    let (address, length, line, column) = (word(0)?, word(1)?, word(2)?, word(3)?);
    if length > LONGEST_NAME
        || !(1..=MOST_LINES).contains(&line)
        || !(1..=MOST_COLUMNS).contains(&column)
    {
        return None;
    }
    let name = segments.iter().find_map(|segment| {
        let start = segment.bytes.start + address.checked_sub(segment.address)?;
        (start + length <= segment.bytes.end).then_some(start..start + length)
    })?;
    let text = std::str::from_utf8(&data[name.clone()]).ok()?;
    let is_rust = Path::new(text).extension().is_some_and(|end| end == "rs");
    (is_rust && !text.contains(char::is_control)).then_some(name)
}

/// The segments that have an address of their own.
fn segments(data: &[u8]) -> Option<Vec<Segment>> {
    /// Begins the instruction that is a number, and ends an expression.
    const NUMBER: u8 = 0x41;
    const END: u8 = 0x0b;
    let mut rest = Bytes(data);
    let mut segments = Vec::new();
    for _ in 0..rest.number()? {
        let kind = rest.number()?;
        if kind == 2 {
            rest.number()?;
        }
        let address = if kind == 1 {
            None
        } else {
            let is_number = rest.byte()? == NUMBER;
            // Written with a sign, but memory has no negative end.
            let address = rest.number()?;
            if !is_number || rest.byte()? != END {
                return None;
            }
            Some(address)
        };
        let length = rest.number()?;
        rest.take(length)?;
        let end = data.len() - rest.0.len();
        segments.extend(address.map(|address| Segment {
            address,
            bytes: end - length..end,
        }));
    }
    Some(segments)
}

#[cfg(test)]
mod tests {
    use super::forgotten;

    /// A data section of one segment at address 8: 24 bytes of text, then words.
    fn data(text: &[u8; 24], words: &[u32]) -> Vec<u8> {
        let mut data = b"\x01\x00\x41\x08\x0b".to_vec();
        data.push(u8::try_from(24 + 4 * words.len()).expect("a short test"));
        data.extend(text);
        for word in words {
            data.extend(word.to_le_bytes());
        }
        data
    }

    const TEXT: &[u8; 24] = b"src/player.rs: two words";

    #[test]
    fn a_place_and_the_name_of_its_file_are_forgotten() {
        let before = data(TEXT, &[7, 8, 13, 120, 9, 7]);
        let after = data(
            b"\0\0\0\0\0\0\0\0\0\0\0\0\0: two words",
            &[7, 0, 0, 0, 0, 7],
        );
        assert_eq!(forgotten(&before), Some(after));
    }

    #[test]
    fn what_only_looks_like_a_place_stays() {
        for words in [
            // No line, and no column.
            [8, 13, 0, 9],
            [8, 13, 120, 0],
            // A text that is no file's name.
            [8, 14, 120, 9],
            [23, 9, 120, 9],
            // Beyond the data.
            [900, 13, 120, 9],
            // Numbers no source file has.
            [8, 13, 120, 70_000],
            [8, 13, 4_000_000, 9],
        ] {
            let before = data(TEXT, &words);
            assert_eq!(forgotten(&before).as_ref(), Some(&before), "{words:?}");
        }
    }

    #[test]
    fn what_is_cut_short_is_not_read() {
        assert_eq!(forgotten(b"\x01\x00\x41\x08\x0b\x05abc"), None);
    }
}
