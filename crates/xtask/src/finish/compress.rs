//! Compressed copies, and what files weigh.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::environment::Environment;

const SCRIPT: &str = include_str!("compress.mjs");
/// Kinds of file that shrink.
const SHRINKING: [&str; 8] = [
    "html",
    "css",
    "js",
    "json",
    "wasm",
    "bin",
    "svg",
    "webmanifest",
];

/// A file's size in bytes: as it is, and as a browser downloads it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Weight {
    pub(crate) raw: u64,
    pub(crate) gzip: u64,
    pub(crate) brotli: u64,
}

impl Weight {
    /// Adds another file's.
    pub(crate) fn add(&mut self, other: Self) {
        self.raw += other.raw;
        self.gzip += other.gzip;
        self.brotli += other.brotli;
    }
}

/// Weighs files, in their order.
pub(crate) fn weigh(files: &[PathBuf]) -> Result<Vec<Weight>> {
    node(&[], files)
}

/// Puts a `.br` and a `.gz` beside every file of a folder, and of those in it, that shrinks.
pub(super) fn beside(folder: &Path) -> Result<()> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    node(&["--beside"], &files)?;
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let end = path.extension().and_then(|end| end.to_str());
        if path.is_dir() {
            collect(&path, files)?;
        } else if end.is_some_and(|end| SHRINKING.contains(&end)) {
            files.push(path);
        }
    }
    Ok(())
}

fn node(options: &[&str], files: &[PathBuf]) -> Result<Vec<Weight>> {
    let output = Environment::clean()
        .command("node")
        .args(["--input-type=module", "--eval", SCRIPT, "--"])
        .args(options)
        .args(files)
        .output()
        .context("node could not be started")?;
    if !output.status.success() {
        bail!("compressing: {}", String::from_utf8_lossy(&output.stderr));
    }
    let weights = String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| parse(line).with_context(|| format!("compressing: {line}")))
        .collect::<Result<Vec<_>>>()?;
    ensure!(weights.len() == files.len(), "compressing left a file out");
    Ok(weights)
}

fn parse(line: &str) -> Option<Weight> {
    let mut numbers = line.split(' ').map_while(|number| number.parse().ok());
    Some(Weight {
        raw: numbers.next()?,
        gzip: numbers.next()?,
        brotli: numbers.next()?,
    })
}

#[cfg(test)]
mod tests {
    use super::{Weight, parse};

    #[test]
    fn a_weight_is_three_numbers() {
        let weight = Weight {
            raw: 300,
            gzip: 120,
            brotli: 100,
        };
        assert_eq!(parse("300 120 100"), Some(weight));
        assert_eq!(parse("300 120"), None);
    }
}
