//! Cutting the app's wasm into a main file and one file for each part, such as `quiz.wasm`.
//!
//! `crates/later` marks where to cut. Code that only one part calls goes into the file of
//! that part. Code that several parts call, but the main file does not, goes back into the
//! main file: there is little of it, and so each part needs only one download.
//!
//! Trunk has no hook between cargo and wasm-bindgen, so it has already run wasm-bindgen on
//! the uncut wasm. Here wasm-bindgen runs again, on the main file.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, ensure};
use wasm_split_cli_support::{Options, transform};

use super::{GLUE, WASM, snip};
use crate::environment::Environment;
use crate::setup;
use crate::task::Task;
use crate::workspace::Workspace;

/// The app's wasm as cargo writes it, from cargo's target folder.
const WHOLE: &str = "wasm32-unknown-unknown/release/unseat.wasm";
/// The splitter begins the names of parts' files with this, and no other names.
const PART: &str = "split_";
/// The name under which parts import from the main file.
const MAIN: &str = "__wasm_split";

/// Writes the main wasm, its glue and the parts into the folder. Returns the file names of
/// the parts.
pub(super) fn split(workspace: &Workspace, folder: &Path) -> Result<Vec<String>> {
    let whole = workspace.target().join(WHOLE);
    let whole = fs::read(&whole).with_context(|| format!("cargo has not written {WHOLE}"))?;
    let whole = snip::panics(&whole)?;
    let out = workspace.target().join("split");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    fs::create_dir_all(&out)?;
    let main = out.join("unseat.wasm");
    let mut options = Options::new(&whole);
    options.output_dir = &out;
    options.main_out_path = &main;
    let split = transform(options).map_err(|error| anyhow!("{error:#}"));
    let split = split.context("the wasm cannot be cut into parts")?;
    bind(workspace, &main)?;
    for name in [GLUE, WASM] {
        fs::copy(out.join(name), folder.join(name)).with_context(|| format!("no {name}"))?;
    }
    let (mut parts, mut shared) = (Vec::new(), Vec::new());
    for file in split.split_modules {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        if let Some(part) = name.strip_prefix(PART) {
            fs::copy(&file, folder.join(part))?;
            parts.push(part.to_owned());
        } else {
            shared.push(file);
        }
    }
    ensure!(
        !parts.is_empty(),
        "no function in the wasm is marked as one of a part: does `later!` still write the \
         names that wasm_split_cli_support looks for?"
    );
    parts.sort();
    join(workspace, &folder.join(WASM), &shared)?;
    Ok(parts)
}

/// Writes the glue of the main wasm beside it. What the linker has defined, such as the
/// stack pointer, must stay exported: the parts import it.
fn bind(workspace: &Workspace, main: &Path) -> Result<()> {
    let mut environment = Environment::clean();
    environment.prefer(setup::bindgen(workspace)?);
    let mut command = environment.command("wasm-bindgen");
    command
        .args(["--target=web", "--no-typescript", "--keep-lld-exports"])
        .arg("--out-dir")
        .arg(main.parent().unwrap_or(main))
        .arg(main);
    Task::new(workspace, "binding the main wasm")
        .run(&mut command)?
        .require()?;
    Ok(())
}

/// Merges the files that several parts need into the main wasm.
fn join(workspace: &Workspace, main: &Path, shared: &[PathBuf]) -> Result<()> {
    let mut environment = Environment::clean();
    environment.prefer(workspace.at("node_modules/.bin"));
    let mut command = environment.command("wasm-merge");
    // The main file must come first: where two files fill the same entry of the table, the
    // later one wins.
    command.arg(main).arg(MAIN);
    for file in shared {
        command.args([file, file]);
    }
    command.arg("-o").arg(main);
    command.args(["--enable-bulk-memory", "--enable-reference-types"]);
    Task::new(workspace, "joining what parts share")
        .advice("`cargo xtask setup` installs wasm-merge, as the npm package binaryen")
        .run(&mut command)?
        .require()?;
    Ok(())
}
