//! A result as a picture: what a shared link shows, and what can be saved.
//!
//! A picture is an SVG. The build draws it for the pages of results, typical and with
//! the places of its own values left blank: a device fills those in, so that drawing
//! costs no visit. Pages that show an exercise have a card of the same paper. It names
//! no word: those are handed in.

mod lines;
mod plate;
mod result;
mod sheet;

use alloc::string::String;

use super::{Band, Ink, Outcome, SeeSaw};
pub use crate::picture::{PLACES, Shape};
use lines::{balanced, lines};
pub use plate::{PlateWords, plate_card};
pub use result::{Figure, ResultWords, blank_result, typical_result};
use sheet::Sheet;
use unseat_core::number;

/// The width of the card of a page, in px.
pub const WIDTH: u16 = Shape::Wide.size().0;
/// Its height, in px.
pub const HEIGHT: u16 = Shape::Wide.size().1;

/// The colors of a card: light whatever the theme, because it leaves the app.
pub const INK: Ink<'static> = Ink {
    hips: "#b4430f",
    glutes: "#0f766e",
    paper: "#fbf7f0",
    line: "#1f2430",
};

/// The words on a card with a see-saw, in the reader's language. Any text will do: it
/// is escaped here.
#[derive(Clone, Copy, Debug)]
pub struct CardWords<'a> {
    /// The product's name.
    pub app: &'a str,
    /// What the card does not claim.
    pub limits: &'a str,
    /// The large line: one row of 26 letters, or two where there is no sentence.
    pub heading: &'a str,
    /// One sentence, of two rows of 64 letters. It may be empty.
    pub sentence: &'a str,
    /// What the left side is: the front of the hips.
    pub hips: &'a str,
    /// What the right side is: the glutes.
    pub glutes: &'a str,
    /// Below the see-saw.
    pub caption: &'a str,
}

/// What of an outcome is on its picture, each text in the place of its own: the numbers
/// of the see-saw, both values, in words where it stands, and the address of the quiz.
pub fn texts(outcome: &Outcome, stands: &str, address: &str) -> [String; PLACES] {
    let value = |points: u8| {
        let mut text = String::new();
        number::push(&mut text, f32::from(points), 0);
        text
    };
    let [tilt, hips_from, hips, glutes_from, glutes] = SeeSaw::of(outcome).numbers();
    let (left, right) = (value(outcome.hips), value(outcome.glutes));
    let [stands, address] = [stands, address].map(|text| {
        let mut escaped = String::new();
        sheet::escape(&mut escaped, text);
        escaped
    });
    [
        tilt,
        hips_from,
        hips,
        glutes_from,
        glutes,
        left,
        right,
        stands,
        address,
    ]
}

/// The card of a page that shows a see-saw as it stands in a band.
pub fn typical_card(band: Band, words: &CardWords<'_>) -> String {
    let numbers = SeeSaw::typical(band).numbers();
    let mut sheet = top(words.app, words.limits);
    let looks = [
        "font-size='84' letter-spacing='-1.5' x='76' y='212'",
        "font-size='84' letter-spacing='-1.5' x='76' y='304'",
    ];
    for (look, row) in looks.into_iter().zip(lines(words.heading, 26)) {
        sheet.serif(look, row);
    }
    let looks = [
        "font-size='33' x='80' y='274'",
        "font-size='33' x='80' y='317'",
    ];
    for (look, row) in looks.into_iter().zip(balanced(words.sentence, 64)) {
        sheet.text(look, row);
    }
    sheet.seesaw(
        "x='330' y='306' width='540' height='231'",
        numbers.each_ref().map(String::as_str),
    );
    sheet.text("font-size='30' x='80' y='512'", words.hips);
    sheet.text(
        "font-size='30' x='1120' y='512' text-anchor='end'",
        words.glutes,
    );
    sheet.serif(
        "font-size='30' font-style='italic' x='600' y='574' text-anchor='middle'",
        words.caption,
    );
    sheet.end()
}

/// A sheet with what stands at the top of the card of every page.
fn top(app: &str, limits: &str) -> Sheet {
    let mut sheet = Sheet::new(Shape::Wide);
    sheet.serif("font-size='42' font-style='italic' x='80' y='108'", app);
    sheet.text("font-size='24' x='1120' y='104' text-anchor='end'", limits);
    sheet
}
