//! `cargo xtask content`: what the page is made of, besides code.
//!
//! Reads `content/`, has the core check all of it, and writes one catalog,
//! one library and what each part needs, per language, and the joined stylesheets.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use unseat_app::part::Part;
use unseat_authoring::{Compiled, SourceFile};

use crate::style;
use crate::workspace::Workspace;

/// Every language the interface is written in, by the stem of its strings file.
const LANGUAGES: [&str; 1] = ["en"];

/// The stylesheets that every build has, each joined from a folder of `style/`. The others
/// are those of the parts.
const SHEETS: [&str; 2] = ["learn", "notes"];

/// Checks the content and writes everything trunk picks up.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let folder = workspace.generated();
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let parts = Part::ALL.map(Part::name);
    let sheets = SHEETS.into_iter().chain(parts);
    let sheets = sheets.map(|name| (["style/", name].concat(), name));
    for (place, name) in sheets.chain([("style".to_owned(), "unseat")]) {
        let sheet = style::join_folder(&workspace.at(&place))?;
        write_if_changed(&folder.join(name).with_extension("css"), sheet.as_bytes())?;
    }
    let sources = read(workspace)?;
    for language in LANGUAGES {
        let compiled = compile(&sources, language)?;
        let grades = compiled.grades;
        println!(
            "reading grade ({language}): {:.1} where spoken or pressed, {:.1} on the hardest page to read",
            grades.spoken, grades.read
        );
        let file = |name: &str| folder.join(format!("{name}-{language}.bin"));
        write_if_changed(&file("catalog"), &compiled.catalog.to_bytes()?)?;
        write_if_changed(&file("library"), &compiled.library.to_bytes()?)?;
        for part in Part::ALL {
            write_if_changed(&file(part.name()), &compiled.packed(part)?)?;
        }
    }
    Ok(())
}

/// The English content, for what else is made of it.
pub(crate) fn english(workspace: &Workspace) -> Result<Compiled> {
    compile(&read(workspace)?, LANGUAGES[0])
}

/// The content of one language, or every problem its author should know of.
fn compile(sources: &[SourceFile], language: &str) -> Result<Compiled> {
    match unseat_authoring::compile(sources, language) {
        Ok(compiled) => Ok(compiled),
        Err(problems) => {
            for problem in &problems {
                eprintln!("{problem}");
            }
            bail!("content/ has {} problem(s), listed above", problems.len())
        }
    }
}

/// All of `content/`, in an order that does not depend on the file system.
fn read(workspace: &Workspace) -> Result<Vec<SourceFile>> {
    let mut sources = Vec::new();
    collect(workspace, &workspace.at("content"), &mut sources)?;
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(sources)
}

fn collect(workspace: &Workspace, folder: &Path, sources: &mut Vec<SourceFile>) -> Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            collect(workspace, &path, sources)?;
        } else if path.extension().is_some_and(|end| end == "toml") {
            let text = fs::read_to_string(&path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            let path = workspace.short(&path).to_string().replace('\\', "/");
            sources.push(SourceFile { path, text });
        }
    }
    Ok(())
}

/// Leaves an unchanged file alone, so that nothing is rebuilt for its date.
fn write_if_changed(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|current| current == bytes) {
        return Ok(());
    }
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}
