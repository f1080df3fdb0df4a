//! What of an embed weighs how much, and when it comes.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::finish::{PAGE, embed, weigh};

/// A part: its name and when it comes, by what `content/blog` calls them, and its
/// bytes, packed by brotli.
pub(super) struct Part {
    pub(super) name: &'static str,
    pub(super) comes: &'static str,
    pub(super) bytes: u64,
}

/// The parts of what others embed, in the order in which they come. The first is the
/// loader.
pub(super) fn of(folder: &Path) -> Result<Vec<Part>> {
    let (exact, major) = (folder.join(embed::exact()), folder.join(embed::major()));
    let frame = folder.join(embed::FOLDER);
    let loader = exact.join(embed::LOADER);
    let mut framed = vec![frame.join(PAGE), loader.clone()];
    for name in embed::INSIDE {
        framed.push(named(&frame, name)?);
    }
    let files = |names: &[&str]| -> Result<Vec<PathBuf>> {
        names.iter().map(|name| named(&exact, name)).collect()
    };
    let app = [
        embed::RUNTIME,
        "unseat.js",
        "unseat_bg.wasm",
        "figures.wasm",
        "unseat.css",
        "catalog-en.bin",
    ];
    let parts = [
        ("loader", "at_once", vec![loader]),
        ("frame", "at_once_frame", framed),
        ("helper", "at_once", vec![major.join(embed::FRAME)]),
        ("app", "at_start", files(&app)?),
        (
            "quiz",
            "at_quiz",
            files(&["quiz.wasm", "quiz-en.bin", "quiz.js", "quiz.css"])?,
        ),
        ("library", "at_pause", files(&["library-en.bin"])?),
    ];
    let mut weighed = Vec::new();
    for (name, comes, files) in parts {
        weighed.push(Part {
            name,
            comes,
            bytes: weigh(&files)?.iter().map(|it| it.brotli).sum(),
        });
    }
    Ok(weighed)
}

/// A file by the name it had before its bytes became a part of it.
fn named(folder: &Path, name: &str) -> Result<PathBuf> {
    let (stem, end) = name.rsplit_once('.').context("a file has an ending")?;
    for entry in fs::read_dir(folder)? {
        let found = entry?.file_name().to_string_lossy().into_owned();
        let hash = found
            .strip_prefix(stem)
            .and_then(|rest| rest.strip_prefix('-'))
            .and_then(|rest| rest.strip_suffix(end)?.strip_suffix('.'));
        if hash.is_some_and(|hash| hash.len() == 10) {
            return Ok(folder.join(found));
        }
    }
    anyhow::bail!("{} has no {name}", folder.display())
}

/// Bytes in KB of 1,024, to one place.
pub(super) fn kilobytes(bytes: u64) -> String {
    let tenths = (bytes * 10).div_ceil(1024);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::kilobytes;

    #[test]
    fn no_part_is_said_to_be_smaller_than_it_is() {
        let said = [0, 1, 1024, 1025, 112_640].map(kilobytes);
        assert_eq!(said, ["0.0", "0.1", "1.0", "1.1", "110.0"]);
    }
}
