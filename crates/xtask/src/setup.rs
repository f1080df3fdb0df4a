//! Finding or installing everything the other commands need.

mod apt;
mod browser;
mod compiler;
mod debian;
mod nginx;
mod node;
mod paths;
mod tool;
mod wordpress;

use std::path::PathBuf;

use anyhow::{Context, Result};

pub(crate) use apt::is_root;
pub(crate) use browser::Browser;
pub(crate) use wordpress::WordPress;

use crate::environment::Environment;
use crate::workspace::Workspace;
use compiler::Compiler;

/// What building the site needs, ready to use.
pub(crate) struct Kit {
    /// For the native compiler: the one that built us.
    pub(crate) native: Environment,
    /// For everything that compiles or packs wasm.
    pub(crate) wasm: Environment,
    compiler: Compiler,
}

impl Kit {
    /// Makes sure the site can be built.
    pub(crate) fn ensure(workspace: &Workspace) -> Result<Self> {
        let native = Environment::clean();
        let programs = node(workspace)?;
        let compiler = compiler::ensure(workspace, &native)?;
        let bindgen = bindgen(workspace)?;
        let trunk = tool::TRUNK.ensure(workspace, &native)?;

        let mut wasm = native.clone();
        wasm.prefer(trunk);
        wasm.prefer(programs);
        wasm.prefer(&bindgen);
        compiler.enter(workspace, &mut wasm);
        let runner = crate::program::find_in(&bindgen, "wasm-bindgen-test-runner");
        if let Some(runner) = runner {
            wasm.set("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
        }
        wasm.set("TRUNK_SKIP_VERSION_CHECK", "true");
        Ok(Self {
            native,
            wasm,
            compiler,
        })
    }

    /// Makes sure clippy speaks the wasm compiler's version.
    pub(crate) fn ensure_clippy(&self, workspace: &Workspace) -> Result<()> {
        self.compiler.ensure_clippy(workspace, &self.wasm)
    }
}

/// The folder of the npm packages' programs.
pub(crate) fn node(workspace: &Workspace) -> Result<PathBuf> {
    node::ensure(workspace, &Environment::clean(), "")
}

/// The folder of wasm-bindgen, of the version the app is built with.
pub(crate) fn bindgen(workspace: &Workspace) -> Result<PathBuf> {
    let version = locked_bindgen(workspace)?;
    tool::bindgen(&version).ensure(workspace, &Environment::clean())
}

/// A browser and its driver, for tests and pictures.
pub(crate) fn browser(workspace: &Workspace) -> Result<Browser> {
    browser::ensure(workspace)
}

/// A browser, if there is one already.
pub(crate) fn found_browser() -> Option<PathBuf> {
    browser::find_browser()
}

/// nginx, which one check needs; `None` where it cannot be had.
pub(crate) fn nginx(workspace: &Workspace) -> Option<PathBuf> {
    nginx::ensure(workspace)
}

/// WordPress and what it runs on, which one check needs.
pub(crate) fn wordpress(workspace: &Workspace) -> Result<WordPress> {
    wordpress::ensure(workspace)
}

/// The npm packages of Lighthouse, which only one command needs: they weigh more than
/// all others.
pub(crate) fn lighthouse(workspace: &Workspace) -> Result<()> {
    node::ensure(workspace, &Environment::clean(), "tests/lighthouse")?;
    Ok(())
}

/// cargo-deny, which only `test` and `deny` need.
pub(crate) fn deny(workspace: &Workspace) -> Result<PathBuf> {
    tool::DENY.ensure(workspace, &Environment::clean())
}

/// `cargo xtask setup`: everything at once, so that later commands do not wait.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let kit = Kit::ensure(workspace)?;
    kit.ensure_clippy(workspace)?;
    let browser = browser(workspace)?;
    deny(workspace)?;
    println!("wasm compiler: {}", kit.compiler);
    println!("browser: {}", browser.program.display());
    println!("everything is in place");
    Ok(())
}

/// The wasm-bindgen of Cargo.lock. The command-line tool must be the same one.
fn locked_bindgen(workspace: &Workspace) -> Result<String> {
    let lock = std::fs::read_to_string(workspace.at("Cargo.lock")).context("no Cargo.lock")?;
    locked_version(&lock, "wasm-bindgen").context("Cargo.lock does not name wasm-bindgen")
}

fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines
        .nth(1)?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.80\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";

    #[test]
    fn the_locked_version_is_the_one_of_exactly_that_package() {
        assert_eq!(
            locked_version(LOCK, "wasm-bindgen").as_deref(),
            Some("0.2.130")
        );
        assert_eq!(locked_version(LOCK, "bindgen"), None);
    }
}
