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
/// What the service worker may weigh: it is asked for again on every visit.
const WORKER: u64 = 1536;
/// Links that a browser does not follow on a visit, or only when it is over.
const LATER: [&str; 2] = ["rel=\"manifest\"", "rel=\"apple-touch-icon\""];
/// What we would like it to be.
const AIM: u64 = 90 * 1024 + QUIZ;

/// Prints the table and fails if the total is over the budget.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    let dist = workspace.dist();
    let files = first_visit(&dist)?;
    let weights = weigh(&files)?;
    let mut total = Weight::default();
    println!(
        "{:<32} {:>9} {:>9} {:>9}",
        "first visit", "raw", "gzip", "brotli"
    );
    for (file, weight) in files.iter().zip(&weights) {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        print_row(&name, *weight);
        total.add(*weight);
    }
    print_row("total", total);
    let worker = after(&dist, &files)?;
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
    ensure!(
        worker <= WORKER,
        "the service worker is {worker} bytes, and may be {WORKER}"
    );
    Ok(())
}

/// Prints what comes once the app has started: the worker, and all that it keeps
/// and a first visit did not bring. Returns what the worker weighs.
fn after(dist: &Path, first: &[PathBuf]) -> Result<u64> {
    let worker = dist.join("worker.js");
    let list = fs::read_to_string(&worker)
        .with_context(|| format!("{} is not built yet", worker.display()))?;
    let kept = kept(&list).map(|path| {
        let file = dist.join(path);
        if file.is_dir() {
            file.join("index.html")
        } else {
            file
        }
    });
    let mut files: Vec<PathBuf> = kept.filter(|file| !first.contains(file)).collect();
    files.insert(0, worker);
    let weights = weigh(&files)?;
    let mut total = Weight::default();
    for weight in &weights {
        total.add(*weight);
    }
    print_row("then, unseen: worker.js", weights[0]);
    print_row("and all that it keeps", total);
    Ok(weights[0].brotli)
}

/// What the worker keeps: the keys of its list.
fn kept(worker: &str) -> impl Iterator<Item = &str> {
    let list = worker.lines().next().unwrap_or_default();
    let keys = list
        .split("\":\"")
        .filter_map(|part| part.rsplit('"').next());
    keys.take(list.matches("\":\"").count())
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

/// Relative addresses in `href` and `src`, without the leading `./`. What is for
/// installing the app is fetched when all is done, or when somebody installs it.
fn addresses(html: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for tag in html.split('<') {
        let is_later = LATER.iter().any(|rel| tag.contains(rel));
        for attribute in [" href=\"./", " src=\"./"] {
            let name = tag
                .split(attribute)
                .nth(1)
                .and_then(|rest| rest.split('"').next());
            found.extend(name.filter(|name| !name.is_empty() && !is_later));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{addresses, kept};

    #[test]
    fn a_first_visit_downloads_what_the_page_names() {
        let html = r##"<link href="./a.css"><link rel="manifest" href="./m"><link id="x" href="./b.wasm">
            <a href="https://example.org">x</a><a href="#top">y</a>
            <script type="module" src="./c.js"></script>"##;
        assert_eq!(addresses(html), ["a.css", "b.wasm", "c.js"]);
    }

    #[test]
    fn what_is_kept_is_what_the_worker_lists() {
        let worker = "const version=\"9\",files={\"\":\"01\",\"r/x/\":\"23\",};\na(\"b\":\"c\")";
        assert_eq!(kept(worker).collect::<Vec<_>>(), ["", "r/x/"]);
    }
}
