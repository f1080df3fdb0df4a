//! Finding programs on the machine.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::version::Version;

/// The folders of `PATH`, each once, in order.
pub(crate) fn search_path() -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = Vec::new();
    for folder in std::env::split_paths(&path) {
        if !folders.contains(&folder) {
            folders.push(folder);
        }
    }
    folders
}

/// The first program of that name in the folders.
pub(crate) fn find(folders: &[PathBuf], name: &str) -> Option<PathBuf> {
    folders.iter().find_map(|folder| find_in(folder, name))
}

/// The program of that name in one folder, with whatever ending the system adds.
pub(crate) fn find_in(folder: &Path, name: &str) -> Option<PathBuf> {
    endings()
        .iter()
        .map(|ending| {
            let mut file = OsString::from(name);
            file.push(ending);
            folder.join(file)
        })
        .find(|file| file.is_file())
}

/// On Windows npm's programs are `.cmd` files beside a shell script of the
/// bare name, which cannot be started: so the bare name is never tried there.
fn endings() -> &'static [&'static str] {
    if cfg!(windows) {
        &[".exe", ".cmd", ".bat"]
    } else {
        &[""]
    }
}

/// What a program says its version is.
pub(crate) fn version_of(program: &Path) -> Option<Version> {
    Version::find(&answer(Command::new(program).arg("--version"))?)
}

/// What a quick question to a program prints, or nothing if it fails.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn the_first_folder_that_has_the_program_wins() {
        let base = std::env::temp_dir().join(format!("xtask-find-{}", std::process::id()));
        let folders = ["empty", "one", "two"].map(|name| base.join(name));
        for folder in &folders {
            std::fs::create_dir_all(folder).expect("a temporary folder");
        }
        for folder in &folders[1..] {
            std::fs::write(folder.join("tool"), "").expect("a temporary file");
        }
        let found = find(&folders, "tool");
        let missing = find(&folders, "other");
        std::fs::remove_dir_all(&base).expect("a temporary folder");

        assert_eq!(found, Some(base.join("one/tool")));
        assert_eq!(missing, None);
    }
}
