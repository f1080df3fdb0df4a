//! `cargo xtask finish`: the last step of a build, on what trunk assembled.
//!
//! A release build loses what only prints panics, is optimised and minified;
//! every file gets a name made of its final bytes, the pages, what the
//! worker keeps and what hosts are told are written, and compressed copies are put
//! beside it all. A development build only gets the scripts.

mod bundle;
mod compress;
mod embed;
mod glue;
mod headers;
mod icons;
mod manifest;
mod minify;
mod optimise;
mod page;
mod pages;
mod parts;
mod policy;
mod rename;
mod shorten;
mod shots;
mod snip;
mod wasm;
mod worker;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

pub(crate) use compress::{Weight, weigh};
pub(crate) use pages::{BLOG, part_of, path_of};
pub(crate) use rename::hash;

use crate::content;
use crate::workspace::Workspace;
use manifest::Pictures;

const BOOT: &str = "boot.js";
const UPDATE: &str = "update.js";
const WORKER: &str = "worker.js";
/// Takes the worker off devices, where a host puts it in the worker's place.
const OFF: &str = "worker-off.js";
const GLUE: &str = "unseat.js";
const WASM: &str = "unseat_bg.wasm";
const SHEET: &str = "unseat.css";
const QUIZ: &str = "quiz.js";
const QUIZ_SHEET: &str = "quiz.css";
const BREAKS: &str = "breaks.js";
const BREAKS_SHEET: &str = "breaks.css";
const PROGRAMME: &str = "programme.js";
const PROGRAMME_SHEET: &str = "programme.css";
const LEARN: &str = "learn.js";
const LEARN_SHEET: &str = "learn.css";
const WEEKS: &str = "weeks.js";
const WEEKS_SHEET: &str = "weeks.css";
const NOTES_SHEET: &str = "notes.css";
const PLAIN: &str = "plain.css";
const PAGE: &str = "index.html";

/// Finishes the build trunk is at, as its hook variables describe it.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("this is trunk's last step: run `cargo xtask build`")?;
    let content = content::english(workspace)?;
    let words = serde_json::to_value(&content.pages.notes)?;
    let write = |source: &str, script: &str| {
        bundle::run(
            workspace,
            source,
            &folder.join(script),
            &[("WORDS", &words)],
        )
    };
    for (source, script) in [
        ("page/boot.ts", BOOT),
        ("page/update.ts", UPDATE),
        ("parts/quiz.ts", QUIZ),
        ("parts/programme.ts", PROGRAMME),
        ("parts/breaks.ts", BREAKS),
        ("parts/weeks.ts", WEEKS),
    ] {
        write(source, script)?;
    }
    if std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release") {
        write("worker/worker.ts", WORKER)?;
        write("worker/worker-off.ts", OFF)?;
        write("learn/learn.ts", LEARN)?;
        fs::copy(
            workspace.generated().join(LEARN_SHEET),
            folder.join(LEARN_SHEET),
        )?;
        release(workspace, &folder)
    } else {
        // What a release left in the browser would hide what is being developed.
        write("worker/worker-off.ts", WORKER)?;
        rewritten(&folder, GLUE, |glue| Ok(glue::whole(glue)))?;
        manifest::write(&folder, &content, &Pictures::default())
    }
}

fn release(workspace: &Workspace, folder: &Path) -> Result<()> {
    let parts = parts::split(workspace, folder)?;
    for file in parts.iter().map(String::as_str).chain([WASM]) {
        optimise::run(workspace, folder, file)?;
    }
    shorten::imports(folder, WASM, GLUE)?;
    rewritten(folder, GLUE, |glue| glue::own(glue, &parts))?;
    let shrinking = [
        BOOT,
        UPDATE,
        WORKER,
        OFF,
        GLUE,
        SHEET,
        PLAIN,
        QUIZ,
        QUIZ_SHEET,
        BREAKS,
        BREAKS_SHEET,
        PROGRAMME,
        PROGRAMME_SHEET,
        LEARN,
        LEARN_SHEET,
        WEEKS,
        WEEKS_SHEET,
        NOTES_SHEET,
    ];
    minify::run(workspace, folder, &shrinking)?;
    let page = folder.join(PAGE);
    fs::write(&page, page::tidy(&fs::read_to_string(&page)?)?)?;

    // Leaves first: a file's name depends on the names written inside it.
    let mut names = rename::Names::default();
    names.add(folder, WASM)?;
    for file in &parts {
        names.add(folder, file)?;
    }
    let sheets = [
        SHEET,
        PLAIN,
        QUIZ_SHEET,
        PROGRAMME_SHEET,
        BREAKS_SHEET,
        LEARN_SHEET,
        WEEKS_SHEET,
        NOTES_SHEET,
    ];
    for name in sheets.into_iter().chain([QUIZ, PROGRAMME, WEEKS]) {
        names.add(folder, name)?;
    }
    for packed in packed_content(folder)? {
        names.add(folder, &packed)?;
    }
    names.add(folder, BREAKS)?;
    names.add(folder, GLUE)?;
    names.add(folder, UPDATE)?;
    names.add(folder, LEARN)?;
    names.add(folder, BOOT)?;
    let icons = icons::draw(workspace, folder, &mut names)?;
    names.rewrite(&page)?;
    pages::write(workspace, folder)?;
    embed::write(workspace, folder, &mut names)?;
    pages::write_blog(workspace, folder, &names)?;
    policy::write(folder)?;
    let shots = shots::take(workspace, folder)?;
    let content = content::english(workspace)?;
    manifest::write(folder, &content, &Pictures { icons, shots })?;
    worker::write(folder)?;
    headers::write(folder)?;
    compress::beside(folder)
}

/// Writes a text of the build anew.
fn rewritten(folder: &Path, name: &str, change: impl Fn(&str) -> Result<String>) -> Result<()> {
    let path = folder.join(name);
    let text = fs::read_to_string(&path).with_context(|| format!("the build has no {name}"))?;
    fs::write(&path, change(&text)?)?;
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
