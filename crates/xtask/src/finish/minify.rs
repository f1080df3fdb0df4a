//! Smaller scripts and styles, by esbuild.

use std::path::Path;

use anyhow::Result;

use crate::environment::Environment;
use crate::task::Task;
use crate::workspace::Workspace;

/// The oldest browsers with the WebAssembly features Rust uses by default and
/// the CSS that style/ uses; newer syntax is rewritten for them.
pub(super) const BROWSERS: &str = "--target=es2022,chrome111,safari16.4,firefox113";

/// Minifies files of a folder in place.
pub(super) fn run(workspace: &Workspace, folder: &Path, files: &[&str]) -> Result<()> {
    let mut environment = Environment::clean();
    environment.prefer(workspace.at("node_modules/.bin"));
    let mut command = environment.command("esbuild");
    command
        .current_dir(folder)
        .args(files)
        // A module's functions that nobody calls go as well.
        .args([
            "--tree-shaking=true",
            "--minify",
            "--legal-comments=none",
            BROWSERS,
        ])
        .args(["--outdir=.", "--allow-overwrite", "--log-level=warning"]);
    Task::new(workspace, "minifying")
        .advice("`cargo xtask setup` installs esbuild")
        .run(&mut command)?
        .require()?;
    Ok(())
}
