//! `cargo xtask sizes`: what a first visit downloads, against the budget.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::finish::{Weight, weigh};
use crate::workspace::Workspace;

/// Everything a first visit to the warm-up downloads, brotli. An empty Yew page
/// is 47 KB.
const WARM_UP: u64 = 110 * 1024;
/// What the quiz may add. Its questions come later, and do not count.
const QUIZ: u64 = 15 * 1024;
const BUDGET: u64 = WARM_UP + QUIZ;
/// What we would like it to be.
const AIM: u64 = 90 * 1024 + QUIZ;

/// Prints the table and fails if the total is over the budget.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    let files = first_visit(&workspace.dist())?;
    let weights = weigh(&files)?;
    let mut total = Weight::default();
    println!(
        "{:<32} {:>9} {:>9} {:>9}",
        "first visit", "raw", "gzip", "brotli"
    );
    for (file, weight) in files.iter().zip(&weights) {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        print_row(&name, *weight);
        total.raw += weight.raw;
        total.gzip += weight.gzip;
        total.brotli += weight.brotli;
    }
    print_row("total", total);
    println!(
        "budget {BUDGET}: {} of it used ({} the aim of {AIM})",
        percent(total.brotli, BUDGET),
        if total.brotli <= AIM {
            "within"
        } else {
            "over"
        }
    );
    ensure!(
        total.brotli <= BUDGET,
        "a first visit downloads {} bytes, {} more than the budget of {BUDGET}",
        total.brotli,
        total.brotli - BUDGET
    );
    Ok(())
}

fn print_row(name: &str, weight: Weight) {
    println!(
        "{name:<32} {:>9} {:>9} {:>9}",
        weight.raw, weight.gzip, weight.brotli
    );
}

fn percent(part: u64, whole: u64) -> String {
    format!("{} %", (part * 100).div_ceil(whole))
}

/// The page and every file of ours that it names.
fn first_visit(dist: &Path) -> Result<Vec<PathBuf>> {
    let page = dist.join("index.html");
    let html = fs::read_to_string(&page)
        .with_context(|| format!("{} is not built yet", page.display()))?;
    let mut files = vec![page];
    for name in addresses(&html) {
        let file = dist.join(name);
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
    use super::addresses;

    #[test]
    fn a_first_visit_downloads_what_the_page_names() {
        let html = r##"<link href="./a.css"><link id="x" href="./b.wasm">
            <a href="https://example.org">x</a><a href="#top">y</a>
            <script type="module" src="./c.js"></script>"##;
        assert_eq!(addresses(html), ["a.css", "b.wasm", "c.js"]);
    }
}
