//! Words in rows.

use alloc::vec::Vec;

/// The rows of a text, none longer than so many letters unless a word is. SVG
/// breaks no lines, and neither the build nor the device can measure a letter
/// before it is drawn.
pub(super) fn lines(text: &str, letters: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = end(rest, letters);
        lines.push(rest[..end].trim_end());
        rest = rest[end..].trim_start();
    }
    lines
}

/// The same rows, but of much the same length.
pub(super) fn balanced(text: &str, letters: usize) -> Vec<&str> {
    let mut best = lines(text, letters);
    for fewer in (1..letters).rev() {
        let rows = lines(text, fewer);
        if rows.len() > best.len() {
            break;
        }
        best = rows;
    }
    best
}

/// Where the first row ends.
fn end(text: &str, letters: usize) -> usize {
    let Some((full, letter)) = text.char_indices().nth(letters) else {
        return text.len();
    };
    let space = if letter == ' ' {
        Some(full)
    } else {
        text[..full].rfind(' ').or_else(|| text.find(' '))
    };
    space.unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::{balanced, lines};

    #[test]
    fn rows_break_between_words() {
        assert_eq!(lines("", 9), [""; 0]);
        assert_eq!(lines("one two", 7), ["one two"]);
        assert_eq!(lines("one two", 6), ["one", "two"]);
        assert_eq!(lines("one two", 3), ["one", "two"]);
        assert_eq!(lines(" one  two three ", 8), ["one  two", "three"]);
    }

    #[test]
    fn a_word_too_long_has_a_row_of_its_own() {
        assert_eq!(
            lines("unbelievable as it is", 5),
            ["unbelievable", "as it", "is"]
        );
        assert_eq!(lines("süßwasser", 3), ["süßwasser"]);
    }

    #[test]
    fn the_last_row_is_not_left_with_one_word() {
        assert_eq!(lines("one two six ten", 12), ["one two six", "ten"]);
        assert_eq!(balanced("one two six ten", 12), ["one two", "six ten"]);
        assert_eq!(balanced("one", 12), ["one"]);
        assert_eq!(balanced("", 12), [""; 0]);
    }

    #[test]
    fn letters_count_not_bytes() {
        assert_eq!(lines("äöü äöü", 7), ["äöü äöü"]);
        assert_eq!(lines("äöü äöü é", 7), ["äöü äöü", "é"]);
    }
}
