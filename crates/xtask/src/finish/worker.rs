//! The service worker, told what it keeps: every file of the finished site that the
//! app or a page of it may ask for, by its bytes.
//!
//! What the app needs without a network comes after a first visit, unasked; what is only
//! read comes when somebody wants it. So they are two groups. The worker itself is asked
//! for on every visit: it only names a list of each, and the pack that most of it is in.

mod group;
mod learn;
mod pack;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{OFF, PAGE, WORKER, Weight, embed, hash, pages};
use crate::{headers, kind};
use group::Group;

/// Digits of a hash: what names made of bytes have as well.
const DIGITS: usize = 10;

/// What is asked for, from the site's root, and the hash of what is there.
type Files = BTreeMap<String, String>;

/// Writes into the worker which version it is.
pub(super) fn write(folder: &Path) -> Result<()> {
    let path = folder.join(WORKER);
    let worker = fs::read_to_string(&path).with_context(|| format!("no {WORKER}"))?;
    let mut app = Files::new();
    collect(folder, "", &mut app)?;
    let places = places(&app);
    let learn = learn::take(folder, &mut app)?;
    let app = Group::write(folder, "app", app)?;
    let learn = Group::write(folder, "learn", learn)?;
    fs::write(path, version(&app, &learn, &places) + &worker)?;
    Ok(())
}

/// Is a file named by its bytes? All others are packed.
fn is_alone(asked: &str) -> bool {
    kind::is_named_by_bytes(Path::new(asked))
}

/// The first part of every address whose name says nothing of what is there.
fn places(files: &Files) -> BTreeSet<String> {
    let packed = files.keys().filter(|asked| !is_alone(asked));
    let firsts = packed.filter_map(|asked| asked.split('/').next());
    firsts.map(str::to_owned).collect()
}

/// The file of an address.
fn file_of(folder: &Path, asked: &str) -> PathBuf {
    let file = folder.join(asked);
    if file.is_dir() { file.join(PAGE) } else { file }
}

/// The first digits of a hash.
fn digits(bytes: &[u8]) -> String {
    let mut hash = hash(bytes);
    hash.truncate(DIGITS);
    hash
}

/// The files under a folder: what is asked for, and the hash of what is there.
/// What other pages embed is not among them: it holds everything once more. Nor is the
/// page that makes snippets, which need a network to be tried.
fn collect(folder: &Path, path: &str, files: &mut Files) -> Result<()> {
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
            files.insert([path, asked].concat(), digits(&bytes));
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
fn version(app: &Group, learn: &Group, places: &BTreeSet<String>) -> String {
    let places: Vec<&String> = places.iter().collect();
    let Weight { raw, gzip, brotli } = learn.weight;
    let sizes = format!("[{raw},{gzip},{brotli}]");
    let kept = format!("app={app},learn={learn},sizes={sizes},places={places:?}");
    format!("const version={:?},{kept};\n", digits(kept.as_bytes()))
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
    fn the_worker_names_the_lists_of_both_groups_and_the_places_of_pages() {
        let worker = listed("list", "home");
        let (first, code) = worker.split_once('\n').expect("it has two lines");
        let hash = |text: &str| digits(text.as_bytes());
        // Pages are asked for by their folder, and pictures are left out.
        let app = format!(
            r#"{{"":"{}","a-0123456789.wasm":"{}","r/even-keel/":"{}"}}"#,
            hash("home"),
            hash("machine code"),
            hash("a result"),
        );
        let learn = format!(r#"{{"learn/":"{}"}}"#, hash("to read"));
        let lists = [("app", app), ("learn", learn)];
        for (name, list) in lists {
            let named = format!(r#"{name}={{list:"{name}-{}.json",pack:"#, hash(&list));
            assert!(first.contains(&named), "{first}");
        }
        assert!(first.ends_with(r#",places=["", "learn", "r"];"#), "{first}");
        assert_eq!(code, "work(files)");
    }

    #[test]
    fn a_changed_byte_under_the_same_name_is_another_version() {
        let version = |worker: &str| worker.split(',').next().map(str::to_owned);
        let [one, same, other] = ["home", "home", "home!"].map(|page| listed("bytes", page));
        assert_eq!(version(&one), version(&same));
        assert_ne!(version(&one), version(&other));
    }
}
