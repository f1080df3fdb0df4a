//! What hosts are told of the finished site: how long each file may be kept, what
//! it is, and the strict policy of our pages.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

use super::{OFF, PAGE, WORKER, embed, policy};
use crate::headers::{self, Headers};
use crate::kind;

/// Goes with everything. Nothing here is secret or knows who asks, so other sites
/// may load what they embed.
const EVERYTHING: [(&str, &str); 4] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    (
        "Permissions-Policy",
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
         magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
    ),
    ("Access-Control-Allow-Origin", "*"),
];

const POLICY: &str = "Content-Security-Policy";

/// May be kept for ever: its name is made of its bytes.
const KEPT: (&str, &str) = ("Cache-Control", "public, max-age=31536000, immutable");
/// May be kept, but not used without asking.
const ASKED_AGAIN: (&str, &str) = ("Cache-Control", "no-cache");

/// Some hosts read no more rules than these.
const MOST: usize = 100;

/// Writes `_headers` for everything in the folder.
pub(super) fn write(folder: &Path) -> Result<()> {
    let headers = of_folder(folder)?;
    ensure!(
        headers.len() <= MOST,
        "{} has {} rules, and some hosts read only {MOST}",
        headers::NAME,
        headers.len()
    );
    fs::write(folder.join(headers::NAME), headers.to_string())?;
    Ok(())
}

fn of_folder(folder: &Path) -> Result<Headers> {
    let mut headers = Headers::default();
    headers.add("/*", &EVERYTHING);
    headers.add("/", &[(POLICY, &policy::header("")), ASKED_AGAIN]);
    add(&mut headers, folder, "/")?;
    Ok(headers)
}

/// Adds a rule for everything in a folder, which is at `path` of the site.
fn add(headers: &mut Headers, folder: &Path, path: &str) -> Result<()> {
    for name in names(folder)? {
        let file = folder.join(&name);
        let path = [path, &name].concat();
        let kind = ("Content-Type", kind::of(&file));
        let policy = (POLICY, &*policy::header(&name));
        if file.is_dir() && has_page(&file)? {
            // What a page and its picture are is plain to every host.
            headers.add(path + "/*", &[policy, ASKED_AGAIN]);
        } else if file.is_dir() {
            add(headers, &file, &(path + "/"))?;
        } else if [PAGE, WORKER, OFF].contains(&name.as_str()) {
            headers.add(path, &[policy, kind, ASKED_AGAIN]);
        } else if kind::is_named_by_bytes(&file) || embed::is_exact(folder) {
            headers.add(path, &[kind, KEPT]);
        } else {
            headers.add(path, &[kind, ASKED_AGAIN]);
        }
    }
    Ok(())
}

/// Is there a page in the folder, or in one inside it?
fn has_page(folder: &Path) -> Result<bool> {
    for name in names(folder)? {
        let inside = folder.join(&name);
        if name == PAGE || inside.is_dir() && has_page(&inside)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What is in a folder, in order.
fn names(folder: &Path) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        names.insert(entry?.file_name().to_string_lossy().into_owned());
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::{fs, of_folder};

    #[test]
    fn every_file_is_told_once_how_long_it_may_be_kept() {
        let site = std::env::temp_dir().join(format!("xtask-headers-{}", std::process::id()));
        fs::create_dir_all(site.join("r/even-keel")).expect("a temporary folder");
        fs::create_dir_all(site.join("icons")).expect("a temporary folder");
        let files = [
            "index.html",
            "worker.js",
            "a-0123456789.wasm",
            "icons/i-0123456789.png",
        ];
        for file in files.into_iter().chain(["r/even-keel/index.html"]) {
            fs::write(site.join(file), "").expect("a temporary file");
        }
        let headers = of_folder(&site).expect("it can be read");
        fs::remove_dir_all(&site).expect("a temporary folder");

        let of = |path: &str, wanted: &str| -> Vec<String> {
            let all = headers.of(path).filter(|(name, _)| *name == wanted);
            all.map(|(_, value)| value.to_owned()).collect()
        };
        for path in [
            "/",
            "/index.html",
            "/r/even-keel/",
            "/r/even-keel/index.html",
            "/worker.js",
        ] {
            assert_eq!(of(path, "Cache-Control"), ["no-cache"], "{path}");
        }
        for path in ["/a-0123456789.wasm", "/icons/i-0123456789.png"] {
            assert_eq!(of(path, "Cache-Control").len(), 1, "{path}");
            assert!(of(path, "Cache-Control")[0].contains("immutable"), "{path}");
        }
        for path in ["/", "/index.html", "/r/even-keel/", "/worker.js"] {
            assert_eq!(of(path, "Content-Security-Policy").len(), 1, "{path}");
        }
        assert_eq!(
            of("/a-0123456789.wasm", "Content-Type"),
            ["application/wasm"]
        );
    }
}
