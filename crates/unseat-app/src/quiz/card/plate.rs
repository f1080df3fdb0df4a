//! The card of a page that shows a figure.

use alloc::string::String;

use super::lines::{balanced, lines};
use super::top;

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
    sheet.plate([640, 136, 480, 376]);
    sheet.window("x='660' y='154' width='440' height='330'", view_box, figure);
    sheet.serif(
        "font-size='26' font-style='italic' x='880' y='558' text-anchor='middle'",
        words.caption,
    );
    sheet.end()
}
