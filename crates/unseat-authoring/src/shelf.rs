//! The things of one folder, by id.

use std::collections::BTreeMap;

use super::near;
use super::problem::Report;
use super::value::Located;

/// Everything read from one folder, in the order of ids. A file that could not
/// be read keeps its place, so that names of it are not reported as well.
pub(super) struct Shelf<T> {
    what: &'static str,
    entries: BTreeMap<String, Entry<T>>,
}

struct Entry<T> {
    path: String,
    body: Option<T>,
}

impl<T> Shelf<T> {
    /// An empty shelf; `what` is what stands on it, e.g. "exercise".
    pub(super) const fn new(what: &'static str) -> Self {
        Self {
            what,
            entries: BTreeMap::new(),
        }
    }

    /// Puts a file on the shelf.
    pub(super) fn put(&mut self, id: &str, path: &str, body: Option<T>) {
        let path = path.to_owned();
        self.entries.insert(id.to_owned(), Entry { path, body });
    }

    /// Whether there is a file of this id, readable or not.
    pub(super) fn has(&self, id: &str) -> bool {
        self.entries.contains_key(id)
    }

    /// What was read from the file of an id.
    pub(super) fn get(&self, id: &str) -> Option<&T> {
        self.entries.get(id)?.body.as_ref()
    }

    /// Everything that could be read: id, path and thing.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str, &T)> {
        self.entries.iter().filter_map(|(id, entry)| {
            let body = entry.body.as_ref()?;
            Some((id.as_str(), entry.path.as_str(), body))
        })
    }

    /// The place of an id in the packed list, for a name written in `path`;
    /// reported where there is no such file.
    pub(super) fn index(&self, name: &Located<String>, path: &str, report: &Report) -> Option<u8> {
        let Some(index) = self.entries.keys().position(|id| *id == name.value) else {
            let hint = near::hint(&name.value, self.entries.keys().map(String::as_str));
            let message = format!("there is no {} `{}`{hint}", self.what, name.value);
            report.say(path, name.line, message);
            return None;
        };
        let index = u8::try_from(index).ok();
        if index.is_none() {
            let message = format!(
                "a catalog holds at most 256 of a kind, this is one {} too many",
                self.what
            );
            report.say(path, name.line, message);
        }
        index
    }
}
