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

use super::rename::Names;
use super::{GLUE, PAGE, QUIZ, QUIZ_SHEET, SHEET, WASM, minify};
use crate::content;
use crate::environment::Environment;
use crate::task::Task;
use crate::workspace::Workspace;

/// The version of what a host page may rely on.
const VERSION: &str = env!("CARGO_PKG_VERSION");
const RUNTIME: &str = "runtime.js";
const LOADER: &str = "unseat.js";
const FRAME: &str = "unseat-frame.js";

/// Writes it all, from the finished files of the site.
pub(super) fn write(workspace: &Workspace, folder: &Path, names: &mut Names) -> Result<()> {
    let exact = format!("v{VERSION}");
    let major = exact.split('.').next().unwrap_or(&exact).to_owned();
    let sources = workspace.generated().join("embed");
    copy_sources(workspace, &sources)?;
    minify::run(workspace, &sources, &["poster.css"])?;
    let words = serde_json::to_string(&content::english(workspace)?.embed)?;
    let bundler = Bundler {
        workspace,
        sources: &sources,
        words: &words,
    };

    for part in [&exact, &major, "embed"] {
        fs::create_dir_all(folder.join(part)).with_context(|| format!("cannot make {part}"))?;
    }
    let own = folder.join(&exact);
    for (name, named) in names.all() {
        if is_needed(name) {
            fs::copy(folder.join(named), own.join(named))?;
        }
    }
    bundler.run("runtime.js", &own.join(RUNTIME), "./")?;
    names.add(&own, RUNTIME)?;
    let from_major = format!("../{exact}/");
    for (place, files_at) in [(&exact, "./"), (&major, &*from_major)] {
        let loader = folder.join(place).join(LOADER);
        bundler.run("widget.js", &loader, files_at)?;
        names.rewrite(&loader)?;
    }
    bundler.run("frame.js", &folder.join(&major).join(FRAME), "./")?;
    bundler.run("inside.js", &folder.join("embed/inside.js"), "./")?;
    names.add(&folder.join("embed"), "inside.js")?;
    let page = folder.join("embed").join(PAGE);
    let html = fs::read_to_string(workspace.at("web/embed").join(PAGE))?;
    fs::write(&page, html.replace("{version}", &exact))?;
    names.rewrite(&page)
}

/// What the element loads; the site's own page and its start are not.
fn is_needed(name: &str) -> bool {
    [GLUE, WASM, SHEET, QUIZ, QUIZ_SHEET].contains(&name) || name.ends_with(".bin")
}

fn copy_sources(workspace: &Workspace, sources: &Path) -> Result<()> {
    fs::create_dir_all(sources).with_context(|| format!("cannot make {}", sources.display()))?;
    for entry in fs::read_dir(workspace.at("web/embed"))? {
        let path = entry?.path();
        let name = path.file_name().context("a file has a name")?;
        fs::copy(&path, sources.join(name))?;
    }
    Ok(())
}

/// Joins scripts and what they import into one.
struct Bundler<'a> {
    workspace: &'a Workspace,
    sources: &'a Path,
    words: &'a str,
}

impl Bundler<'_> {
    /// One script, with its words and where its files are.
    fn run(&self, entry: &str, to: &Path, files_at: &str) -> Result<()> {
        let mut environment = Environment::clean();
        environment.prefer(self.workspace.at("node_modules/.bin"));
        let mut command = environment.command("esbuild");
        command
            .current_dir(self.sources)
            .args([entry, "--bundle", "--format=esm", "--minify"])
            .args(["--legal-comments=none", "--loader:.css=text"])
            .args([minify::BROWSERS, "--log-level=warning"])
            .arg(format!("--define:WORDS={}", self.words))
            .arg(format!("--define:FOLDER=\"{files_at}\""))
            .arg(format!("--outfile={}", to.display()));
        Task::new(self.workspace, "bundling the embed")
            .advice("`cargo xtask setup` installs esbuild")
            .run(&mut command)?
            .require()?;
        Ok(())
    }
}
