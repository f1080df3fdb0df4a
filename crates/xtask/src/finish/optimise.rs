//! A smaller wasm, by binaryen's `wasm-opt`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::order;
use crate::environment::Environment;
use crate::task::Task;
use crate::workspace::Workspace;

const SMALLER: [&str; 6] = [
    // The second round finds what the first made plain.
    "-Oz",
    "-Oz",
    // A function pasted into its one caller is fewer bytes, but more of them
    // once compressed: only hardly-anything is.
    "--one-caller-inline-max-function-size=16",
    // And into all of its callers only where the call itself is hardly shorter.
    "--always-inline-max-function-size=4",
    // Rust's stack ends at address 0: what is there is never an object.
    "--low-memory-unused",
    // Zeros compress to nothing; segments between them do not.
    "--skip-pass=memory-packing",
];
const IN_ORDER: [&str; 4] = [
    "--reorder-functions-by-name",
    // Nobody reads these any more.
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// Optimises a wasm file of a folder in place.
pub(super) fn run(workspace: &Workspace, folder: &Path, wasm: &str) -> Result<()> {
    wasm_opt(workspace, folder, wasm, &SMALLER)?;
    let path = folder.join(wasm);
    let bytes = fs::read(&path).with_context(|| format!("the build has no {wasm}"))?;
    fs::write(&path, order::named(&bytes)?)?;
    wasm_opt(workspace, folder, wasm, &IN_ORDER)
}

fn wasm_opt(workspace: &Workspace, folder: &Path, wasm: &str, options: &[&str]) -> Result<()> {
    let mut environment = Environment::clean();
    environment.prefer(workspace.at("node_modules/.bin"));
    let mut command = environment.command("wasm-opt");
    command
        .current_dir(folder)
        .args(options)
        .args([wasm, "-o", wasm]);
    Task::new(workspace, "optimising the wasm")
        .advice("`cargo xtask setup` installs wasm-opt, as the npm package binaryen")
        .run(&mut command)?
        .require()?;
    Ok(())
}
