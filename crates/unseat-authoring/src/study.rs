//! Reads one file of `content/studies/`.

use serde::Serialize;

use super::mismatch::Mismatch;
use super::prose::Prose;
use super::reader::File;
use super::value::Value;
use unseat_core::content::{Mark, Study};

/// A study, and how we know of it.
pub(super) struct StudyDraft {
    /// What ships of it.
    pub(super) study: Study,
    /// How it came to us.
    pub(super) known: Known,
}

/// How a study came to us, and when somebody last found it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Known {
    /// How what we say of it came to us.
    pub mark: Mark,
    /// The month in which it was last found again with what we say of it, e.g.
    /// `2026-11`; none where nobody has written down when.
    pub checked: Option<String>,
}

/// Reads the study `id`.
pub(super) fn read(file: &File<'_>, id: &str) -> Option<StudyDraft> {
    let mut reader = file.open("a study")?;
    let name = reader.prose("name", Prose::Label);
    // The title of a journal is quoted, not said by us.
    let published = reader.required("published", Value::text);
    let doi = reader.optional("doi", |value| starting(value, &["10."]));
    let url = reader.optional("url", |value| starting(value, &["https://", "http://"]));
    let mark = reader.word("mark");
    let checked = reader.optional("checked", month);
    let line = reader.line_of("finding");
    let finding = reader.optional_prose("finding", Prose::Sentence);
    reader.finish();
    let mark = mark?;
    let has_number = |text: &String| text.bytes().any(|it| it.is_ascii_digit());
    if mark == Mark::Literature {
        if finding.as_ref().is_some_and(has_number) {
            file.say(
                line,
                "a number that nobody has read again is said in words, as a band",
            );
        }
        if checked.is_some() {
            file.say(
                line,
                "a study that was found again is `read` or `second-hand`",
            );
        }
    }
    let study = Study {
        slug: id.to_owned(),
        name: name?,
        published: published?,
        doi,
        url,
        finding,
    };
    let known = Known { mark, checked };
    Some(StudyDraft { study, known })
}

/// A text that begins as an address of its kind does.
fn starting(value: Value<'_>, starts: &[&str]) -> Result<String, Mismatch> {
    let text = value.text()?;
    if starts.iter().any(|start| text.starts_with(start)) {
        return Ok(text);
    }
    let expected = format!("a text that starts with {}", starts.join(" or "));
    Err(Mismatch::new(expected, format!("{text:?}")))
}

/// A month like `"2026-11"`.
pub(super) fn month(value: Value<'_>) -> Result<String, Mismatch> {
    let text = value.text()?;
    let is_number =
        |part: &str, digits| part.len() == digits && part.bytes().all(|it| it.is_ascii_digit());
    let is_month = text.split_once('-').is_some_and(|(year, month)| {
        is_number(year, 4) && is_number(month, 2) && ("01"..="12").contains(&month)
    });
    if is_month {
        return Ok(text);
    }
    Err(Mismatch::new(
        "a month like \"2026-11\"",
        format!("{text:?}"),
    ))
}
