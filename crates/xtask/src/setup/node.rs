//! Node and the packages of package-lock.json.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::environment::Environment;
use crate::finish::hash;
use crate::program;
use crate::task::Task;
use crate::version::Version;
use crate::workspace::Workspace;

const OLDEST: Version = Version(20, 0, 0);
/// Says which lock file the installed packages belong to.
const STAMP: &str = "node_modules/.unseat-lock";

/// Installs the packages of a folder of the checkout if its lock file changed;
/// returns the folder of their programs.
pub(super) fn ensure(workspace: &Workspace, native: &Environment, folder: &str) -> Result<PathBuf> {
    let folder = workspace.at(folder);
    let advice =
        format!("install Node {OLDEST} or newer from nodejs.org or your system's packages");
    let node = native
        .find("node")
        .with_context(|| format!("no node on PATH: {advice}"))?;
    match program::version_of(&node) {
        Some(version) if version >= OLDEST => {}
        Some(version) => bail!("node {version} is too old: {advice}"),
        None => bail!("{} does not run: {advice}", node.display()),
    }

    let lock = fs::read(folder.join("package-lock.json")).context("no package-lock.json")?;
    let wanted = hash(&lock);
    let stamp = folder.join(STAMP);
    if !fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        let mut command = native.command("npm");
        command
            .current_dir(&folder)
            // No package here needs its install script, so none may run.
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        Task::new(workspace, "installing the npm packages")
            .takes("about half a minute, once")
            .advice("check that npm reaches its registry, then try again")
            .run(&mut command)?
            .require()?;
        fs::write(&stamp, wanted)?;
    }
    Ok(folder.join("node_modules/.bin"))
}
