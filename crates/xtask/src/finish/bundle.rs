//! One script of several, by esbuild.

use std::path::Path;

use anyhow::Result;
use serde_json::Value;

use super::minify;
use crate::environment::Environment;
use crate::task::Task;
use crate::workspace::Workspace;

/// Is beside a script that imports it when the page has started, and stays a file.
const LATER: &str = "--external:*/update.js";

/// Joins a script of `web/` and what it imports into one file, with values in the place
/// of the names that it declares and does not define.
pub(super) fn run(
    workspace: &Workspace,
    entry: &str,
    to: &Path,
    values: &[(&str, &Value)],
) -> Result<()> {
    let mut environment = Environment::clean();
    environment.prefer(workspace.at("node_modules/.bin"));
    let mut command = environment.command("esbuild");
    command
        .current_dir(workspace.at("web"))
        .args([entry, "--bundle", "--format=esm", "--minify", LATER])
        .arg("--legal-comments=inline")
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
