//! Reads one file of `content/conditions/`: what is known of moving with something that
//! asks for care.

use serde::Serialize;

use super::super::reader::File;
use super::{PageHead, Rich};

/// Something that asks for care.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Condition {
    /// The file's stem, e.g. `knee-pain`.
    pub slug: String,
    /// What the page says of itself.
    pub head: PageHead,
    /// Below the heading.
    pub lead: Rich,
    /// By what other words somebody may look for it.
    pub also: Vec<String>,
    /// What is known, a paragraph each.
    pub known: Vec<Rich>,
    /// What is not.
    pub unknown: Vec<Rich>,
    /// What the warm-ups change.
    pub change: Vec<Rich>,
    /// What to ask a professional.
    pub ask: Vec<Rich>,
    /// When to stop, and what then.
    pub stop: Vec<Rich>,
}

impl Condition {
    /// Every paragraph.
    pub fn texts(&self) -> impl Iterator<Item = &Rich> {
        let lists = [
            &self.known,
            &self.unknown,
            &self.change,
            &self.ask,
            &self.stop,
        ];
        core::iter::once(&self.lead).chain(lists.into_iter().flatten())
    }

    /// The paragraphs that tell what was found, and not what we make of it.
    pub(super) fn findings(&self) -> impl Iterator<Item = &Rich> {
        self.known.iter().chain(&self.unknown)
    }
}

/// Reads the condition `id`.
pub(crate) fn read(file: &File<'_>, id: &str) -> Option<Condition> {
    let mut reader = file.open("a condition")?;
    let head = reader.table("head", |table| PageHead::read(table, &[]));
    let lead = reader.required("lead", |value| Rich::read("lead", value));
    let also = reader.list("also", super::super::value::Value::text);
    let known = Rich::some(&mut reader, "known");
    let unknown = Rich::some(&mut reader, "unknown");
    let change = Rich::some(&mut reader, "change");
    let ask = Rich::some(&mut reader, "ask");
    let stop = Rich::some(&mut reader, "stop");
    reader.finish();
    Some(Condition {
        slug: id.to_owned(),
        head: head?,
        lead: lead?,
        also,
        known: known?,
        unknown: unknown?,
        change: change?,
        ask: ask?,
        stop: stop?,
    })
}
