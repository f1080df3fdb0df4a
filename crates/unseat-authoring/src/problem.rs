//! What is wrong with a file, and where.

use std::cell::RefCell;
use std::fmt;

/// Something an author has to change before the content can ship.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as its path was given.
    pub path: String,
    /// The line, counted from 1.
    pub line: u32,
    /// What is wrong, in an author's words.
    pub message: String,
}

impl fmt::Display for Problem {
    /// As editors and terminals link to: `content/exercises/x.toml:12: message`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.message)
    }
}

impl std::error::Error for Problem {}

/// The problems found so far. Shared, because readers nest.
#[derive(Debug, Default)]
pub(super) struct Report(RefCell<Vec<Problem>>);

impl Report {
    /// Notes a problem.
    pub(super) fn say(&self, path: &str, line: u32, message: impl Into<String>) {
        self.0.borrow_mut().push(Problem {
            path: path.to_owned(),
            line,
            message: message.into(),
        });
    }

    /// What was read, unless there was anything to say.
    pub(super) fn unless_clean<T>(self, read: Option<T>) -> Result<T, Vec<Problem>> {
        let mut problems = self.0.into_inner();
        problems.sort();
        problems.dedup();
        match read {
            Some(read) if problems.is_empty() => Ok(read),
            _ => Err(problems),
        }
    }
}
