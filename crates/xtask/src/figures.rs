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
use unseat_core::content::authoring::{self, SourceFile};
use unseat_core::figure::{Film, svg};

use crate::setup;
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
    svg: String,
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
        sheets.push((folder.join("contact-sheet"), contact_sheet(&films)));
    }
    let browser = setup::browser(&workspace)?.program;
    for (path, sheet) in &sheets {
        write(&browser, path, sheet)?;
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
        match authoring::pose_track(&SourceFile { path, text }) {
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
    let frames = key_frames(film);
    let width = WIDTH * i32::try_from(frames.len()).unwrap_or(1);
    let row = HEIGHT + WORDS;
    let mut body = String::new();
    for (theme, top) in [("light", 0), ("dark", row)] {
        let _ = write!(
            body,
            "<g class='{theme}'><rect class='page' y='{top}' width='{width}' height='{row}'/>"
        );
        let mut left = 0;
        for (index, frame) in frames.iter().enumerate() {
            let prefix = format!("{name}-{theme}-{index}");
            body.push_str(&picture(film, *frame, &prefix, (left, top)));
            let words = words(film, *frame);
            let label = if index == 0 { name } else { "" };
            let _ = write!(
                body,
                "<text class='name' x='{}' y='{}'>{label}</text>\
                 <text class='words' x='{}' y='{}'>{words}</text>",
                left + 10,
                top + 18,
                left + 10,
                top + HEIGHT + 20,
            );
            left += WIDTH;
        }
        body.push_str("</g>");
    }
    Sheet {
        svg: document(&body, width, row * 2),
        width,
        height: row * 2,
    }
}

/// Two poses of every exercise: where it starts and where it is hardest.
fn contact_sheet(films: &BTreeMap<String, Film>) -> Sheet {
    let cell = (WIDTH, HEIGHT + WORDS);
    let mut body = String::new();
    let mut place = 0;
    for (name, film) in films {
        let frames = key_frames(film);
        for (index, frame) in frames.iter().enumerate() {
            let at = (place % COLUMNS * cell.0, place / COLUMNS * cell.1);
            let prefix = format!("{name}-{index}");
            body.push_str(&picture(film, *frame, &prefix, at));
            let label = if index == 0 { name.as_str() } else { "" };
            let _ = write!(
                body,
                "<text class='name' x='{}' y='{}'>{label}</text>\
                 <text class='words' x='{}' y='{}'>{}</text>",
                at.0 + 10,
                at.1 + 18,
                at.0 + 10,
                at.1 + HEIGHT + 20,
                words(film, *frame),
            );
            place += 1;
        }
    }
    let rows = (place + COLUMNS - 1) / COLUMNS;
    let (width, height) = (cell.0 * COLUMNS, cell.1 * rows);
    let body = format!(
        "<g class='light'><rect class='page' width='{width}' height='{height}'/>{body}</g>"
    );
    Sheet {
        svg: document(&body, width, height),
        width,
        height,
    }
}

/// The frames worth a picture: those with a caption, or else all keys.
fn key_frames(film: &Film) -> Vec<usize> {
    let stills: Vec<usize> = film.stills.iter().map(|still| still.frame).collect();
    if stills.is_empty() { vec![0] } else { stills }
}

fn words(film: &Film, frame: usize) -> String {
    film.stills
        .iter()
        .find(|still| still.frame == frame)
        .map(|still| format!("{}. {}", still.number, still.caption))
        .unwrap_or_default()
}

fn picture(film: &Film, frame: usize, prefix: &str, (left, top): (i32, i32)) -> String {
    let moment = svg::Moment {
        frame,
        offset: film.offsets.get(frame).copied().unwrap_or(0.0),
    };
    format!(
        "<svg x='{left}' y='{top}' width='{WIDTH}' height='{HEIGHT}' viewBox='{}'>{}</svg>",
        film.scene.view_box.attribute(),
        svg::write(&film.scene, moment, prefix),
    )
}

fn document(body: &str, width: i32, height: i32) -> String {
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}' \
         viewBox='0 0 {width} {height}'><style>{LOOK}</style>{body}</svg>"
    )
}

/// Writes the drawing, and a picture of it as a browser sees it.
fn write(browser: &Path, path: &Path, sheet: &Sheet) -> Result<()> {
    let drawing = path.with_extension("svg");
    fs::write(&drawing, &sheet.svg)
        .with_context(|| format!("cannot write {}", drawing.display()))?;
    let image = path.with_extension("png");
    let output = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
        ])
        .arg(format!("--window-size={},{}", sheet.width, sheet.height))
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
