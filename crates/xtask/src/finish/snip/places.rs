//! The places in the source that panics name.
//!
//! A `core::panic::Location` is sixteen bytes: where its file's name is, how
//! long that name is, line and column. Only what prints panics reads them.

use std::ops::Range;
use std::path::Path;

const PLACE: usize = 16;
/// Longer than any path of a source file, shorter than a chance number.
const LONGEST_NAME: usize = 300;
const MOST_LINES: usize = 100_000;
const MOST_COLUMNS: usize = 1_000;

/// A data segment: what memory holds at the start.
pub(super) struct Segment {
    pub(super) address: usize,
    /// Where its bytes are in the file.
    pub(super) bytes: Range<usize>,
}

/// The ranges of the file that hold source locations and the names of their files. Zeros in
/// their place compress to nothing, and publish no paths of the machine that builds.
pub(super) fn of(data: &[u8], segments: &[Segment]) -> Vec<Range<usize>> {
    let mut dead = Vec::new();
    for segment in segments {
        // Places are aligned in memory.
        let mut at = segment.bytes.start + segment.address.next_multiple_of(4) - segment.address;
        while at + PLACE <= segment.bytes.end {
            if let Some(name) = file_of(data, at, segments) {
                dead.push(at..at + PLACE);
                dead.push(name);
                at += PLACE;
            } else {
                at += 4;
            }
        }
    }
    dead
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

#[cfg(test)]
mod tests {
    use super::{Range, Segment, of};

    /// 24 bytes of text at address 8, then words; and what of it is dead.
    fn dead(words: &[u32]) -> Vec<Range<usize>> {
        let mut data = b"..src/player.rs: two words".to_vec();
        for word in words {
            data.extend(word.to_le_bytes());
        }
        let segment = Segment {
            address: 8,
            bytes: 2..data.len(),
        };
        of(&data, &[segment])
    }

    #[test]
    fn a_place_and_the_name_of_its_file_are_dead() {
        assert_eq!(dead(&[7, 8, 13, 120, 9, 7]), [30..46, 2..15]);
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
            assert!(dead(&words).is_empty(), "{words:?}");
        }
    }
}
