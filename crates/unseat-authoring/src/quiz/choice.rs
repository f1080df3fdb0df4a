//! Reads `[[choices]]`: one answer offered.

use super::super::mismatch::Mismatch;
use super::super::prose::Prose;
use super::super::reader::Reader;
use super::super::value::{Value, describe};
use super::super::vocabulary::Vocabulary;
use unseat_app::quiz::{Axis, Choice, PerAxis, Tags};

/// The fields for the axes, in the order of [`Axis::ALL`].
pub(super) const AXES: [&str; 4] = ["hips", "glutes", "thighs", "sitting"];

/// Reads a choice of a question with these weights: it scores on exactly the
/// axes that the question counts on.
pub(super) fn read(mut reader: Reader<'_>, weights: PerAxis<u8>) -> Option<Choice> {
    let line = reader.line;
    let text = reader.prose("text", Prose::Sentence);
    let posture = reader.optional("posture", Vocabulary::read);
    let level = reader.optional("level", Vocabulary::read);
    let mut scores = [None; 4];
    for (axis, key) in Axis::ALL.into_iter().zip(AXES) {
        if weights.get(axis) > 0 {
            scores[axis as usize] = reader.required(key, score);
        }
    }
    let tags = reader.list("tags", Vocabulary::read);
    let reason = reader.optional_prose("reason", Prose::Cue);
    let note = reader.optional_prose("note", Prose::Sentence);
    let file = reader.file;
    reader.finish();
    let scores = scores.map(Option::flatten);
    let counts = scores.iter().any(Option::is_some);
    if counts && reason.is_none() {
        file.say(line, "a choice that scores needs the field `reason`");
    }
    Some(Choice {
        text: text?,
        posture,
        level,
        scores: PerAxis(scores),
        tags: tags
            .into_iter()
            .fold(Tags::EMPTY, |tags, tag| tags.with(tag, true)),
        reason: reason.unwrap_or_default(),
        note,
    })
}

/// 0 to 4, or `"-"` for a choice that counts as not answered.
fn score(value: Value<'_>) -> Result<Option<u8>, Mismatch> {
    let found = describe(&value.node);
    if found == "\"-\"" {
        return Ok(None);
    }
    let whole = value.whole().ok().and_then(|it| u8::try_from(it).ok());
    let score = whole.filter(|it| *it <= 4);
    score
        .map(Some)
        .ok_or_else(|| Mismatch::new("0 to 4, or \"-\"", found))
}
