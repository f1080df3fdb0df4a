//! A text that people will read or hear, and what its kind asks of it.

use super::mismatch::Mismatch;
use super::rules::{length, words};
use super::value::Value;

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Prose {
    /// A name or a note: any length.
    Label,
    /// Sentences to read.
    Sentence,
    /// Something said while the body is busy.
    Cue,
}

impl Prose {
    /// The text of a field, with everything wrong with it reported.
    pub(super) fn read(self, key: &str, value: Value<'_>) -> Result<String, Mismatch> {
        let (file, line) = (value.file, value.line);
        let text = value.text()?;
        for complaint in self.complaints(&text) {
            file.say(line, format!("{key} {complaint}"));
        }
        Ok(text)
    }

    /// What is wrong with a text, each to follow the name of its field.
    pub(super) fn complaints(self, text: &str) -> Vec<String> {
        let mut complaints = words::complaints(text);
        if self == Self::Cue {
            complaints.extend(length::long_cue(text));
        }
        complaints
    }
}
