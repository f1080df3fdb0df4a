//! Folders of this machine, kept out of what visitors download.
//!
//! A panic names its source file. The files of dependencies are in the user's
//! own folders: that is nobody's business, and a kilobyte of each visit.

use std::path::{Path, PathBuf};

use crate::environment::Environment;

/// Cargo's variable for the flags of the page's code alone.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Has the compiler write short names in place of the folders of dependencies.
pub(super) fn hide(environment: &mut Environment) {
    // A user's own flags would be replaced by ours.
    if std::env::var_os(FLAGS).is_some() || std::env::var_os("RUSTFLAGS").is_some() {
        return;
    }
    let folders = registry()
        .map(|folder| sources(&folder))
        .unwrap_or_default();
    environment.set(FLAGS, flags(&folders));
}

fn flags(folders: &[PathBuf]) -> String {
    let remap = |folder: &PathBuf| format!("--remap-path-prefix={}=crates", folder.display());
    let usable = folders
        .iter()
        // The variable is split at spaces.
        .filter(|folder| !folder.to_string_lossy().contains(' '));
    usable.map(remap).collect::<Vec<_>>().join(" ")
}

fn registry() -> Option<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")))?;
    Some(home.join("registry").join("src"))
}

fn sources(registry: &Path) -> Vec<PathBuf> {
    let entries = registry.read_dir().into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    folders.sort();
    folders
}

#[cfg(test)]
mod tests {
    use super::flags;

    #[test]
    fn each_folder_has_a_flag_of_its_own() {
        let folders = ["/a/src/index-1".into(), "/a/src/index-2".into()];
        assert_eq!(
            flags(&folders),
            "--remap-path-prefix=/a/src/index-1=crates --remap-path-prefix=/a/src/index-2=crates"
        );
    }

    #[test]
    fn a_folder_with_a_space_cannot_be_named() {
        assert_eq!(flags(&["/a b/src".into()]), "");
    }
}
