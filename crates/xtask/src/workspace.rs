//! The checkout these commands work in.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The checkout's root folder, from which every other place follows.
#[derive(Clone, Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The checkout around the current folder.
    pub(crate) fn find() -> Result<Self> {
        let here = std::env::current_dir().context("the current folder cannot be read")?;
        here.ancestors()
            .find(|folder| folder.join("Trunk.toml").is_file())
            .map(|root| Self {
                root: root.to_path_buf(),
            })
            .context("not inside a checkout of Unseat: no Trunk.toml in any folder above")
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A place in the checkout, e.g. `"content/exercises"`.
    pub(crate) fn at(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The finished site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.at("dist")
    }

    /// What `content` writes for trunk to pick up. index.html links into it,
    /// so it stays here whatever cargo's own target folder is.
    pub(crate) fn generated(&self) -> PathBuf {
        self.at("target/site")
    }

    /// Where compiled code goes: cargo's target folder.
    pub(crate) fn target(&self) -> PathBuf {
        match std::env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => self.root.join(folder),
            None => self.at("target"),
        }
    }

    /// A path as a reader of the terminal wants it: short, from the root.
    pub(crate) fn short<'a>(&self, path: &'a Path) -> std::path::Display<'a> {
        path.strip_prefix(&self.root).unwrap_or(path).display()
    }
}
