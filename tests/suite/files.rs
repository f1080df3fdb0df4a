//! The files of the repository.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// A file and what it says.
pub(crate) struct File {
    /// From the root of the repository, with `/` between folders.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A file by its path from the root.
pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every file under a folder whose name ends like this, in order.
pub(crate) fn under(folder: &str, ending: &str) -> Vec<File> {
    let mut files = Vec::new();
    collect(&root().join(folder), ending, &mut files);
    assert!(!files.is_empty(), "{folder} holds nothing like *{ending}");
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

fn collect(folder: &Path, ending: &str, files: &mut Vec<File>) {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            collect(&path, ending, files);
        } else if path.to_string_lossy().ends_with(ending) {
            let text = fs::read_to_string(&path).unwrap_or_default();
            let path = path.strip_prefix(root()).unwrap_or(&path);
            let path = path.to_string_lossy().replace('\\', "/");
            files.push(File { path, text });
        }
    }
}

/// The Rust that ships: without tests, and without tools.
pub(crate) fn shipped() -> Vec<File> {
    let mut files = under("src", ".rs");
    files.extend(under("crates/unseat-core/src", ".rs"));
    files.extend(under("crates/unseat-app/src", ".rs"));
    files.extend(under("crates/later/src", ".rs"));
    // Behind the `authoring` feature: built for contributors, never for visitors.
    let unshipped = ["/tests", "figure/svg.rs"];
    files.retain(|file| !unshipped.iter().any(|part| file.path.contains(part)));
    for file in &mut files {
        // House style: the tests module is the last thing in a file.
        if let Some(tests) = file.text.find("\n#[cfg(test)]\nmod tests {") {
            file.text.truncate(tests);
        }
    }
    files
}

impl File {
    /// Its lines of code with their numbers; comments left out.
    pub(crate) fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

/// Fails with every place of `files` whose code has any of `words`.
#[track_caller]
pub(crate) fn assert_none(files: &[File], words: &[&str], why: &str) {
    let mut found = String::new();
    for file in files {
        for (number, line) in file.code() {
            if words.iter().any(|word| line.contains(word)) {
                let _ = writeln!(found, "{}:{number}: {}", file.path, line.trim());
            }
        }
    }
    assert!(found.is_empty(), "{why}:\n{found}");
}
