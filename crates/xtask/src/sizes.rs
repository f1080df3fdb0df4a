//! `cargo xtask sizes`: what a first visit downloads, against its budgets.
//!
//! The warm-up has a budget, and the quiz one for what it adds. So the site is
//! weighed twice, with the quiz and without: each is held to its own.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::finish::{Weight, weigh};
use crate::setup::Kit;
use crate::site;
use crate::workspace::Workspace;

const PAGE: &str = "index.html";
/// Everything a first visit to the warm-up downloads, brotli. An empty Yew page
/// is 47 KB.
const WARM_UP: u64 = 110 * 1024;
/// What the quiz may add. Its questions come later, and do not count.
const QUIZ: u64 = 15 * 1024;
/// What we would like the warm-up to be.
const AIM: u64 = 90 * 1024;

/// Builds the warm-up alone, prints both tables and fails if one is over its
/// budget.
pub(crate) fn check(workspace: &Workspace, kit: &Kit) -> Result<()> {
    site::build_alone(workspace, kit)?;
    let page = workspace.dist().join(PAGE);
    let alone = weighed("the warm-up alone", &page, &workspace.alone())?;
    let whole = weighed("a first visit", &page, &workspace.dist())?;
    let quiz = whole.saturating_sub(alone);
    println!(
        "warm-up {alone} of {WARM_UP} ({} the aim of {AIM}), the quiz adds {quiz} of {QUIZ}",
        if alone <= AIM { "within" } else { "over" }
    );
    within("the warm-up alone", alone, WARM_UP)?;
    within("what the quiz adds", quiz, QUIZ)
}

fn within(what: &str, bytes: u64, budget: u64) -> Result<()> {
    ensure!(
        bytes <= budget,
        "{what} is {bytes} bytes to download, {} more than the budget of {budget}",
        bytes - budget
    );
    Ok(())
}

/// Prints what the first visit to a site downloads, and says how much it is. The
/// page itself is the finished one: the part has none.
fn weighed(what: &str, page: &Path, site: &Path) -> Result<u64> {
    let mut files = vec![page.to_owned()];
    files.extend(named(site)?);
    let weights = weigh(&files)?;
    let mut total = Weight::default();
    println!("{what:<32} {:>9} {:>9} {:>9}", "raw", "gzip", "brotli");
    for (file, weight) in files.iter().zip(&weights) {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        print_row(&name, *weight);
        total.raw += weight.raw;
        total.gzip += weight.gzip;
        total.brotli += weight.brotli;
    }
    print_row("total", total);
    Ok(total.brotli)
}

fn print_row(name: &str, weight: Weight) {
    println!(
        "{name:<32} {:>9} {:>9} {:>9}",
        weight.raw, weight.gzip, weight.brotli
    );
}

/// Every file of ours that a site's first page names.
fn named(site: &Path) -> Result<Vec<PathBuf>> {
    let page = site.join(PAGE);
    let html = fs::read_to_string(&page)
        .with_context(|| format!("{} is not built yet", page.display()))?;
    let mut files = Vec::new();
    for name in addresses(&html) {
        let file = site.join(name);
        ensure!(
            file.is_file(),
            "index.html names {name}, which is not there"
        );
        if !files.contains(&file) {
            files.push(file);
        }
    }
    ensure!(
        files
            .iter()
            .any(|file| file.extension().is_some_and(|end| end == "wasm")),
        "index.html names no wasm: is it the page of a finished build?"
    );
    Ok(files)
}

/// Relative addresses in `href` and `src`, without the leading `./`.
fn addresses(html: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for attribute in [" href=\"./", " src=\"./"] {
        for (at, _) in html.match_indices(attribute) {
            let name = html[at + attribute.len()..].split('"').next();
            found.extend(name.filter(|name| !name.is_empty()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{addresses, within};

    #[test]
    fn a_budget_is_kept_to_the_byte() {
        assert!(within("it", 10, 10).is_ok());
        let over = within("it", 12, 10).expect_err("it is over");
        assert_eq!(
            over.to_string(),
            "it is 12 bytes to download, 2 more than the budget of 10"
        );
    }

    #[test]
    fn a_first_visit_downloads_what_the_page_names() {
        let html = r##"<link href="./a.css"><link id="x" href="./b.wasm">
            <a href="https://example.org">x</a><a href="#top">y</a>
            <script type="module" src="./c.js"></script>"##;
        assert_eq!(addresses(html), ["a.css", "b.wasm", "c.js"]);
    }
}
