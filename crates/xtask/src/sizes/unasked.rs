//! What comes after a first visit without being asked for: the worker, and all that it
//! keeps of the app and the visit did not bring.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::kind;

/// The worker, and everything besides a visit's own files.
pub(super) struct Unasked {
    pub(super) worker: PathBuf,
    /// The worker among them.
    pub(super) files: Vec<PathBuf>,
}

/// What comes after a visit that has brought `first`: the list of what the app needs, the
/// pack of all that is not named by its bytes, and the files that are.
pub(super) fn files(dist: &Path, first: &[PathBuf]) -> Result<Unasked> {
    let worker = dist.join("worker.js");
    let script = fs::read_to_string(&worker)
        .with_context(|| format!("{} is not built yet", worker.display()))?;
    let [list, pack] =
        group(&script, "app").context("the worker does not say what the app needs")?;
    let listed = fs::read_to_string(dist.join(list)).with_context(|| format!("no {list}"))?;
    let listed: BTreeMap<String, String> = serde_json::from_str(&listed)?;
    let alone = listed.keys().map(PathBuf::from);
    let alone = alone.filter(|path| kind::is_named_by_bytes(path));
    let mut files = vec![worker.clone(), dist.join(list), dist.join(pack)];
    let kept = alone.map(|path| dist.join(path));
    files.extend(kept.filter(|file| !first.contains(file)));
    Ok(Unasked { worker, files })
}

/// The list and the pack of a group that the worker names.
fn group<'a>(worker: &'a str, name: &str) -> Option<[&'a str; 2]> {
    let line = worker.lines().next()?;
    let (_, rest) = line.split_once(&format!("{name}={{list:\""))?;
    let (list, rest) = rest.split_once("\",pack:\"")?;
    let (pack, _) = rest.split_once('"')?;
    Some([list, pack])
}

#[cfg(test)]
mod tests {
    use super::group;

    #[test]
    fn what_is_kept_is_what_the_worker_names() {
        let worker = "const version=\"9\",app={list:\"a.json\",pack:\"b.json\"},learn={};\nx()";
        assert_eq!(group(worker, "app"), Some(["a.json", "b.json"]));
        assert_eq!(group(worker, "learn"), None);
    }
}
