//! How long a cue may be.

/// The most words in a cue, which is heard while the body is busy.
const CUE: usize = 8;

/// What is wrong with a cue, to follow the name of its field.
pub(in super::super) fn long_cue(text: &str) -> Option<String> {
    let words = text.split_whitespace().count();
    (words > CUE).then(|| format!("has {words} words, a cue has at most {CUE}"))
}
