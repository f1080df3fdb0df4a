//! The parts of the app, each taken out of its wasm into one of its own: `quiz.wasm`.
//!
//! `crates/later` marks where to cut. What only one part calls goes into its wasm. What
//! several parts call, and the app itself does not, goes back into the main one: it is
//! little, and each part is one file then.
//!
//! Trunk has run wasm-bindgen on the whole by now, since it has no hook before that. It
//! runs once more here, on what is left.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, ensure};
use wasm_split_cli_support::{Options, transform};

use super::{GLUE, WASM, snip};
use crate::environment::Environment;
use crate::setup;
use crate::task::Task;
use crate::workspace::Workspace;

/// The app's wasm as cargo leaves it, from its target folder.
const WHOLE: &str = "wasm32-unknown-unknown/release/unseat.wasm";
/// How the splitter names the files of parts, and no other.
const PART: &str = "split_";
/// What parts call the main wasm that they import from.
const MAIN: &str = "__wasm_split";

/// Takes the app apart: the main wasm, its glue and the parts are in the folder then.
/// Returns the files of parts.
pub(super) fn split(workspace: &Workspace, folder: &Path) -> Result<Vec<String>> {
    let whole = workspace.target().join(WHOLE);
    let whole = fs::read(&whole).with_context(|| format!("cargo has left no {WHOLE}"))?;
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
    let split = split.context("the wasm cannot be taken apart")?;
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
        "nothing in the wasm is marked as a part: does `later!` still write the names that \
         wasm_split_cli_support looks for?"
    );
    parts.sort();
    join(workspace, &folder.join(WASM), &shared)?;
    Ok(parts)
}

/// Writes the glue of the main wasm beside it. The parts use what the linker has made,
/// such as the stack's pointer, so it stays exported.
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

/// Puts what several parts need into the main wasm.
fn join(workspace: &Workspace, main: &Path, shared: &[PathBuf]) -> Result<()> {
    let mut environment = Environment::clean();
    environment.prefer(workspace.at("node_modules/.bin"));
    let mut command = environment.command("wasm-merge");
    // The main one first: of two that fill a place of the table, the later one counts.
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
