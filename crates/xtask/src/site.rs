//! Driving trunk.
//!
//! Trunk.toml runs its hooks as `cargo xtask …`. Under us that would compile
//! xtask once more, by the wasm compiler and into its folder: so trunk gets a
//! copy of that file in which the hooks are this very program.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::content;
use crate::setup::Kit;
use crate::task::Task;
use crate::workspace::Workspace;

/// Ignored by git. In the root, because trunk reads its paths from where it is.
const DRIVEN: &str = ".trunk-driven.toml";

/// Builds `dist/`, as small as it gets.
pub(crate) fn build(workspace: &Workspace, kit: &Kit) -> Result<()> {
    // Trunk's hook does this too, but would bury an author's mistake in its log.
    content::run(workspace)?;
    let output = Task::new(workspace, "building the site")
        .takes("up to 3 minutes the first time")
        .run(trunk(workspace, kit)?.args(["build", "--release"]))?
        .require()?;
    // What `finish` wants to be read.
    for note in output.lines().filter(|line| line.starts_with("note: ")) {
        println!("{note}");
    }
    Ok(())
}

/// Builds quickly, serves, and builds again whenever a file changes.
pub(crate) fn develop(workspace: &Workspace, kit: &Kit, port: u16) -> Result<()> {
    let status = trunk(workspace, kit)?
        .args(["serve", "--port", &port.to_string()])
        .status()
        .context("trunk could not be started")?;
    if !status.success() {
        bail!("trunk serve ended with {status}");
    }
    Ok(())
}

fn trunk(workspace: &Workspace, kit: &Kit) -> Result<Command> {
    let config = drive(workspace)?;
    let mut command = kit.wasm.command("trunk");
    command
        .current_dir(workspace.root())
        // Its errors name their causes; where in trunk they arose helps nobody.
        .env("RUST_LIB_BACKTRACE", "0")
        .arg("--config")
        .arg(config);
    Ok(command)
}

fn drive(workspace: &Workspace) -> Result<PathBuf> {
    let config = fs::read_to_string(workspace.at("Trunk.toml")).context("no Trunk.toml")?;
    let ourselves = std::env::current_exe().context("where is this program?")?;
    let path = workspace.at(DRIVEN);
    fs::write(&path, with_hooks(&config, &ourselves)?)?;
    Ok(path)
}

/// The configuration with its hooks run by `program`.
fn with_hooks(config: &str, program: &Path) -> Result<String> {
    const THROUGH_CARGO: &str = "command = \"cargo\"\ncommand_arguments = [\"xtask\", ";
    let config = config.replace("\r\n", "\n");
    if !config.contains(THROUGH_CARGO) {
        bail!("Trunk.toml has no hook that runs cargo xtask");
    }
    let direct = format!("command = '{}'\ncommand_arguments = [", program.display());
    Ok(config.replace(THROUGH_CARGO, &direct))
}

#[cfg(test)]
mod tests {
    use super::with_hooks;
    use std::path::Path;

    #[test]
    fn hooks_run_the_given_program() {
        let config =
            "[[hooks]]\ncommand = \"cargo\"\ncommand_arguments = [\"xtask\", \"finish\"]\n";
        let driven = with_hooks(config, Path::new("/x/xtask")).expect("it has a hook");
        assert_eq!(
            driven,
            "[[hooks]]\ncommand = '/x/xtask'\ncommand_arguments = [\"finish\"]\n"
        );
    }

    #[test]
    fn the_real_configuration_has_both_hooks() {
        let config = include_str!("../../../Trunk.toml");
        let driven = with_hooks(config, Path::new("xtask")).expect("it has hooks");
        assert_eq!(driven.matches("command = 'xtask'").count(), 2);
    }
}
