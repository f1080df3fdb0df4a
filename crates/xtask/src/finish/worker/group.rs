//! Files that are kept together.

use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::Result;

use super::{Files, digits, is_alone, pack};
use crate::finish::{Weight, weigh};

/// What the worker is told of them.
pub(super) struct Group {
    /// The file that lists all of them.
    list: String,
    /// The file that holds those whose names are not made of their bytes.
    pack: String,
    /// What has to be downloaded to have all.
    pub(super) weight: Weight,
}

impl Group {
    /// Writes their list and their pack.
    pub(super) fn write(folder: &Path, name: &str, files: Files) -> Result<Self> {
        let text = serde_json::to_string(&files)?;
        let list = format!("{name}-{}.json", digits(text.as_bytes()));
        fs::write(folder.join(&list), text)?;
        let (alone, packed): (Files, Files) =
            files.into_iter().partition(|(asked, _)| is_alone(asked));
        let pack = pack::write(folder, &format!("{name}-pack"), &packed)?;
        let downloaded = [&list, &pack].into_iter().chain(alone.keys());
        let downloaded: Vec<_> = downloaded.map(|it| folder.join(it)).collect();
        let mut weight = Weight::default();
        for one in weigh(&downloaded)? {
            weight.add(one);
        }
        Ok(Self { list, pack, weight })
    }
}

/// As the worker reads it.
impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { list, pack, .. } = self;
        write!(f, "{{list:{list:?},pack:{pack:?}}}")
    }
}
