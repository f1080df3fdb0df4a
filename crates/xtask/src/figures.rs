//! `cargo xtask figures`: a contact sheet of every exercise's key poses.
//!
//! Writes `target/figures/contact-sheet.svg`, one picture per exercise, and PNGs
//! of all of them: what a reviewer looks at before calling a pose done. With
//! names as arguments, only those exercises.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use unseat_authoring::SourceFile;
use unseat_core::figure::{Film, svg};

use crate::setup;
use crate::style;
use crate::workspace::Workspace;

/// The width of one picture on the sheet, in px.
const WIDTH: i32 = 400;
/// Its height.
const HEIGHT: i32 = 300;
/// Room for the words under it.
const WORDS: i32 = 44;
/// Pictures in a row of the contact sheet.
const COLUMNS: i32 = 5;

const LOOK: &str = include_str!("figures/look.css");

/// A drawing and its size in px.
struct Sheet {
    body: String,
    width: i32,
    height: i32,
}

/// Writes the sheets.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let workspace = Workspace::find()?;
    let folder = workspace.target().join("figures");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let films = films(&workspace, arguments)?;
    ensure!(
        !films.is_empty(),
        "no exercise of that name in content/exercises"
    );
    let mut sheets = Vec::new();
    for (name, film) in &films {
        sheets.push((folder.join(name), strip(name, film)));
    }
    if arguments.is_empty() {
        for (name, theme) in [
            ("contact-sheet", "unseat"),
            ("contact-sheet-dark", "unseat dark"),
        ] {
            sheets.push((folder.join(name), contact_sheet(&films, theme)));
        }
    }
    let browser = setup::browser(&workspace)?.program;
    let look = look(&workspace)?;
    for (path, sheet) in &sheets {
        write(&browser, &look, path, sheet)?;
    }
    println!(
        "wrote {} sheets to {}",
        sheets.len(),
        workspace.short(&folder)
    );
    Ok(())
}

/// Every exercise that is asked for, by name.
fn films(workspace: &Workspace, names: &[String]) -> Result<BTreeMap<String, Film>> {
    let folder = workspace.at("content/exercises");
    let mut films = BTreeMap::new();
    let entries =
        fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if !names.is_empty() && !names.contains(&name) {
            continue;
        }
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let path = workspace.short(&path).to_string();
        match unseat_authoring::pose_track(&SourceFile { path, text }) {
            Ok(track) => films.insert(name, Film::new(&track)),
            Err(problems) => {
                for problem in &problems {
                    eprintln!("{problem}");
                }
                bail!("{name} has no poses to draw")
            }
        };
    }
    Ok(films)
}

/// One exercise: every key pose, in light and in dark.
fn strip(name: &str, film: &Film) -> Sheet {
    let cells = cells(name, film);
    let columns = i32::try_from(cells.len()).unwrap_or(1);
    let light = page("unseat", &cells, columns, 0);
    let dark = page("unseat dark", &cells, columns, light.height);
    Sheet {
        body: light.body + &dark.body,
        width: light.width,
        height: light.height + dark.height,
    }
}

/// Every exercise, in one theme.
fn contact_sheet(films: &BTreeMap<String, Film>, theme: &str) -> Sheet {
    let cells: Vec<Cell<'_>> = films
        .iter()
        .flat_map(|(name, film)| cells(name, film))
        .collect();
    page(theme, &cells, COLUMNS, 0)
}

/// One picture with its words.
struct Cell<'a> {
    film: &'a Film,
    frame: usize,
    name: String,
    words: String,
}

/// The pictures that tell an exercise.
fn cells<'a>(name: &str, film: &'a Film) -> Vec<Cell<'a>> {
    film.stills
        .iter()
        .map(|still| Cell {
            film,
            frame: still.frame,
            name: if still.number == 1 {
                name.to_owned()
            } else {
                String::new()
            },
            words: format!("{}. {}", still.number, still.caption),
        })
        .collect()
}

/// Cells in rows, in one theme.
fn page(theme: &str, cells: &[Cell<'_>], columns: i32, top: i32) -> Sheet {
    let row = HEIGHT + WORDS;
    let count = i32::try_from(cells.len()).unwrap_or(0);
    let (width, height) = (WIDTH * columns, row * ((count + columns - 1) / columns));
    let mut body = format!(
        "<g class='{theme}'><rect class='sheet__page' y='{top}' width='{width}' \
         height='{height}'/>"
    );
    for (place, cell) in (0..count).zip(cells) {
        let (x, y) = (place % columns * WIDTH, top + place / columns * row);
        let prefix = format!("{}-{top}-{place}", cell.name);
        body.push_str(&picture(cell, &prefix, (x, y)));
        let _ = write!(
            body,
            "<text class='sheet__name' x='{x}' y='{}' dx='10'>{}</text>\
             <text class='sheet__words' x='{x}' y='{}' dx='10'>{}</text>",
            y + 20,
            cell.name,
            y + HEIGHT + 22,
            cell.words,
        );
    }
    body.push_str("</g>");
    Sheet {
        body,
        width,
        height,
    }
}

fn picture(cell: &Cell<'_>, prefix: &str, (left, top): (i32, i32)) -> String {
    let film = cell.film;
    let moment = svg::Moment {
        frame: cell.frame,
        offset: film.offsets.get(cell.frame).copied().unwrap_or(0.0),
    };
    format!(
        "<svg x='{left}' y='{top}' width='{WIDTH}' height='{HEIGHT}' viewBox='{}'>{}</svg>",
        film.scene.view_box.attribute(),
        svg::write(&film.scene, moment, prefix),
    )
}

/// The product's own stylesheet, and once more as it is in the dark.
fn look(workspace: &Workspace) -> Result<String> {
    let sheet = style::join_folder(&workspace.at("style"))?;
    let dark = sheet
        .replace("@media (prefers-color-scheme: dark)", "@media all")
        .replace(".unseat {", ".unseat.dark {");
    Ok(format!("{sheet}\n{dark}\n{LOOK}"))
}

/// Writes the drawing, and a picture of it as a browser sees it.
fn write(browser: &Path, look: &str, path: &Path, sheet: &Sheet) -> Result<()> {
    let (width, height) = (sheet.width, sheet.height);
    let svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}' \
         viewBox='0 0 {width} {height}'><style><![CDATA[{look}]]></style>{}</svg>",
        sheet.body
    );
    let drawing = path.with_extension("svg");
    fs::write(&drawing, svg).with_context(|| format!("cannot write {}", drawing.display()))?;
    let image = path.with_extension("png");
    let output = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
        ])
        .arg(format!("--window-size={width},{height}"))
        .arg(format!("--screenshot={}", image.display()))
        .arg(format!("file://{}", fs::canonicalize(&drawing)?.display()))
        .output()
        .context("the browser does not start")?;
    ensure!(
        output.status.success(),
        "the browser made no picture of {}",
        drawing.display()
    );
    Ok(())
}
