//! The paper a card is drawn on.

use alloc::string::String;

use super::{INK, Shape};
use crate::quiz::seesaw;
use unseat_core::number;

/// An SVG under way.
pub(super) struct Sheet(String);

/// A piece of one.
enum Piece<'a> {
    Text(&'a str),
    Number(u16),
}

impl Sheet {
    /// Paper in a double rule, as in a printed guide.
    pub(super) fn new(shape: Shape) -> Self {
        let (width, height) = shape.size();
        let mut sheet = Self(String::new());
        sheet.pieces([
            Piece::Text("<svg xmlns='http://www.w3.org/2000/svg' width='"),
            Piece::Number(width),
            Piece::Text("' height='"),
            Piece::Number(height),
            Piece::Text("' viewBox='0 0 "),
            Piece::Number(width),
            Piece::Text(" "),
            Piece::Number(height),
            Piece::Text("'>"),
        ]);
        sheet.frame([0, 0, width, height], "fill='#fbf7f0'");
        sheet.rules([24, 24, width - 48, height - 48], 9);
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
    pub(super) fn plate(&mut self, place: [u16; 4]) {
        self.frame(place, "fill='#fff'");
        self.rules(place, 7);
    }

    /// A line all around, and a paler one so far within it.
    fn rules(&mut self, [x, y, width, height]: [u16; 4], within: u16) {
        let inner = [
            x + within,
            y + within,
            width - 2 * within,
            height - 2 * within,
        ];
        self.frame(
            [x, y, width, height],
            "fill='none' stroke='#837e74' stroke-width='2'",
        );
        self.frame(inner, "fill='none' stroke='#ddd5c6' stroke-width='2'");
    }

    fn frame(&mut self, [x, y, width, height]: [u16; 4], look: &str) {
        self.pieces([
            Piece::Text("<path d='M"),
            Piece::Number(x),
            Piece::Text(" "),
            Piece::Number(y),
            Piece::Text("h"),
            Piece::Number(width),
            Piece::Text("v"),
            Piece::Number(height),
            Piece::Text("H"),
            Piece::Number(x),
            Piece::Text("z' "),
            Piece::Text(look),
            Piece::Text("/>"),
        ]);
    }

    fn pieces<'a>(&mut self, pieces: impl IntoIterator<Item = Piece<'a>>) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.0.push_str(text),
                Piece::Number(value) => number::push(&mut self.0, f32::from(value), 0),
            }
        }
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
