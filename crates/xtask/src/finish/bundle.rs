//! One script of several, by esbuild.

use std::path::Path;

use anyhow::Result;
use serde_json::Value;

use super::minify;
use crate::environment::Environment;
use crate::task::Task;
use crate::workspace::Workspace;

/// Joins a script of a folder and what it imports into one file, with values in the
/// place of the names it leaves open.
pub(super) fn run(
    workspace: &Workspace,
    folder: &Path,
    entry: &str,
    to: &Path,
    values: &[(&str, &Value)],
) -> Result<()> {
    let mut environment = Environment::clean();
    environment.prefer(workspace.at("node_modules/.bin"));
    let mut command = environment.command("esbuild");
    command
        .current_dir(folder)
        .args([entry, "--bundle", "--format=esm", "--minify"])
        .args(["--legal-comments=inline", "--loader:.css=text"])
        .args([minify::BROWSERS, "--log-level=warning"])
        .args(
            values
                .iter()
                .map(|(name, value)| format!("--define:{name}={value}")),
        )
        .arg(format!("--outfile={}", to.display()));
    Task::new(workspace, format!("bundling {entry}"))
        .advice("`cargo xtask setup` installs esbuild")
        .run(&mut command)?
        .require()?;
    Ok(())
}
