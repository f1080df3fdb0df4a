//! What comes after a first visit without being asked for: the worker, and all that it
//! keeps and the visit did not bring.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The worker, and everything besides a visit's own files.
pub(super) struct Unasked {
    pub(super) worker: PathBuf,
    /// The worker among them.
    pub(super) files: Vec<PathBuf>,
}

/// What comes after a visit that has brought `first`.
pub(super) fn files(dist: &Path, first: &[PathBuf]) -> Result<Unasked> {
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
    let mut files = vec![worker.clone()];
    files.extend(kept.filter(|file| !first.contains(file)));
    Ok(Unasked { worker, files })
}

/// What the worker keeps: the keys of its list.
fn kept(worker: &str) -> impl Iterator<Item = &str> {
    let list = worker.lines().next().unwrap_or_default();
    let keys = list
        .split("\":\"")
        .filter_map(|part| part.rsplit('"').next());
    keys.take(list.matches("\":\"").count())
}

#[cfg(test)]
mod tests {
    use super::kept;

    #[test]
    fn what_is_kept_is_what_the_worker_lists() {
        let worker = "const version=\"9\",files={\"\":\"01\",\"r/x/\":\"23\",};\na(\"b\":\"c\")";
        assert_eq!(kept(worker).collect::<Vec<_>>(), ["", "r/x/"]);
    }
}
