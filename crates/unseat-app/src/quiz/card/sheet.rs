//! The paper a card is drawn on.

use alloc::string::String;
use core::fmt::Write as _;

use super::{INK, Shape};
use crate::quiz::seesaw;

/// An SVG under way.
pub(super) struct Sheet(String);

impl Sheet {
    /// Paper in a double rule, as in a printed guide.
    pub(super) fn new(shape: Shape) -> Self {
        let (width, height) = shape.size();
        let mut sheet = Self(String::new());
        let _ = write!(
            sheet.0,
            "<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}' \
             viewBox='0 0 {width} {height}'><path d='M0 0h{width}v{height}H0z' fill='#fbf7f0'/>"
        );
        sheet.rule([24, 24, width - 48, height - 48], "#837e74");
        sheet.rule([33, 33, width - 66, height - 66], "#ddd5c6");
        sheet
    }

    /// Words in the quiet ink. `look` says where and how large.
    pub(super) fn text(&mut self, look: &str, words: &str) {
        self.start(QUIET, look);
        escape(&mut self.0, words);
        self.0.push_str("</text>");
    }

    /// Words in ink, as headings are set.
    pub(super) fn serif(&mut self, look: &str, words: &str) {
        self.start(SERIF, look);
        escape(&mut self.0, words);
        self.0.push_str("</text>");
    }

    /// Words in ink and in the sans, as addresses are set.
    pub(super) fn bold(&mut self, look: &str, words: &str) {
        self.start(SANS, look);
        escape(&mut self.0, words);
        self.0.push_str("</text>");
    }

    /// A value in its ink. In the sans, because serifs may have old-style figures, whose 0
    /// is an o.
    pub(super) fn value(&mut self, look: &str, ink: &str, value: &str) {
        let start = "<text font-family='system-ui,Roboto,sans-serif' font-weight='600' fill='";
        self.0
            .extend([start, ink, "' ", look, ">", value, "</text>"]);
    }

    /// The see-saw, in a window of the sheet.
    pub(super) fn seesaw(&mut self, window: &str, numbers: [&str; 5]) {
        self.start("<svg viewBox='0 0 560 240' ", window);
        seesaw::draw(numbers, &mut self.0, &INK);
        self.0.push_str("</svg>");
    }

    /// Whiter paper in a double rule, as the app shows a figure on.
    pub(super) fn plate(&mut self, [x, y, width, height]: [u16; 4]) {
        let _ = write!(
            self.0,
            "<path d='M{x} {y}h{width}v{height}H{x}z' fill='#fff'/>"
        );
        self.rule([x, y, width, height], "#837e74");
        self.rule([x + 7, y + 7, width - 14, height - 14], "#ddd5c6");
    }

    /// A line all around.
    fn rule(&mut self, [x, y, width, height]: [u16; 4], ink: &str) {
        let _ = write!(
            self.0,
            "<path d='M{x} {y}h{width}v{height}H{x}z' fill='none' stroke='{ink}' stroke-width='2'/>"
        );
    }

    /// A line across.
    pub(super) fn line(&mut self, path: &str) {
        self.0.extend([
            "<path d='",
            path,
            "' fill='none' stroke='#ddd5c6' stroke-width='2'/>",
        ]);
    }

    /// The inside of an SVG with a view box of its own, in a window of the sheet.
    pub(super) fn window(&mut self, window: &str, view_box: &str, inside: &str) {
        self.start("<svg ", &[window, " viewBox='", view_box, "'"].concat());
        self.0.push_str(inside);
        self.0.push_str("</svg>");
    }

    /// The finished picture.
    pub(super) fn end(mut self) -> String {
        self.0.push_str("</svg>");
        self.0
    }

    fn start(&mut self, tag: &str, look: &str) {
        self.0.push_str(tag);
        self.0.push_str(look);
        self.0.push('>');
    }
}

/// Adds a text as one that means itself in a drawing.
pub(super) fn escape(drawing: &mut String, words: &str) {
    for letter in words.chars() {
        match letter {
            '&' => drawing.push_str("&amp;"),
            '<' => drawing.push_str("&lt;"),
            '>' => drawing.push_str("&gt;"),
            // XML has no way to write these.
            letter if letter.is_control() => drawing.push(' '),
            letter => drawing.push(letter),
        }
    }
}

const SANS: &str =
    "<text font-family='system-ui,Roboto,sans-serif' font-weight='600' fill='#1f2430' ";
const QUIET: &str = "<text font-family='system-ui,Roboto,sans-serif' fill='#565b68' ";
const SERIF: &str = "<text fill='#1f2430' font-family='ui-serif,Georgia,serif' font-weight='600' ";
