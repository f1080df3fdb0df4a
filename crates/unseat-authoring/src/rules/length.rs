//! How long a sentence and a cue may be.

/// The most words in a sentence.
const SENTENCE: usize = 20;

/// The most words in a cue, which is heard while the body is busy.
const CUE: usize = 8;

/// The first sentence that is too long, to follow the name of its field.
pub(in super::super) fn long_sentence(text: &str) -> Option<String> {
    let mut words: Vec<&str> = Vec::new();
    for word in text.split_whitespace() {
        words.push(word);
        if words.len() > SENTENCE {
            let start = words[..4].join(" ");
            return Some(format!(
                "has a sentence of more than {SENTENCE} words: \"{start} …\""
            ));
        }
        if word.trim_end_matches(['"', ')']).ends_with(['.', '!', '?']) {
            words.clear();
        }
    }
    None
}

/// What is wrong with a cue, to follow the name of its field.
pub(in super::super) fn long_cue(text: &str) -> Option<String> {
    let words = text.split_whitespace().count();
    (words > CUE).then(|| format!("has {words} words, a cue has at most {CUE}"))
}
