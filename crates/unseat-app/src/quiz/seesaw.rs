//! The see-saw of both partners, as it stands and as it is drawn.

use alloc::string::String;

use super::{Band, Lean, Outcome};
use unseat_core::number;

/// A see-saw with the front of the hips on its left and the glutes on its right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeeSaw {
    /// How stiff the front of the hips is, of 100 points.
    pub hips: u8,
    /// How well the glutes join in, of 100 points.
    pub glutes: u8,
    /// Glutes less hips, in points: what tips it.
    pub balance: i8,
}

/// The colors it is drawn in, each as an SVG attribute takes it.
#[derive(Clone, Copy, Debug)]
pub struct Ink<'a> {
    /// The front of the hips.
    pub hips: &'a str,
    /// The glutes.
    pub glutes: &'a str,
    /// The ground between the lines of the hatch.
    pub paper: &'a str,
    /// The plank and what it rests on.
    pub line: &'a str,
}

/// By how many degrees a side is down that leads at all.
const TIPPED: f32 = 2.0;
/// By how many more with each further point.
const STEEPER: f32 = 0.13;
/// By how many with each point where neither leads: the eye sees it level.
const LEVEL: f32 = 0.1;
/// How far from where it turns the weights stand.
const ARM: f32 = 168.0;
/// How wide the weight of 100 percent is.
const LARGEST: f32 = 128.0;
/// What is drawn of less than this many percent could not be seen.
const LEAST: u8 = 1;

impl SeeSaw {
    /// The width of a drawing, in its own units.
    pub const WIDTH: u16 = 560;
    /// Its height.
    pub const HEIGHT: u16 = 240;

    /// As it stands for an outcome.
    pub const fn of(outcome: &Outcome) -> Self {
        Self {
            hips: outcome.hips,
            glutes: outcome.glutes,
            balance: outcome.balance,
        }
    }

    /// As it typically stands in a band.
    pub const fn typical(band: Band) -> Self {
        let (hips, glutes) = match band {
            Band::FlexorsLead => (82, 24),
            Band::Leaning => (64, 39),
            Band::Level => (50, 50),
            Band::GlutesIn => (30, 76),
        };
        Self {
            hips,
            glutes,
            balance: glutes.cast_signed() - hips.cast_signed(),
        }
    }

    /// Which side is down, and how clearly: what words say of it.
    pub const fn lean(self) -> Lean {
        Lean::of(self.balance)
    }

    /// By how many degrees it is turned: above 0 the right side is down. One that its
    /// words call level looks so, and one that leans is seen to.
    pub fn tilt(self) -> f32 {
        let points = f32::from(self.balance);
        match self.lean() {
            Lean::Level => points * LEVEL,
            Lean::HipsClearly | Lean::Hips | Lean::Glutes | Lean::GlutesClearly => {
                let further = points.abs() - f32::from(Lean::LEAST);
                (TIPPED + further * STEEPER).copysign(points)
            }
        }
    }

    /// What is different about the drawing of one see-saw and another: the tilt,
    /// and where each weight begins on the plank and how wide it is, the hips
    /// first. In units of the drawing, from where the plank turns.
    pub fn numbers(self) -> [String; 5] {
        let side = |percent: u8| LARGEST * (f32::from(percent.max(LEAST)) / 100.0).sqrt();
        let (hips, glutes) = (side(self.hips), side(self.glutes));
        let numbers = [
            self.tilt(),
            -ARM - hips / 2.0,
            hips,
            ARM - glutes / 2.0,
            glutes,
        ];
        numbers.map(|value| {
            let mut text = String::new();
            number::push(&mut text, value, 1);
            text
        })
    }

    /// Adds it to an SVG. Ids in it start with `see-saw`.
    pub fn draw(self, svg: &mut String, ink: &Ink<'_>) {
        draw(self.numbers().each_ref().map(String::as_str), svg, ink);
    }
}

/// Adds the see-saw with these [`SeeSaw::numbers`] to an SVG.
pub(super) fn draw(numbers: [&str; 5], svg: &mut String, ink: &Ink<'_>) {
    let [tilt, hips_from, hips, glutes_from, glutes] = numbers;
    let pieces = [
        "<pattern id='see-saw-hatch' width='15' height='15' patternUnits='userSpaceOnUse' \
         patternTransform='rotate(45)'><path d='M0 0h15v15H0z' fill='",
        ink.paper,
        "'/><path d='M0 0h7.5v15H0z' fill='",
        ink.hips,
        "'/></pattern><path d='M280 160l44 72h-88zM100 232h360' stroke='",
        ink.line,
        "' fill='none' stroke-width='5' stroke-linejoin='round' stroke-linecap='round'/>\
         <g transform='translate(280 160)rotate(",
        tilt,
        ")' stroke-width='4' stroke-linejoin='round'>",
    ];
    svg.extend(pieces);
    weight(svg, [hips_from, hips], "url(#see-saw-hatch)", ink.hips);
    weight(svg, [glutes_from, glutes], ink.glutes, ink.glutes);
    let plank = [
        "<path d='M-248 0h496' stroke='",
        ink.line,
        "' stroke-width='12' stroke-linecap='round'/></g>",
    ];
    svg.extend(plank);
}

/// A square that stands on the plank, as large as its value.
fn weight(svg: &mut String, [from, side]: [&str; 2], fill: &str, stroke: &str) {
    svg.extend(["<path fill='", fill, "' stroke='", stroke, "' d='M"]);
    svg.extend([from, " -6h", side, "v-", side, "h-", side, "z'/>"]);
}
