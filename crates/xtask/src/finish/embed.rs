//! What other people's pages embed: the element, and the frame for where it may
//! not run.
//!
//! ```text
//! v1.2.3/   the loader and everything it needs, for ever as it is
//! v1/       a loader for the newest of them, and the helper of frames
//! embed/    the page inside a frame
//! ```

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use unseat_app::part::Part;

use super::rename::Names;
use super::{GLUE, LEARN, LEARN_SHEET, PAGE, SHEET, bundle, minify};
use crate::content;
use crate::workspace::Workspace;

/// The version of what a host page may rely on.
const VERSION: &str = env!("CARGO_PKG_VERSION");
/// Where the page inside a frame is.
pub(super) const FOLDER: &str = "embed";
/// What the page in a frame asks for besides the loader.
pub(super) const INSIDE: [&str; 2] = ["inside.js", "inside.css"];
/// What the loader brings with the first press.
pub(super) const RUNTIME: &str = "runtime.js";
/// The words that come with that: the loader does not carry them.
const SAID_LATER: [&str; 2] = ["crashed", "forbidden"];
/// All that a page loads at first.
pub(super) const LOADER: &str = "unseat.js";
/// The helper of frames.
pub(super) const FRAME: &str = "unseat-frame.js";

/// Writes it all, from the finished files of the site.
pub(super) fn write(workspace: &Workspace, folder: &Path, names: &mut Names) -> Result<()> {
    let (exact, major) = (exact(), major());
    let words = serde_json::to_value(content::english(workspace)?.embed)?;
    let mut said_first = words.clone();
    if let Some(said) = said_first.as_object_mut() {
        said.retain(|name, _| !SAID_LATER.contains(&name.as_str()));
    }
    let sheet = json!(poster_sheet(workspace)?);
    let join_with = |words: &Value, source: &str, to: &Path, files_at: &str| {
        let values = [
            ("WORDS", words),
            ("FOLDER", &json!(files_at)),
            ("POSTER_SHEET", &sheet),
        ];
        bundle::run(workspace, source, to, &values)
    };
    let join = |source: &str, to: &Path, files_at: &str| join_with(&words, source, to, files_at);

    for part in [&exact, &major, FOLDER] {
        fs::create_dir_all(folder.join(part)).with_context(|| format!("cannot make {part}"))?;
    }
    let own = folder.join(&exact);
    for (name, named) in names.all() {
        if is_needed(name) {
            fs::copy(folder.join(named), own.join(named))?;
        }
    }
    join("embed/runtime.ts", &own.join(RUNTIME), "./")?;
    names.add(&own, RUNTIME)?;
    let from_major = format!("../{exact}/");
    for (place, files_at) in [(&exact, "./"), (&major, &*from_major)] {
        let loader = folder.join(place).join(LOADER);
        join_with(&said_first, "embed/widget.ts", &loader, files_at)?;
        names.rewrite(&loader)?;
    }
    join("embed/frame.ts", &folder.join(&major).join(FRAME), "./")?;
    let frame = folder.join(FOLDER);
    let [script, sheet] = INSIDE;
    join("embed/inside.ts", &frame.join(script), "./")?;
    fs::copy(workspace.at("web/embed").join(sheet), frame.join(sheet))?;
    minify::run(workspace, &frame, &INSIDE)?;
    for file in INSIDE {
        names.add(&frame, file)?;
    }
    let page = frame.join(PAGE);
    let html = fs::read_to_string(workspace.at("web/embed").join(PAGE))?;
    fs::write(&page, html)?;
    names.rewrite(&page)?;
    // Last: the glue of the site has the same name before it is named by its bytes.
    let html = fs::read_to_string(&page)?.replace("{loader}", &format!("../{exact}/{LOADER}"));
    fs::write(&page, html)?;
    Ok(())
}

/// Whether a folder is that of a version, whose files never change.
pub(super) fn is_exact(folder: &Path) -> bool {
    folder.file_name() == Some(exact().as_ref())
}

/// Whether a folder of the site is written here.
pub(super) fn is_part(name: &str) -> bool {
    [FOLDER, &exact(), &major()].contains(&name)
}

/// The folder of this very version.
pub(super) fn exact() -> String {
    format!("v{VERSION}")
}

/// The folder of the newest version that keeps the same promises.
pub(super) fn major() -> String {
    let major = VERSION.split('.').next().unwrap_or(VERSION);
    format!("v{major}")
}

/// What the element loads; the site's own page and its start are not, and what only
/// pages of the site have.
fn is_needed(name: &str) -> bool {
    let end = Path::new(name).extension().unwrap_or_default();
    let part = Part::ALL.into_iter().find(|it| name.starts_with(it.name()));
    match part {
        Some(part) => part.opens_anywhere(),
        None => {
            (end == "bin" || end == "wasm") || [SHEET, LEARN_SHEET, GLUE, LEARN].contains(&name)
        }
    }
}

/// The look of a poster, which the loader carries.
fn poster_sheet(workspace: &Workspace) -> Result<String> {
    const SHEET: &str = "poster.css";
    let folder = workspace.generated();
    fs::copy(workspace.at("web/embed").join(SHEET), folder.join(SHEET))?;
    minify::run(workspace, &folder, &[SHEET])?;
    Ok(fs::read_to_string(folder.join(SHEET))?)
}
