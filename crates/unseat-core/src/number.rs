//! Numbers as text, without the weight of the standard library's printing: with
//! every layout it can print, it is 2 KB of each visit, and floats are 8 more.

use alloc::string::String;

/// Appends a number with at most `decimals` (0 to 4) decimals.
pub fn push(text: &mut String, value: f32, decimals: u8) {
    let scale = [1_u32, 10, 100, 1000, 10_000][usize::from(decimals.min(4))];
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        reason = "coordinates stay far below 2^24"
    )]
    let scaled = (value * scale as f32).round() as i32;
    if scaled < 0 {
        text.push('-');
    }
    let scaled = scaled.unsigned_abs();
    push_whole(text, scaled / scale);
    let (mut rest, mut digit) = (scaled % scale, scale / 10);
    if rest > 0 {
        text.push('.');
    }
    while rest > 0 {
        push_digit(text, rest / digit);
        rest %= digit;
        digit /= 10;
    }
}

/// A whole number as text, with zeros before it up to so many digits.
pub fn padded(value: u32, digits: u8) -> String {
    let mut text = String::new();
    let mut least = 1;
    for _ in 1..digits {
        least *= 10;
        if value < least {
            text.push('0');
        }
    }
    push_whole(&mut text, value);
    text
}

fn push_whole(text: &mut String, value: u32) {
    if value >= 10 {
        push_whole(text, value / 10);
    }
    push_digit(text, value % 10);
}

fn push_digit(text: &mut String, digit: u32) {
    text.push(char::from_digit(digit, 10).unwrap_or('0'));
}

#[cfg(test)]
mod tests {
    use super::{padded, push};

    #[test]
    fn numbers_are_short() {
        check(0.0, 1, "0");
        check(-0.04, 1, "0");
        check(12.34, 1, "12.3");
        check(-12.06, 2, "-12.06");
        check(0.999_6, 3, "1");
        check(0.05, 3, "0.05");
        check(1234.0, 0, "1234");
    }

    #[test]
    fn whole_numbers_have_zeros_before_them() {
        assert_eq!(padded(7, 2), "07");
        assert_eq!(padded(0, 2), "00");
        assert_eq!(padded(59, 2), "59");
        assert_eq!(padded(123, 2), "123");
    }

    #[track_caller]
    fn check(value: f32, decimals: u8, expected: &str) {
        let mut text = String::new();
        push(&mut text, value, decimals);
        assert_eq!(text, expected);
    }
}
