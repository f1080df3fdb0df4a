//! The user's cache folder, where compiled tools outlive a checkout.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// `UNSEAT_CACHE`, or a folder of our own in the system's usual place.
pub(crate) fn folder() -> Result<PathBuf> {
    locate(&|name| std::env::var_os(name).filter(|value| !value.is_empty()))
        .context("no cache folder: set UNSEAT_CACHE or HOME")
}

/// The folder of one tool of one version, as `cargo install --root` fills it.
pub(crate) fn tool(name: &str, version: impl std::fmt::Display) -> Result<PathBuf> {
    Ok(folder()?.join("tools").join(format!("{name}-{version}")))
}

fn locate(variable: &dyn Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    if let Some(chosen) = variable("UNSEAT_CACHE") {
        return Some(chosen.into());
    }
    let base = if let Some(cache) = variable("XDG_CACHE_HOME") {
        PathBuf::from(cache)
    } else if cfg!(windows) {
        PathBuf::from(variable("LOCALAPPDATA")?)
    } else {
        let home = variable("HOME")?;
        let usual = if cfg!(target_os = "macos") {
            "Library/Caches"
        } else {
            ".cache"
        };
        Path::new(&home).join(usual)
    };
    Some(base.join("unseat"))
}

#[cfg(test)]
mod tests {
    use super::locate;
    use std::ffi::OsString;
    use std::path::Path;

    fn with(variables: &[(&str, &str)]) -> Option<std::path::PathBuf> {
        locate(&|name| {
            variables
                .iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| OsString::from(value))
        })
    }

    #[test]
    fn the_users_own_choice_comes_first() {
        let found = with(&[
            ("UNSEAT_CACHE", "a"),
            ("XDG_CACHE_HOME", "b"),
            ("HOME", "c"),
        ]);
        assert_eq!(found.as_deref(), Some(Path::new("a")));
    }

    #[test]
    fn the_desktop_standard_comes_before_the_home_folder() {
        let found = with(&[("XDG_CACHE_HOME", "b"), ("HOME", "c")]);
        assert_eq!(found.as_deref(), Some(Path::new("b/unseat")));
    }

    #[test]
    fn nothing_is_guessed_without_a_home() {
        assert_eq!(with(&[]), None);
    }
}
