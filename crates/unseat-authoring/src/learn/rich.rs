//! A text with its sources: `Standing did not [bailey-locke-2015].`

use serde::Serialize;

use super::super::mismatch::Mismatch;
use super::super::prose::Prose;
use super::super::reader::Reader;
use super::super::value::Value;

/// A paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rich {
    /// Its parts, in order.
    pub runs: Vec<Run>,
    /// The line it is on.
    #[serde(skip)]
    pub(super) line: u32,
}

/// A part of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Run {
    /// Words.
    Text(String),
    /// The study that says so, by its id.
    Source(String),
}

impl Rich {
    /// The studies it names.
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        self.runs.iter().filter_map(|run| match run {
            Run::Source(id) => Some(id.as_str()),
            Run::Text(_) => None,
        })
    }

    /// Whether it has a number, and no study that says so.
    pub(super) fn is_unfounded(&self) -> bool {
        let has_number = self.runs.iter().any(|run| match run {
            Run::Text(text) => text.contains(|letter: char| letter.is_ascii_digit()),
            Run::Source(_) => false,
        });
        has_number && self.sources().next().is_none()
    }

    /// Its sentences: whether each has a number, and the studies it names.
    pub(super) fn sentences(&self) -> Vec<(bool, Vec<&str>)> {
        let mut sentences = vec![(false, Vec::new())];
        for run in &self.runs {
            match run {
                Run::Source(id) => {
                    if let Some((_, sources)) = sentences.last_mut() {
                        sources.push(id.as_str());
                    }
                }
                Run::Text(text) => {
                    for (place, part) in text.split(". ").enumerate() {
                        if place > 0 {
                            sentences.push((false, Vec::new()));
                        }
                        if let Some((has_number, _)) = sentences.last_mut() {
                            *has_number |= part.bytes().any(|it| it.is_ascii_digit());
                        }
                    }
                }
            }
        }
        sentences
    }

    /// A paragraph of a field, with everything wrong with its words reported.
    pub(super) fn read(key: &str, value: Value<'_>) -> Result<Self, Mismatch> {
        let (file, line) = (value.file, value.line);
        let text = value.text()?;
        let runs = split(&text)
            .ok_or_else(|| Mismatch::new("every [ to have its ]", format!("{text:?}")))?;
        let words: String = runs
            .iter()
            .map(|run| match run {
                Run::Text(text) => text.as_str(),
                Run::Source(_) => "",
            })
            .collect();
        for complaint in Prose::Sentence.complaints(&words) {
            file.say(line, format!("{key} {complaint}"));
        }
        Ok(Self { runs, line })
    }

    /// The paragraphs of a field that must hold something.
    pub(super) fn some(reader: &mut Reader<'_>, key: &'static str) -> Option<Vec<Self>> {
        reader.some(key, |value| Self::read(key, value))
    }
}

/// Words and sources by turns. The space before a source goes: its sign follows the
/// word.
fn split(text: &str) -> Option<Vec<Run>> {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        let (id, after) = after.split_once(']')?;
        let before = before.strip_suffix(' ').unwrap_or(before);
        if !before.is_empty() {
            runs.push(Run::Text(before.to_owned()));
        }
        runs.push(Run::Source(id.to_owned()));
        rest = after;
    }
    if !rest.is_empty() {
        runs.push(Run::Text(rest.to_owned()));
    }
    Some(runs)
}

#[cfg(test)]
mod tests {
    use super::{Rich, Run, split};

    #[test]
    fn a_source_belongs_to_its_sentence() {
        let runs = split("It was 6.1 degrees [a-1]. Others did not [b-2]. Two.").expect("brackets");
        let rich = Rich { runs, line: 1 };
        assert_eq!(
            rich.sentences(),
            [(true, vec!["a-1"]), (false, vec!["b-2"]), (false, vec![])]
        );
    }

    #[test]
    fn a_source_follows_its_word() {
        let text = |text: &str| Run::Text(text.to_owned());
        let source = |id: &str| Run::Source(id.to_owned());
        assert_eq!(
            split("One [a-1] [b-2]. Two."),
            Some(vec![
                text("One"),
                source("a-1"),
                source("b-2"),
                text(". Two.")
            ])
        );
        assert_eq!(split("None."), Some(vec![text("None.")]));
        assert_eq!(split("Half [a-1"), None);
    }
}
