//! Debian's package manager, where the user may use it.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::environment::Environment;
use crate::program;
use crate::task::Task;
use crate::workspace::Workspace;

/// Is this a system with apt?
pub(super) fn is_here() -> bool {
    program::find(&program::search_path(), "apt-get").is_some()
}

/// Installs packages as root, or says which command the user should run.
pub(super) fn install(workspace: &Workspace, packages: &[&str], purpose: &str) -> Result<()> {
    let command = format!(
        "apt-get install -y --no-install-recommends {}",
        packages.join(" ")
    );
    if !is_root() {
        bail!("{purpose} is missing. Install it with\n  sudo {command}\nand try again.");
    }
    let mut update = apt(&["update"]);
    // Old lists are often good enough: only the installation has to succeed.
    let _ = Task::new(workspace, "reading Debian's package lists")
        .optional()
        .run(&mut update)?;
    let mut arguments = vec!["install", "-y", "--no-install-recommends"];
    arguments.extend(packages);
    Task::new(workspace, format!("installing {purpose}"))
        .takes("about a minute, once")
        .advice(format!("run `{command}` by hand and see what it says"))
        .run(&mut apt(&arguments))
        .context("apt-get")?
        .require()?;
    Ok(())
}

fn apt(arguments: &[&str]) -> Command {
    let mut command = Environment::clean().command("apt-get");
    command.args(arguments);
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

pub(crate) fn is_root() -> bool {
    program::answer(Command::new("id").arg("-u")).as_deref() == Some("0")
}
