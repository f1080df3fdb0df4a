//! Takes the fields of a table one by one and complains about the rest.
//!
//! A reader never stops at a problem: it notes it and hands back `None`, so
//! that an author sees all problems of a file in one go. [`Reader::finish`]
//! reports fields that are missing and fields that nobody asked for.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::mismatch::Mismatch;
use super::near::nearest;
use super::problem::Report;
use super::prose::Prose;
use super::rules::holes;
use super::value::{Located, Value};
use super::vocabulary::Vocabulary;

/// A file being read.
pub(super) struct File<'a> {
    pub(super) path: &'a str,
    pub(super) text: &'a str,
    pub(super) report: &'a Report,
}

impl<'a> File<'a> {
    /// The fields of the file; `None` where it is not TOML, which is reported.
    pub(super) fn open(&'a self, what: &'static str) -> Option<Reader<'a>> {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        for error in &errors {
            let line = error.span().map_or(1, |span| self.line(span.start));
            self.say(line, format!("not valid TOML: {}", error.message()));
        }
        // What was recovered from a broken file would only bring follow-on complaints.
        errors
            .is_empty()
            .then(|| Reader::new(self, 1, what, table.into_inner()))
    }

    /// The line, counted from 1, that holds the byte at `offset`.
    pub(super) fn line(&self, offset: usize) -> u32 {
        let before = self.text.as_bytes().iter().take(offset);
        let breaks = before.filter(|byte| **byte == b'\n').count();
        u32::try_from(breaks + 1).unwrap_or(u32::MAX)
    }

    /// Notes a problem in this file.
    pub(super) fn say(&self, line: u32, message: impl Into<String>) {
        self.report.say(self.path, line, message);
    }
}

/// The fields of one table that have not been asked for yet.
pub(super) struct Reader<'a> {
    pub(super) file: &'a File<'a>,
    /// Where the table starts.
    pub(super) line: u32,
    what: &'static str,
    fields: Vec<(String, Value<'a>)>,
    known: Vec<&'static str>,
    missing: Vec<&'static str>,
}

impl<'a> Reader<'a> {
    /// Starts on a table; `what` names it in messages, e.g. "an exercise".
    pub(super) fn new(
        file: &'a File<'a>,
        line: u32,
        what: &'static str,
        table: DeTable<'a>,
    ) -> Self {
        let field = |(key, node): (Spanned<_>, Spanned<DeValue<'a>>)| {
            let line = file.line(key.span().start);
            let name: std::borrow::Cow<'_, str> = key.into_inner();
            let node = node.into_inner();
            (name.into_owned(), Value { file, line, node })
        };
        Self {
            file,
            line,
            what,
            fields: table.into_iter().map(field).collect(),
            known: Vec::new(),
            missing: Vec::new(),
        }
    }

    /// Whether a field that nobody has asked for yet is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.fields.iter().any(|(name, _)| name == key)
    }

    /// A field that may be left out, as `read` understands it.
    pub(super) fn optional<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(Value<'a>) -> Result<T, Mismatch>,
    ) -> Option<T> {
        self.known.push(key);
        let index = self.fields.iter().position(|(name, _)| name == key)?;
        let (_, value) = self.fields.swap_remove(index);
        let line = value.line;
        read(value)
            .inspect_err(|mismatch| self.file.say(line, mismatch.sentence(key)))
            .ok()
    }

    /// A field that must be there, as `read` understands it.
    pub(super) fn required<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(Value<'a>) -> Result<T, Mismatch>,
    ) -> Option<T> {
        if !self.has(key) {
            self.missing.push(key);
        }
        self.optional(key, read)
    }

    /// A list that may be left out, each value as `read` understands it.
    pub(super) fn list<T>(
        &mut self,
        key: &'static str,
        mut read: impl FnMut(Value<'a>) -> Result<T, Mismatch>,
    ) -> Vec<T> {
        let file = self.file;
        let values = self.optional(key, Value::list).unwrap_or_default();
        let mut one = |value: Value<'a>| {
            let line = value.line;
            read(value)
                .inspect_err(|it| file.say(line, it.sentence(&format!("each of {key}"))))
                .ok()
        };
        values.into_iter().filter_map(&mut one).collect()
    }

    /// A list that must be there and hold something.
    pub(super) fn some<T>(
        &mut self,
        key: &'static str,
        read: impl FnMut(Value<'a>) -> Result<T, Mismatch>,
    ) -> Option<Vec<T>> {
        if !self.has(key) {
            self.missing.push(key);
            self.known.push(key);
            return None;
        }
        let empty = |(name, value): &&(String, Value<'_>)| name == key && value.is_empty_list();
        if let Some((_, value)) = self.fields.iter().find(empty) {
            self.file.say(value.line, format!("{key} is empty"));
        }
        let list = self.list(key, read);
        (!list.is_empty()).then_some(list)
    }

    /// A word of a fixed list.
    pub(super) fn word<V: Vocabulary>(&mut self, key: &'static str) -> Option<V> {
        self.required(key, V::read)
    }

    /// A text that people will read, checked as its kind asks.
    pub(super) fn prose(&mut self, key: &'static str, kind: Prose) -> Option<String> {
        self.required(key, |value| kind.read(key, value))
    }

    /// A text that people will read, where there is one.
    pub(super) fn optional_prose(&mut self, key: &'static str, kind: Prose) -> Option<String> {
        self.optional(key, |value| kind.read(key, value))
    }

    /// A text that people will read, with these holes and no others.
    pub(super) fn pattern(&mut self, key: &'static str, expected: &[&str]) -> Option<String> {
        let line = self.line_of(key);
        let text = self.prose(key, Prose::Sentence)?;
        for complaint in holes::complaints(&text, expected) {
            self.file.say(line, format!("{key} {complaint}"));
        }
        Some(text)
    }

    /// A table inside this one, which must be there.
    pub(super) fn table<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T> {
        let inside = |value: Value<'a>| {
            let mut reader = value.table("this table")?;
            let read = read(&mut reader);
            reader.finish();
            Ok(read)
        };
        self.required(key, inside).flatten()
    }

    /// The name of another file.
    pub(super) fn name(&mut self, key: &'static str) -> Option<Located<String>> {
        self.required(key, located_text)
    }

    /// The name of another file, where there is one.
    pub(super) fn optional_name(&mut self, key: &'static str) -> Option<Located<String>> {
        self.optional(key, located_text)
    }

    /// The line of a field not yet asked for, or of the table.
    pub(super) fn line_of(&self, key: &str) -> u32 {
        self.fields
            .iter()
            .find(|(name, _)| name == key)
            .map_or(self.line, |(_, value)| value.line)
    }

    /// The names and values that nobody asked for, for tables with free keys.
    pub(super) fn rest(&mut self) -> Vec<(String, Value<'a>)> {
        std::mem::take(&mut self.fields)
    }

    /// Reports what is missing and what is left over.
    pub(super) fn finish(self) {
        let mut meant = Vec::new();
        for (name, value) in &self.fields {
            let near = nearest(name, self.known.iter().copied());
            meant.extend(near);
            let hint = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
            let message = format!("`{name}` is not a field of {}{hint}", self.what);
            self.file.say(value.line, message);
        }
        // A misspelt field is one problem, not two.
        for key in self.missing.iter().filter(|key| !meant.contains(key)) {
            let message = format!("{} needs the field `{key}`", self.what);
            self.file.say(self.line, message);
        }
    }
}

/// A name with the line it is on.
pub(super) fn located_text(value: Value<'_>) -> Result<Located<String>, Mismatch> {
    let line = value.line;
    value.text().map(|value| Located { value, line })
}
