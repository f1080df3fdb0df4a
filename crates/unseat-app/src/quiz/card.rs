//! A result as a picture: what a shared link shows, and what can be saved.
//!
//! The picture is an SVG of 1200 × 630. The build draws it for the pages of
//! results, typical and with its numbers left blank: a device fills those in, so
//! that drawing costs no visit. Pages that show an exercise have a card of the same
//! paper. It names no word: those are handed in.

mod lines;
mod sheet;

use alloc::string::String;

use super::{Band, Ink, Outcome, SeeSaw};
use lines::{balanced, lines};
use sheet::Sheet;
use unseat_core::number;

/// The width of a card, in px.
pub const WIDTH: u16 = 1200;
/// Its height, in px.
pub const HEIGHT: u16 = 630;

/// The colors of a card: light whatever the theme, because it leaves the app.
pub const INK: Ink<'static> = Ink {
    hips: "#b4430f",
    glutes: "#0f766e",
    paper: "#fbf7f0",
    line: "#1f2430",
};

/// The words on a card, in the reader's language. Any text will do: it is
/// escaped here.
#[derive(Clone, Copy, Debug)]
pub struct CardWords<'a> {
    /// The product's name.
    pub app: &'a str,
    /// What the card does not claim.
    pub limits: &'a str,
    /// The large line, e.g. the name of the profile: one row of 26 letters, or
    /// two where there is no sentence.
    pub heading: &'a str,
    /// One sentence, of two rows of 64 letters. It may be empty.
    pub sentence: &'a str,
    /// What the left side is: the front of the hips.
    pub hips: &'a str,
    /// What the right side is: the glutes.
    pub glutes: &'a str,
    /// Where the see-saw stands.
    pub band: &'a str,
}

/// A card with the [`numbers`] left out: where they go stands `{0}` to `{6}`.
/// What draws it need not be on the device: filling it in is enough.
pub fn blank_card(words: &CardWords<'_>) -> String {
    let mut sheet = draw(["{0}", "{1}", "{2}", "{3}", "{4}"], words);
    sheet.percent("font-size='72' x='78' y='466' fill='#b4430f'", "{5}");
    sheet.percent(
        "font-size='72' x='1122' y='466' text-anchor='end' fill='#0f766e'",
        "{6}",
    );
    sheet.end()
}

/// What of an outcome is on its card, with spaces between: the see-saw's numbers
/// and both values.
pub fn numbers(outcome: &Outcome) -> String {
    let mut text = String::new();
    for number in SeeSaw::of(outcome).numbers() {
        text.extend([&number, " "]);
    }
    number::push(&mut text, f32::from(outcome.hips), 0);
    text.push(' ');
    number::push(&mut text, f32::from(outcome.glutes), 0);
    text
}

/// The card of a band: it is nobody's, so it shows no values.
pub fn typical_card(band: Band, words: &CardWords<'_>) -> String {
    let numbers = SeeSaw::typical(band).numbers();
    draw(numbers.each_ref().map(String::as_str), words).end()
}

/// The words on a card that shows a figure. Any text will do: it is escaped here.
#[derive(Clone, Copy, Debug)]
pub struct PlateWords<'a> {
    /// The product's name.
    pub app: &'a str,
    /// What all of it is.
    pub limits: &'a str,
    /// The large line, in two rows of 14 letters; a longer one is smaller, in three
    /// rows of 20.
    pub heading: &'a str,
    /// What there is, in four rows of 34 letters.
    pub sentence: &'a str,
    /// Below the figure.
    pub caption: &'a str,
}

/// A card that shows a figure: the inside of an SVG with this view box, four wide
/// to three high.
pub fn plate_card(view_box: &str, figure: &str, words: &PlateWords<'_>) -> String {
    let mut sheet = top(words.app, words.limits);
    let large = lines(words.heading, 14);
    let (size, places, rows) = if large.len() <= 2 {
        ("72", ["238", "318", ""], large)
    } else {
        ("50", ["216", "274", "332"], lines(words.heading, 20))
    };
    for (y, row) in places.into_iter().zip(rows) {
        let look = [
            "font-size='",
            size,
            "' letter-spacing='-1.5' x='76' y='",
            y,
            "'",
        ];
        sheet.serif(&look.concat(), row);
    }
    let rows = ["392", "436", "480", "524"];
    for (y, row) in rows.into_iter().zip(balanced(words.sentence, 34)) {
        sheet.text(&["font-size='31' x='80' y='", y, "'"].concat(), row);
    }
    sheet.plate(view_box, figure);
    sheet.serif(
        "font-size='26' font-style='italic' x='880' y='558' text-anchor='middle'",
        words.caption,
    );
    sheet.end()
}

/// A sheet with what stands at the top of every card.
fn top(app: &str, limits: &str) -> Sheet {
    let mut sheet = Sheet::new();
    sheet.serif("font-size='42' font-style='italic' x='80' y='108'", app);
    sheet.text("font-size='24' x='1120' y='104' text-anchor='end'", limits);
    sheet
}

fn draw(seesaw: [&str; 5], words: &CardWords<'_>) -> Sheet {
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
    sheet.seesaw("x='330' y='306' width='540' height='231'", seesaw);
    sheet.text("font-size='30' x='80' y='512'", words.hips);
    sheet.text(
        "font-size='30' x='1120' y='512' text-anchor='end'",
        words.glutes,
    );
    sheet.serif(
        "font-size='30' font-style='italic' x='600' y='574' text-anchor='middle'",
        words.band,
    );
    sheet
}
