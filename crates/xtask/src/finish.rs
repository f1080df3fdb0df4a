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
mod order;
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

use anyhow::{Context, Result, ensure};
use unseat_app::part::Part;

pub(crate) use compress::{Weight, weigh};
pub(crate) use pages::{BLOG, path_of};
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
const LEARN: &str = "learn.js";
const LEARN_SHEET: &str = "learn.css";
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
    write("page/boot.ts", BOOT)?;
    write("page/update.ts", UPDATE)?;
    for part in Part::ALL {
        write(&format!("parts/{}.ts", part.name()), &script(part))?;
        for file in [sheet(part), data(part)] {
            fs::copy(workspace.generated().join(&file), folder.join(&file))
                .with_context(|| format!("there is no {file}: run `cargo xtask content`"))?;
        }
    }
    rewritten(&folder, PAGE, listing_parts)?;
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
    let (scripts, sheets) = (Part::ALL.map(script), Part::ALL.map(sheet));
    let of_parts = || scripts.iter().chain(&sheets).map(String::as_str);
    let shrinking = [
        BOOT,
        UPDATE,
        WORKER,
        OFF,
        GLUE,
        SHEET,
        PLAIN,
        LEARN,
        LEARN_SHEET,
        NOTES_SHEET,
    ];
    let shrinking: Vec<&str> = shrinking.into_iter().chain(of_parts()).collect();
    minify::run(workspace, folder, &shrinking)?;
    let page = folder.join(PAGE);
    fs::write(&page, page::tidy(&fs::read_to_string(&page)?)?)?;

    // Leaves first: a file's name depends on the names written inside it.
    let mut names = rename::Names::default();
    names.add(folder, WASM)?;
    for file in &parts {
        names.add(folder, file)?;
    }
    for packed in packed_content(folder)? {
        names.add(folder, &packed)?;
    }
    let leaves = [SHEET, PLAIN, LEARN_SHEET, NOTES_SHEET];
    let sheets = sheets.iter().map(String::as_str);
    for name in leaves.into_iter().chain(sheets) {
        names.add(folder, name)?;
    }
    for name in &scripts {
        names.add(folder, name)?;
    }
    names.add(folder, GLUE)?;
    names.add(folder, UPDATE)?;
    names.add(folder, LEARN)?;
    names.add(folder, BOOT)?;
    let icons = icons::draw(workspace, folder, &mut names)?;
    names.rewrite(&page)?;
    pages::write(workspace, folder)?;
    embed::write(workspace, folder, &mut names)?;
    policy::write(folder)?;
    // It says what the others weigh.
    pages::write_blog(workspace, folder, &names)?;
    policy::write_in(folder, BLOG)?;
    let shots = shots::take(workspace, folder)?;
    let content = content::english(workspace)?;
    manifest::write(folder, &content, &Pictures { icons, shots })?;
    worker::write(folder)?;
    headers::write(folder)?;
    compress::beside(folder)
}

fn script(part: Part) -> String {
    format!("{}.js", part.name())
}

fn sheet(part: Part) -> String {
    format!("{}.css", part.name())
}

fn data(part: Part) -> String {
    format!("{}-en.bin", part.name())
}

/// The page with the addresses of what each part needs, where `web/page/host.ts` finds
/// them.
fn listing_parts(page: &str) -> Result<String> {
    const PLACE: &str = " id=\"unseat-catalog\"";
    ensure!(page.contains(PLACE), "index.html does not name the catalog");
    let listed = Part::ALL.map(|part| {
        let (name, data, script) = (part.name(), data(part), script(part));
        format!(" data-{name}=\"./{data}\" data-{name}js=\"./{script}\"")
    });
    Ok(page.replacen(PLACE, &[PLACE, &listed.concat()].concat(), 1))
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
