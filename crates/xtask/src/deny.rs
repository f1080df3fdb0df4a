//! `cargo xtask deny`: licences, sources and known faults of dependencies.

use std::process::Command;

use anyhow::Result;

use crate::environment::Environment;
use crate::setup;
use crate::task::{Finished, Task};
use crate::workspace::Workspace;

/// Runs every check that can be run here.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    policy(workspace)?.require()?;
    if let Some(finished) = advisories(workspace)? {
        finished.require()?;
    }
    Ok(())
}

/// What needs no network: deny.toml against Cargo.lock.
pub(crate) fn policy(workspace: &Workspace) -> Result<Finished> {
    let mut command = cargo_deny(workspace)?;
    command.args([
        "check",
        "--hide-inclusion-graph",
        "bans",
        "licenses",
        "sources",
    ]);
    Task::new(workspace, "dependencies: licences, bans, sources").run(&mut command)
}

/// Known faults; `None` where their list cannot be fetched.
pub(crate) fn advisories(workspace: &Workspace) -> Result<Option<Finished>> {
    let mut fetch = cargo_deny(workspace)?;
    fetch.args(["fetch", "db"]);
    let fetched = Task::new(workspace, "fetching the advisory database")
        .optional()
        .run(&mut fetch)?;
    if !fetched.ok {
        println!(
            "the advisory database cannot be fetched from here, so dependencies were not \
             checked for known faults; everything else goes on"
        );
        return Ok(None);
    }
    let mut command = cargo_deny(workspace)?;
    command.args(["check", "--disable-fetch", "advisories"]);
    Task::new(workspace, "dependencies: advisories")
        .advice("update the crate named above, or ignore it in deny.toml with a reason")
        .run(&mut command)
        .map(Some)
}

fn cargo_deny(workspace: &Workspace) -> Result<Command> {
    let mut environment = Environment::clean();
    environment.prefer(setup::deny(workspace)?);
    let mut command = environment.command("cargo-deny");
    // By itself it looks at the app alone, and not at what the tools bring.
    command.current_dir(workspace.root()).arg("--workspace");
    Ok(command)
}
