//! `cargo xtask sizes`: what visits to the built site download, against their budgets.

mod unasked;
mod visit;

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail, ensure};
use unseat_core::content::Opening;

use crate::finish::{Weight, weigh};
use crate::workspace::Workspace;
use unasked::Unasked;

/// What a first visit to a page may download until the app answers, in bytes of brotli.
/// An empty Yew page is 47 KB. What draws the figures comes after that, unasked. The aim is
/// 112 KB for home, 116 for the warm-up and 132 for the quiz, and 126, 130 and 146 must
/// not be passed: these are how far it is, so that nothing grows unseen.
const fn budget(page: Opening) -> u64 {
    match page {
        Opening::Home => 118 * 1024,
        Opening::WarmUp => 120 * 1024,
        // With the first question.
        Opening::Quiz => 142 * 1024,
        Opening::Break | Opening::Weeks => 128 * 1024,
        Opening::Programme => 131 * 1024,
    }
}
/// What comes unasked after a first visit, so that the app opens without a network: in
/// bytes of brotli, and in files.
const UNASKED: (u64, usize) = (102 * 1024, 30);
/// What the service worker may weigh: it is asked for again on every visit.
const WORKER: u64 = 2048;
/// What a blog's page may load before a reader acts.
const LOADER: u64 = 3 * 1024;

/// Prints all tables, and fails if something is over its budget.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    let dist = workspace.dist();
    let home = visit::files(&dist, Opening::Home)?;
    let mut over = Vec::new();
    let mut table = Table::default();
    for page in Opening::ALL {
        let files = visit::files(&dist, page)?;
        // What home has as well is told once.
        let (own, shared): (Vec<_>, Vec<_>) = files
            .into_iter()
            .partition(|file| page == Opening::Home || !home.contains(file));
        let total = table.page(&dist, page.name(), &own, &shared)?;
        over.extend(beyond(page.name(), total.brotli, budget(page)));
    }
    let Unasked { worker, files } = unasked::files(&dist, &home)?;
    let weight = table.row("worker.js", std::slice::from_ref(&worker))?;
    over.extend(beyond("the service worker", weight.brotli, WORKER));
    let count = format!("unasked, after home: {} files", files.len());
    let weight = table.row(&count, &files)?;
    over.extend(beyond("what comes unasked", weight.brotli, UNASKED.0));
    if files.len() > UNASKED.1 {
        over.push(format!(
            "{} files come unasked, and {} may",
            files.len(),
            UNASKED.1
        ));
    }
    for loader in loaders(&dist)? {
        let weight = table.row("on a blog: unseat.js", &[loader])?;
        over.extend(beyond("the loader of an embed", weight.brotli, LOADER));
    }
    if !over.is_empty() {
        bail!("{}", over.join("\n"));
    }
    Ok(())
}

/// What is wrong with so many bytes, if anything.
fn beyond(what: &str, bytes: u64, budget: u64) -> Option<String> {
    (bytes > budget).then(|| {
        format!(
            "{what}: {bytes} bytes to download, {} more than the budget of {budget}",
            bytes - budget
        )
    })
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

/// What is printed. Compressing takes time, so each file is weighed once.
#[derive(Default)]
struct Table(HashMap<PathBuf, Weight>);

impl Table {
    /// Prints a page's total, and what it has besides `shared` files.
    fn page(
        &mut self,
        dist: &Path,
        name: &str,
        own: &[PathBuf],
        shared: &[PathBuf],
    ) -> Result<Weight> {
        println!("{name:<32} {:>9} {:>9} {:>9}", "raw", "gzip", "brotli");
        for file in own {
            let short = file.strip_prefix(dist).unwrap_or(file).to_string_lossy();
            self.row(&format!("  {short}"), std::slice::from_ref(file))?;
        }
        if !shared.is_empty() {
            self.row("  what home has as well", shared)?;
        }
        self.row("  total", &[own, shared].concat())
    }

    /// Prints what files weigh together.
    fn row(&mut self, name: &str, files: &[PathBuf]) -> Result<Weight> {
        let new = files.iter().filter(|file| !self.0.contains_key(*file));
        let new: Vec<PathBuf> = new.cloned().collect();
        self.0.extend(new.iter().cloned().zip(weigh(&new)?));
        let mut total = Weight::default();
        for file in files {
            total.add(self.0[file]);
        }
        println!(
            "{name:<32} {:>9} {:>9} {:>9}",
            total.raw, total.gzip, total.brotli
        );
        Ok(total)
    }
}

#[cfg(test)]
mod tests {
    use super::beyond;

    #[test]
    fn a_budget_is_kept_to_the_byte() {
        assert_eq!(beyond("it", 10, 10), None);
        assert_eq!(
            beyond("it", 12, 10).as_deref(),
            Some("it: 12 bytes to download, 2 more than the budget of 10")
        );
    }
}
