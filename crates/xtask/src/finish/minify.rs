//! Smaller scripts and styles, by esbuild.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::environment::Environment;
use crate::task::Task;
use crate::workspace::Workspace;

/// The oldest browsers with the WebAssembly features Rust uses by default and
/// the CSS that style/ uses; newer syntax is rewritten for them.
pub(super) const BROWSERS: &str = "--target=es2022,chrome111,safari16.4,firefox113";

/// What makes code or markup from text, which the policy of our pages forbids:
/// refused here, since a browser would only say so when it comes to it.
const FORBIDDEN: [&str; 6] = [
    "eval(",
    "Function(",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
];

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
            "--legal-comments=inline",
            BROWSERS,
        ])
        .args(["--outdir=.", "--allow-overwrite", "--log-level=warning"]);
    Task::new(workspace, "minifying")
        .advice("`cargo xtask setup` installs esbuild")
        .run(&mut command)?
        .require()?;
    for file in files {
        let script = fs::read_to_string(folder.join(file)).with_context(|| format!("no {file}"))?;
        keeps_policy(&script).with_context(|| format!("{file} breaks the policy of our pages"))?;
    }
    Ok(())
}

fn keeps_policy(script: &str) -> Result<()> {
    for word in FORBIDDEN {
        ensure!(!script.contains(word), "it has {word:?}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::keeps_policy;

    #[test]
    fn code_from_text_is_refused() {
        assert!(keeps_policy("document.body.append('x')").is_ok());
        for script in ["eval('1')", "new Function('1')", "a.innerHTML=b"] {
            assert!(keeps_policy(script).is_err(), "{script}");
        }
    }
}
