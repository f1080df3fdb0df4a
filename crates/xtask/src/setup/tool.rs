//! Tools that cargo can compile: found on PATH, in the cache, or made.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::cache;
use crate::environment::Environment;
use crate::program;
use crate::task::Task;
use crate::version::Version;
use crate::workspace::Workspace;

/// One tool and the version this project works with.
pub(super) struct Tool {
    krate: &'static str,
    /// Its programs; the first one is asked for the version.
    programs: &'static [&'static str],
    version: Version,
    /// Must a version on PATH be this very one, or may it be newer?
    exact: bool,
    /// Does the crate's own lock file resolve everywhere?
    locked: bool,
    /// As much optimisation as its own run is worth.
    opt_level: &'static str,
    expectation: &'static str,
}

pub(super) const TRUNK: Tool = Tool {
    krate: "trunk",
    programs: &["trunk"],
    version: Version(0, 21, 14),
    exact: false,
    locked: true,
    opt_level: "0",
    expectation: "about 5 minutes, once",
};

pub(super) const DENY: Tool = Tool {
    krate: "cargo-deny",
    programs: &["cargo-deny"],
    version: Version(0, 20, 2),
    exact: false,
    locked: true,
    opt_level: "0",
    expectation: "about 5 minutes, once",
};

/// The command-line side of wasm-bindgen, of the version the app is built with.
pub(super) fn bindgen(version: &str) -> Tool {
    Tool {
        krate: "wasm-bindgen-cli",
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        version: Version::find(version).unwrap_or(Version(0, 0, 0)),
        exact: true,
        // Its lock file has named crates that can no longer be had.
        locked: false,
        opt_level: "1",
        expectation: "about 3 minutes, once",
    }
}

impl Tool {
    /// The folder that holds the tool's programs.
    pub(super) fn ensure(&self, workspace: &Workspace, native: &Environment) -> Result<PathBuf> {
        let root = cache::tool(self.name(), self.version)?;
        let cached = root.join("bin");
        if let Some(folder) = native.folders().iter().find(|folder| self.fits(folder)) {
            return Ok(folder.clone());
        }
        if self.is_complete(&cached) {
            return Ok(cached);
        }
        let prebuilt = native.find("cargo-binstall").is_some()
            && self.install_prebuilt(workspace, native, &root).is_ok();
        if !prebuilt {
            self.compile(workspace, native, &root)?;
        }
        if !self.is_complete(&cached) {
            bail!("{} is still not in {}", self.name(), cached.display());
        }
        Ok(cached)
    }

    fn name(&self) -> &'static str {
        self.programs[0]
    }

    fn fits(&self, folder: &Path) -> bool {
        self.is_complete(folder)
            && program::find_in(folder, self.name())
                .and_then(|program| program::version_of(&program))
                .is_some_and(|found| self.accepts(found))
    }

    fn accepts(&self, found: Version) -> bool {
        if self.exact {
            found == self.version
        } else {
            found >= self.version
        }
    }

    fn is_complete(&self, folder: &Path) -> bool {
        self.programs
            .iter()
            .all(|name| program::find_in(folder, name).is_some())
    }

    fn install_prebuilt(
        &self,
        workspace: &Workspace,
        native: &Environment,
        root: &Path,
    ) -> Result<()> {
        let mut command = native.command("cargo-binstall");
        command
            .args(["--no-confirm", "--version", &self.version.to_string()])
            .arg("--root")
            .arg(root)
            .arg(self.krate);
        Task::new(
            workspace,
            format!("fetching {} {}", self.krate, self.version),
        )
        .optional()
        .run(&mut command)?
        .require()?;
        Ok(())
    }

    /// Compiled to be ready soon rather than to be fast or small: these tools
    /// run for seconds.
    fn compile(&self, workspace: &Workspace, native: &Environment, root: &Path) -> Result<()> {
        let version = self.version.to_string();
        let mut command = native.command("cargo");
        command
            .args(["install", self.krate, "--version", &version, "--debug"])
            .args(self.locked.then_some("--locked"))
            .arg("--root")
            .arg(root)
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .env("CARGO_PROFILE_DEV_OPT_LEVEL", self.opt_level);
        Task::new(workspace, format!("compiling {} {version}", self.krate))
            .takes(self.expectation)
            .advice(format!(
                "install {} {version} yourself so that it is on PATH, e.g. with \
                 `cargo binstall {}@{version}`",
                self.krate, self.krate
            ))
            .run(&mut command)?
            .require()
            .with_context(|| format!("{} is needed", self.krate))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_newer_trunk_will_do_but_an_older_one_will_not() {
        assert!(TRUNK.accepts(Version(0, 21, 14)));
        assert!(TRUNK.accepts(Version(0, 22, 1)));
        assert!(!TRUNK.accepts(Version(0, 21, 9)));
    }

    #[test]
    fn wasm_bindgen_must_be_the_one_of_the_lock_file() {
        let tool = bindgen("0.2.130");
        assert!(tool.accepts(Version(0, 2, 130)));
        assert!(!tool.accepts(Version(0, 2, 131)));
    }
}
