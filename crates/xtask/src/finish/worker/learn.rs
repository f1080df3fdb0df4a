//! What is only read: the pages of Learn, and what no other file of the site needs.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Result;

use super::{Files, file_of};
use crate::kind;

/// Where the pages are that are only read.
const READ: &str = "learn/";

/// Takes out of all files what is only read. Whatever is not known to be that, stays.
pub(super) fn take(folder: &Path, files: &mut Files) -> Result<Files> {
    let mut texts = BTreeMap::new();
    for asked in files.keys() {
        // Names are found in a wasm as well.
        let bytes = fs::read(file_of(folder, asked))?;
        texts.insert(asked.clone(), String::from_utf8_lossy(&bytes).into_owned());
    }
    let mut taken = Files::new();
    let mut next: Vec<String> = texts
        .keys()
        .filter(|it| it.starts_with(READ))
        .cloned()
        .collect();
    while !next.is_empty() {
        taken.extend(next.iter().filter_map(|it| files.remove_entry(it)));
        let found = files.keys().filter(|it| is_of(it, &taken, &texts));
        next = found.cloned().collect();
    }
    Ok(taken)
}

/// Do only files that were taken name this one?
fn is_of(file: &str, taken: &Files, texts: &BTreeMap<String, String>) -> bool {
    let mut naming = texts
        .iter()
        .filter(|(asked, text)| *asked != file && text.contains(file))
        .peekable();
    kind::is_named_by_bytes(Path::new(file))
        && naming.peek().is_some()
        && naming.all(|(asked, _)| taken.contains_key(asked))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_learn_needs_goes_with_it_and_all_else_is_the_app_s() {
        let site = std::env::temp_dir().join(format!("xtask-learn-{}", std::process::id()));
        fs::create_dir_all(site.join("learn")).expect("a temporary folder");
        let all = [
            (
                "index.html",
                "",
                "a-0000000001.js look-0000000002.css learn/",
            ),
            (
                "learn/index.html",
                "learn/",
                "look-0000000002.css b-0000000003.js",
            ),
            ("a-0000000001.js", "a-0000000001.js", "part-0000000004.wasm"),
            (
                "b-0000000003.js",
                "b-0000000003.js",
                "a-0000000001.js c-0000000005.js",
            ),
            ("c-0000000005.js", "c-0000000005.js", "c-0000000005.js"),
            ("look-0000000002.css", "look-0000000002.css", ""),
            ("part-0000000004.wasm", "part-0000000004.wasm", ""),
            ("unnamed-0000000006.wasm", "unnamed-0000000006.wasm", ""),
        ];
        let mut files = Files::new();
        for (file, asked, text) in all {
            fs::write(site.join(file), text).expect("a temporary file");
            files.insert(asked.to_owned(), String::new());
        }
        let taken = take(&site, &mut files).expect("all are there");
        fs::remove_dir_all(&site).expect("a temporary folder");

        let taken: Vec<_> = taken.into_keys().collect();
        assert_eq!(taken, ["b-0000000003.js", "c-0000000005.js", "learn/"]);
        assert_eq!(files.len(), all.len() - taken.len());
    }
}
