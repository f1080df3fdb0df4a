//! Reads one file of `content/studies/`.

use super::mismatch::Mismatch;
use super::prose::Prose;
use super::reader::File;
use super::value::Value;
use unseat_core::content::Study;

/// Reads the study `id`.
pub(super) fn read(file: &File<'_>, id: &str) -> Option<Study> {
    let mut reader = file.open("a study")?;
    let name = reader.prose("name", Prose::Label);
    // The title of a journal is quoted, not said by us.
    let published = reader.required("published", Value::text);
    let doi = reader.optional("doi", |value| starting(value, &["10."]));
    let url = reader.optional("url", |value| starting(value, &["https://", "http://"]));
    let finding = reader.optional_prose("finding", Prose::Sentence);
    reader.finish();
    Some(Study {
        slug: id.to_owned(),
        name: name?,
        published: published?,
        doi,
        url,
        finding,
    })
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
