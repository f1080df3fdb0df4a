//! Draws SVG files as PNG: `pictures <node_modules> <in.svg> <out.png> …`.
//!
//! The fonts come from npm packages. Those of the machine are never asked, so
//! that the same drawing is the same picture everywhere.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

/// What `serif` and `sans-serif` mean. Gelasio has the measures of Georgia.
const SERIF: &str = "Gelasio";
const SANS: &str = "Source Sans 3";
/// The faces that a drawing may use.
const FACES: [&str; 4] = [
    "gelasio/600SemiBold/Gelasio_600SemiBold.ttf",
    "gelasio/600SemiBold_Italic/Gelasio_600SemiBold_Italic.ttf",
    "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
    "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
];

fn main() -> Result<()> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let (modules, files) = arguments.split_first().context("no node_modules given")?;
    ensure!(
        files.len() % 2 == 0,
        "every drawing needs the name of its picture"
    );
    let options = Options {
        fontdb: Arc::new(fonts(modules)?),
        ..Options::default()
    };
    for pair in files.chunks_exact(2) {
        draw(&pair[0], &pair[1], &options)
            .with_context(|| format!("cannot draw {}", pair[0].display()))?;
    }
    Ok(())
}

fn fonts(modules: &Path) -> Result<Database> {
    let mut fonts = Database::new();
    for face in FACES {
        let path = modules.join("@expo-google-fonts").join(face);
        let font = fs::read(&path).with_context(|| format!("no font {}", path.display()))?;
        fonts.load_font_data(font);
    }
    fonts.set_serif_family(SERIF);
    fonts.set_sans_serif_family(SANS);
    Ok(fonts)
}

/// Draws one file at the size it states.
fn draw(drawing: &Path, picture: &Path, options: &Options<'_>) -> Result<()> {
    let tree = Tree::from_str(&fs::read_to_string(drawing)?, options)?;
    let size = tree.size().to_int_size();
    let mut pixels = Pixmap::new(size.width(), size.height()).context("it is empty")?;
    resvg::render(&tree, Transform::default(), &mut pixels.as_mut());
    fs::write(picture, pixels.encode_png()?)?;
    Ok(())
}
