//! What a session is called.

use alloc::string::{String, ToString as _};

use unseat_core::content::{BreakKind, Purpose, Strings, Word};
use unseat_core::time::Span;

/// What a session is for, as far as its address says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A warm-up.
    WarmUp,
    /// A break.
    Break,
    /// A routine of one's own.
    Own,
}

impl From<Purpose> for Kind {
    fn from(purpose: Purpose) -> Self {
        match purpose {
            Purpose::WarmUp(..) => Self::WarmUp,
            Purpose::Break(_) => Self::Break,
            Purpose::Own(_) => Self::Own,
        }
    }
}

/// A number of something, e.g. "1 exercise" or "8 exercises".
pub fn count(strings: &Strings, number: u32, one: Word, many: Word) -> String {
    let word = if number == 1 { one } else { many };
    strings.fill(word, &[("count", &number.to_string())])
}

/// A length of time as one says it: seconds below a minute and a half, then minutes.
pub fn length(strings: &Strings, span: Span) -> String {
    let seconds = span.seconds_shown();
    if seconds != 60 && seconds < 90 {
        return strings.fill(Word::CountSeconds, &[("count", &seconds.to_string())]);
    }
    let minutes = (seconds + 30) / 60;
    count(strings, minutes, Word::CountMinute, Word::CountMinutes)
}

/// What a session is for, without its length.
pub const fn kind_of(purpose: Purpose) -> Word {
    match purpose {
        Purpose::WarmUp(..) => Word::PurposeWarmUp,
        Purpose::Break(BreakKind::Seated) => Word::PurposeSeated,
        Purpose::Break(_) => Word::PurposeDeskBreak,
        Purpose::Own(_) => Word::PurposeOwn,
    }
}

/// What a session is for, and how long, e.g. "Warm-up, 8 minutes".
pub fn title(strings: &Strings, purpose: Purpose, total: Span) -> String {
    let what = strings.get(kind_of(purpose));
    let length = length(strings, total);
    let values = [("what", what), ("length", length.as_str())];
    strings.fill(Word::PurposeTitled, &values)
}
