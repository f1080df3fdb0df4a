//! The app's icons as pictures, from the one drawing there is of it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::pages::Cards;
use super::rename::Names;
use crate::workspace::Workspace;

const DRAWING: &str = "web/favicon.svg";
/// The side of the drawing's square.
const SIDE: &str = "32";

/// What an icon is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    /// As it is drawn, with its round corners.
    Any,
    /// The system cuts off what it likes outside the middle.
    Maskable,
    /// One color, which the system chooses.
    Monochrome,
    /// The system cuts the corners, and knows no transparency.
    Touch,
}

/// An icon of the manifest.
pub(super) struct Icon {
    /// The name of its file, made of its bytes.
    pub(super) name: String,
    /// Its width and height, in px.
    pub(super) size: u32,
    /// As the manifest calls it.
    pub(super) purpose: &'static str,
}

/// What is drawn: the name in index.html or the manifest, the size in px.
const ICONS: [(&str, u32, Purpose); 6] = [
    ("icon-touch.png", 180, Purpose::Touch),
    ("icon-192.png", 192, Purpose::Any),
    ("icon-512.png", 512, Purpose::Any),
    ("icon-maskable-192.png", 192, Purpose::Maskable),
    ("icon-maskable-512.png", 512, Purpose::Maskable),
    ("icon-monochrome.png", 512, Purpose::Monochrome),
];

/// Draws every icon, and returns those of the manifest.
pub(super) fn draw(workspace: &Workspace, folder: &Path, names: &mut Names) -> Result<Vec<Icon>> {
    let drawing = fs::read_to_string(workspace.at(DRAWING))?;
    let drawing =
        Drawing::read(&drawing).with_context(|| format!("{DRAWING} is drawn otherwise"))?;
    let mut pictures = Cards::new(workspace)?;
    for (name, size, purpose) in ICONS {
        pictures.add(&drawing.svg(size, purpose), folder.join(name))?;
    }
    pictures.draw()?;
    let mut icons = Vec::new();
    for (name, size, purpose) in ICONS {
        let name = names.add(folder, name)?;
        let purpose = match purpose {
            Purpose::Any => "any",
            Purpose::Maskable => "maskable",
            Purpose::Monochrome => "monochrome",
            Purpose::Touch => continue,
        };
        icons.push(Icon {
            name,
            size,
            purpose,
        });
    }
    Ok(icons)
}

/// The drawing in its parts.
struct Drawing<'a> {
    /// The paper with its round corners.
    paper: &'a str,
    /// The ground and the figure.
    figure: &'a str,
    /// The glutes: a dot on the figure.
    glutes: &'a str,
}

impl<'a> Drawing<'a> {
    fn read(svg: &'a str) -> Option<Self> {
        let inside = svg.split_once('>')?.1.rsplit_once("</svg>")?.0.trim();
        let (paper, rest) = inside.split_once("/>")?;
        let (figure, glutes) = rest.rsplit_once("<circle")?;
        paper.contains("<rect").then_some(Self {
            paper,
            figure,
            glutes,
        })
    }

    fn svg(&self, size: u32, purpose: Purpose) -> String {
        let Self {
            paper,
            figure,
            glutes,
        } = self;
        let inside = match purpose {
            Purpose::Any => format!("{paper}/>{figure}<circle{glutes}"),
            // Within the middle four fifths, which is what every mask leaves.
            Purpose::Maskable => self.on_paper("0.78"),
            Purpose::Touch => self.on_paper("0.9"),
            // The dot would be lost in the limb but for a gap around it.
            Purpose::Monochrome => format!(
                "<mask id='gap'><path fill='#fff' d='M0 0h{SIDE}v{SIDE}H0z'/>\
                 <circle stroke='#000' stroke-width='3.6'{black}</mask>\
                 <g mask='url(#gap)'>{figure}</g><circle{glutes}",
                figure = black(figure),
                glutes = black(glutes),
                black = black(glutes),
            ),
        };
        format!(
            "<svg xmlns='http://www.w3.org/2000/svg' width='{size}' height='{size}' \
             viewBox='0 0 {SIDE} {SIDE}'>{inside}</svg>"
        )
    }

    /// The figure on paper to the very edge, smaller about its own middle.
    fn on_paper(&self, scale: &str) -> String {
        let Self {
            paper,
            figure,
            glutes,
        } = self;
        let paper = paper.replace(" rx=\"7\"", "");
        format!(
            "{paper}/><g transform='translate(16 16) scale({scale}) translate(-16 -18.2)'>\
             {figure}<circle{glutes}</g>"
        )
    }
}

/// The same in black: all that counts in one color is what is there.
fn black(svg: &str) -> String {
    let mut parts = svg.split("\"#");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |black, part| {
        black + "\"#000" + part.trim_start_matches(|digit: char| digit.is_ascii_hexdigit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SVG: &str = include_str!("../../../../web/favicon.svg");

    fn svg(purpose: Purpose) -> String {
        Drawing::read(SVG)
            .expect("it is drawn so")
            .svg(192, purpose)
    }

    #[test]
    fn the_drawing_itself_is_one_of_the_icons() {
        // But for white space and the head, which has a size.
        let (_, inside) = SVG.split_once('>').expect("it is SVG");
        let tight = |svg: &str| svg.split_whitespace().collect::<String>();
        assert!(tight(&svg(Purpose::Any)).ends_with(&tight(inside)));
    }

    #[test]
    fn what_a_system_cuts_is_paper_to_the_edge() {
        for purpose in [Purpose::Maskable, Purpose::Touch] {
            assert!(!svg(purpose).contains("rx="), "{purpose:?}");
        }
    }

    #[test]
    fn one_color_is_one_color() {
        let svg = svg(Purpose::Monochrome);
        assert!(!svg.contains("<rect"), "no paper: {svg}");
        let colors = svg.split("\"#").skip(1);
        assert!(
            colors.into_iter().all(|color| color.starts_with("000\"")),
            "{svg}"
        );
    }
}
