//! `cargo xtask sizes`: what a first visit downloads, against its budgets.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::finish::{Weight, weigh};
use crate::workspace::Workspace;

const PAGE: &str = "index.html";
/// Everything a first visit downloads, brotli. An empty Yew page is 47 KB.
const FIRST_VISIT: u64 = 142 * 1024 + 512;
/// What the service worker may weigh: it is asked for again on every visit.
const WORKER: u64 = 2048;
/// Links that a browser does not follow on a visit, or only when it is over.
const LATER: [&str; 2] = ["rel=\"manifest\"", "rel=\"apple-touch-icon\""];
/// What a blog's page may load before a reader acts.
const LOADER: u64 = 3 * 1024;

/// Prints all tables and fails if one is over its budget.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    let whole = weighed("a first visit", &workspace.dist())?;
    within("a first visit", whole, FIRST_VISIT)?;
    let worker = after(&workspace.dist())?;
    within("the service worker", worker, WORKER)?;
    for loader in loaders(&workspace.dist())? {
        let weight = weigh(std::slice::from_ref(&loader))?[0];
        print_row("on a blog: unseat.js", weight);
        within("the loader of an embed", weight.brotli, LOADER)?;
    }
    Ok(())
}

/// The loaders of embeds, one for each folder of a version.
fn loaders(dist: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dist)? {
        let loader = entry?.path().join("unseat.js");
        if loader.is_file() {
            found.push(loader);
        }
    }
    ensure!(!found.is_empty(), "the site has nothing to embed");
    Ok(found)
}

fn within(what: &str, bytes: u64, budget: u64) -> Result<()> {
    ensure!(
        bytes <= budget,
        "{what} is {bytes} bytes to download, {} more than the budget of {budget}",
        bytes - budget
    );
    Ok(())
}

/// Prints what the first visit to a site downloads, and says how much it is.
fn weighed(what: &str, site: &Path) -> Result<u64> {
    let mut files = vec![site.join(PAGE)];
    files.extend(named(site)?);
    let weights = weigh(&files)?;
    let mut total = Weight::default();
    println!("{what:<32} {:>9} {:>9} {:>9}", "raw", "gzip", "brotli");
    for (file, weight) in files.iter().zip(&weights) {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        print_row(&name, *weight);
        total.add(*weight);
    }
    print_row("total", total);
    Ok(total.brotli)
}

/// Prints what comes once the app has started: the worker, and all that it keeps
/// and a first visit did not bring. Returns what the worker weighs.
fn after(dist: &Path) -> Result<u64> {
    let mut first = vec![dist.join(PAGE)];
    first.extend(named(dist)?);
    let worker = dist.join("worker.js");
    let list = fs::read_to_string(&worker)
        .with_context(|| format!("{} is not built yet", worker.display()))?;
    let read = kept(&list).find(|path| Path::new(path).extension() == Some("json".as_ref()));
    let read = read.map_or_else(|| Ok(String::new()), |it| fs::read_to_string(dist.join(it)))?;
    let kept = kept(&list).chain(kept(&read)).map(|path| {
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

/// Relative addresses in `href` and `src` of the head, without the leading `./`. What
/// is there for browsers without scripts, no other downloads; what is for installing
/// the app is fetched when all is done, or when somebody installs it.
fn addresses(html: &str) -> Vec<&str> {
    let head = html.split("</head>").next().unwrap_or(html);
    let parts = head.split("<noscript>").enumerate();
    let parts = parts.map(|(place, part)| match part.split_once("</noscript>") {
        Some((_, after)) if place > 0 => after,
        _ => part,
    });
    let mut found = Vec::new();
    for tag in parts.flat_map(|part| part.split('<')) {
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
    use super::{addresses, kept, within};

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
        let html = r#"<link href="./a.css"><link rel="manifest" href="./m"><link id="x" href="./b.wasm">
            <noscript><link href="./no.css"></noscript>
            <script type="module" src="./c.js"></script>
            </head><a href="./d/">d</a>"#;
        assert_eq!(addresses(html), ["a.css", "b.wasm", "c.js"]);
    }

    #[test]
    fn what_is_kept_is_what_the_worker_lists() {
        let worker = "const version=\"9\",files={\"\":\"01\",\"r/x/\":\"23\",};\na(\"b\":\"c\")";
        assert_eq!(kept(worker).collect::<Vec<_>>(), ["", "r/x/"]);
    }
}
