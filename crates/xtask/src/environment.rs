//! The environment a child process is given.
//!
//! Cargo and rustup describe themselves to what they start. Handed on to an
//! inner cargo of another toolchain, that description is wrong: so it is
//! dropped, and what a step needs is put in its place.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::program;

/// Search folders and variables for children; our own are left alone.
#[derive(Clone, Debug)]
pub(crate) struct Environment {
    folders: Vec<PathBuf>,
    set: Vec<(OsString, OsString)>,
    dropped: Vec<OsString>,
}

impl Environment {
    /// Our own, without what the outer cargo said about itself.
    pub(crate) fn clean() -> Self {
        let mut dropped: Vec<OsString> = std::env::vars_os()
            .map(|(name, _)| name)
            .filter(|name| name.to_str().is_some_and(describes_outer_cargo))
            .collect();
        // Trunk reads this one as true or false and refuses the usual `1`.
        dropped.push("NO_COLOR".into());
        Self {
            folders: program::search_path(),
            set: Vec::new(),
            dropped,
        }
    }

    /// Programs in this folder come before all others.
    pub(crate) fn prefer(&mut self, folder: impl Into<PathBuf>) {
        let folder = folder.into();
        self.folders.retain(|known| *known != folder);
        self.folders.insert(0, folder);
    }

    pub(crate) fn set(&mut self, name: &str, value: impl Into<OsString>) {
        self.set.push((name.into(), value.into()));
    }

    pub(crate) fn remove(&mut self, name: &str) {
        self.dropped.push(name.into());
    }

    pub(crate) fn folders(&self) -> &[PathBuf] {
        &self.folders
    }

    pub(crate) fn find(&self, name: &str) -> Option<PathBuf> {
        program::find(&self.folders, name)
    }

    /// A command in this environment. A bare name is looked up in it too: the
    /// system would look in ours.
    pub(crate) fn command(&self, name: impl AsRef<OsStr>) -> Command {
        let name = Path::new(name.as_ref());
        let found = name.to_str().and_then(|bare| self.find(bare));
        let mut command = Command::new(found.as_deref().unwrap_or(name));
        for variable in &self.dropped {
            command.env_remove(variable);
        }
        if let Ok(path) = std::env::join_paths(&self.folders) {
            command.env("PATH", path);
        }
        command.envs(self.set.iter().map(|(name, value)| (name, value)));
        command
    }
}

/// Is this variable one that cargo sets for the program it runs? The user's
/// own (`CARGO_HOME`, `CARGO_NET_OFFLINE`, …) are not.
fn describes_outer_cargo(name: &str) -> bool {
    const EXACT: [&str; 9] = [
        "CARGO",
        "CARGO_BIN_NAME",
        "CARGO_CRATE_NAME",
        "CARGO_MANIFEST_DIR",
        "CARGO_MANIFEST_PATH",
        "CARGO_MANIFEST_LINKS",
        "CARGO_PRIMARY_PACKAGE",
        "RUST_RECURSION_COUNT",
        // `cargo run` puts the outer toolchain's libraries here.
        "LD_LIBRARY_PATH",
    ];
    EXACT.contains(&name) || name.starts_with("CARGO_PKG_")
}

#[cfg(test)]
mod tests {
    use super::describes_outer_cargo;

    #[test]
    fn what_the_user_set_is_kept() {
        assert!(!describes_outer_cargo("CARGO_HOME"));
        assert!(!describes_outer_cargo("CARGO_TARGET_DIR"));
        assert!(!describes_outer_cargo("CARGO_NET_OFFLINE"));
    }

    #[test]
    fn what_the_outer_cargo_says_of_itself_is_dropped() {
        assert!(describes_outer_cargo("CARGO"));
        assert!(describes_outer_cargo("CARGO_PKG_NAME"));
        assert!(describes_outer_cargo("CARGO_MANIFEST_DIR"));
    }
}
