//! The scripts of `web/`: TypeScript looks whether they agree with each other and with
//! what a browser offers.

use std::fs;

use anyhow::{Context, Result, ensure};

use crate::environment::Environment;
use crate::setup;
use crate::task::Task;
use crate::workspace::Workspace;

/// Says of a folder what its scripts run in.
const SETTINGS: &str = "tsconfig.json";

/// Checks each folder by itself: what a page offers, a worker lacks.
pub(super) fn check(workspace: &Workspace) -> Result<()> {
    let mut environment = Environment::clean();
    environment.prefer(setup::node(workspace)?);
    let runtimes = runtimes(workspace)?;
    ensure!(!runtimes.is_empty(), "web/ has no folder with a {SETTINGS}");
    for runtime in runtimes {
        let mut command = environment.command("tsc");
        command
            .current_dir(workspace.root())
            .args(["--noEmit", "--strict", "--project", &runtime]);
        Task::new(workspace, format!("types of {runtime}"))
            .run(&mut command)?
            .require()?;
    }
    Ok(())
}

/// The folders with settings of their own, from the root.
fn runtimes(workspace: &Workspace) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(workspace.at("web")).context("no web/")? {
        let entry = entry?;
        if entry.path().join(SETTINGS).is_file() {
            found.push(format!("web/{}", entry.file_name().to_string_lossy()));
        }
    }
    found.sort();
    Ok(found)
}
