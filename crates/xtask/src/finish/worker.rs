//! The service worker, told what it keeps: every file of the finished site that the
//! app or a page of it may ask for, by its bytes. The worker is asked for on every
//! visit, so the many files of Learn are in a list of their own, which it names.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::{OFF, PAGE, WORKER, embed, hash, pages};
use crate::headers;

/// Digits of a hash: what names made of bytes have as well.
const DIGITS: usize = 10;

/// Where the pages are that are only read.
const READ: &str = "learn/";

/// Writes into the worker which version it is.
pub(super) fn write(folder: &Path) -> Result<()> {
    let path = folder.join(WORKER);
    let worker = fs::read_to_string(&path).with_context(|| format!("no {WORKER}"))?;
    let mut files = BTreeMap::new();
    collect(folder, "", &mut files)?;
    let (read, mut files): (BTreeMap<_, _>, BTreeMap<_, _>) = files
        .into_iter()
        .partition(|(file, _)| file.starts_with(READ));
    if !read.is_empty() {
        let list = serde_json::to_string(&read)?;
        let hash = hash(list.as_bytes())[..DIGITS].to_owned();
        let name = format!("learn-{hash}.json");
        fs::write(folder.join(&name), list)?;
        files.insert(name, hash);
    }
    fs::write(path, version(&files) + &worker)?;
    Ok(())
}

/// The files under a folder: what is asked for, and the hash of what is there.
/// What other pages embed is not among them: it holds everything once more. Nor is the
/// page that makes snippets, which need a network to be tried.
fn collect(folder: &Path, path: &str, files: &mut BTreeMap<String, String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_empty() && (embed::is_part(&name) || name == pages::BLOG) {
            continue;
        }
        if entry.path().is_dir() {
            collect(&entry.path(), &[path, &name, "/"].concat(), files)?;
        } else if is_kept(&name) {
            // Hosts send on who asks for a page by its file, and not its folder.
            let asked = if name == PAGE { "" } else { &name };
            let bytes = fs::read(entry.path())?;
            files.insert([path, asked].concat(), hash(&bytes)[..DIGITS].to_owned());
        }
    }
    Ok(())
}

/// Does a device need it where there is no network? Pictures are for previews,
/// for stores and to be shared: several times the weight of all else.
fn is_kept(name: &str) -> bool {
    let is_picture = Path::new(name).extension().is_some_and(|end| end == "png");
    !is_picture && ![WORKER, OFF, headers::NAME].contains(&name)
}

/// The first line of the worker: a changed byte anywhere is another version.
fn version(files: &BTreeMap<String, String>) -> String {
    let mut list = String::new();
    for (asked, hash) in files {
        // Writing into a String cannot fail.
        let _ = write!(list, "{asked:?}:{hash:?},");
    }
    let version = &hash(list.as_bytes())[..DIGITS];
    format!("const version={version:?},files={{{list}}};\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A site of a few files, with one of them as given.
    fn listed(test: &str, page: &str) -> String {
        let site = std::env::temp_dir().join(format!("xtask-{test}-{}", std::process::id()));
        fs::create_dir_all(site.join("r/even-keel")).expect("a temporary folder");
        fs::create_dir_all(site.join("learn")).expect("a temporary folder");
        for (file, text) in [
            ("index.html", page),
            ("r/even-keel/index.html", "a result"),
            ("r/even-keel/card.png", "a card"),
            ("learn/index.html", "to read"),
            ("a-0123456789.wasm", "machine code"),
            (headers::NAME, "/*\n"),
            (OFF, "off"),
            (WORKER, "work(files)"),
        ] {
            fs::write(site.join(file), text).expect("a temporary file");
        }
        write(&site).expect("it is whole");
        let worker = fs::read_to_string(site.join(WORKER)).expect("it is there");
        fs::remove_dir_all(&site).expect("a temporary folder");
        worker
    }

    #[test]
    fn pages_are_asked_for_by_their_folder_and_pictures_are_left_out() {
        let worker = listed("list", "home");
        let hash = |text: &str| hash(text.as_bytes())[..10].to_owned();
        let read = hash(&format!("{{\"learn/\":\"{}\"}}", hash("to read")));
        let list = format!(
            "files={{\"\":\"{}\",\"a-0123456789.wasm\":\"{}\",\"learn-{read}.json\":\"{read}\",\
             \"r/even-keel/\":\"{}\",}};\nwork(files)",
            hash("home"),
            hash("machine code"),
            hash("a result"),
        );
        assert!(worker.ends_with(&list), "{worker}");
    }

    #[test]
    fn a_changed_byte_under_the_same_name_is_another_version() {
        let version = |worker: &str| worker.split(',').next().map(str::to_owned);
        let [one, same, other] = ["home", "home", "home!"].map(|page| listed("bytes", page));
        assert_eq!(version(&one), version(&same));
        assert_ne!(version(&one), version(&other));
    }
}
