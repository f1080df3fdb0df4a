//! `cargo xtask finish`: the last step of a build, on what trunk assembled.
//!
//! A release build loses what only prints panics, is optimised and minified;
//! every file gets a name made of its final bytes, the pages of results are
//! written, and compressed copies are put beside it all. A development build only gets the boot script.

mod compress;
mod embed;
mod glue;
mod minify;
mod optimise;
mod page;
mod rename;
mod results;
mod shorten;
mod snip;
mod wasm;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

pub(crate) use compress::{Weight, weigh};
pub(crate) use rename::hash;

use crate::site::PART;
use crate::workspace::Workspace;

const BOOT: &str = "boot.js";
const GLUE: &str = "unseat.js";
const WASM: &str = "unseat_bg.wasm";
const SHEET: &str = "unseat.css";
const QUIZ: &str = "quiz.js";
const QUIZ_SHEET: &str = "quiz.css";
const PAGE: &str = "index.html";

/// Finishes the build trunk is at, as its hook variables describe it.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("this is trunk's last step: run `cargo xtask build`")?;
    let boot = workspace.at("web").join(BOOT);
    fs::copy(&boot, folder.join(BOOT))
        .with_context(|| format!("cannot copy {}", boot.display()))?;
    if std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release") {
        release(workspace, &folder)?;
    }
    Ok(())
}

fn release(workspace: &Workspace, folder: &Path) -> Result<()> {
    snip(folder)?;
    optimise::run(workspace, folder, WASM)?;
    shorten::imports(folder, WASM, GLUE)?;
    minify::run(workspace, folder, &[BOOT, GLUE, SHEET, QUIZ, QUIZ_SHEET])?;
    let page = folder.join(PAGE);
    fs::write(&page, page::tidy(&fs::read_to_string(&page)?)?)?;

    // Leaves first: a file's name depends on the names written inside it.
    let mut names = rename::Names::default();
    names.add(folder, WASM)?;
    for name in [SHEET, QUIZ_SHEET, QUIZ] {
        names.add(folder, name)?;
    }
    for packed in packed_content(folder)? {
        names.add(folder, &packed)?;
    }
    names.add(folder, GLUE)?;
    names.add(folder, BOOT)?;
    names.rewrite(&page)?;
    if std::env::var_os(PART).is_none() {
        results::write(workspace, folder, &page)?;
        embed::write(workspace, folder, &mut names)?;
    }
    compress::beside(folder)
}

fn snip(folder: &Path) -> Result<()> {
    let path = folder.join(WASM);
    let wasm = fs::read(&path).with_context(|| format!("the build has no {WASM}"))?;
    fs::write(&path, snip::panics(&wasm)?)?;
    Ok(())
}

fn packed_content(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if Path::new(&name).extension().is_some_and(|end| end == "bin") {
            found.push(name);
        }
    }
    found.sort();
    Ok(found)
}
