//! The paper a card is drawn on.

use alloc::string::String;

use super::INK;
use crate::quiz::seesaw;

/// An SVG under way.
pub(super) struct Sheet(String);

impl Sheet {
    /// Paper in a double rule, as in a printed guide.
    pub(super) fn new() -> Self {
        Self(String::from(
            "<svg xmlns='http://www.w3.org/2000/svg' width='1200' height='630' \
             viewBox='0 0 1200 630'><path d='M0 0h1200v630H0z' fill='#fbf7f0'/>\
             <path d='M24 24h1152v582H24z' fill='none' stroke='#837e74' stroke-width='2'/>\
             <path d='M33 33h1134v564H33z' fill='none' stroke='#ddd5c6' stroke-width='2'/>",
        ))
    }

    /// Words in the quiet ink. `look` says where and how large.
    pub(super) fn text(&mut self, look: &str, words: &str) {
        self.start(QUIET, look);
        self.escaped(words);
        self.0.push_str("</text>");
    }

    /// Words in ink, as headings are set.
    pub(super) fn serif(&mut self, look: &str, words: &str) {
        self.start(SERIF, look);
        self.escaped(words);
        self.0.push_str("</text>");
    }

    /// A value. In the sans, because serifs may have old-style figures, whose 0
    /// is an o.
    pub(super) fn percent(&mut self, look: &str, value: &str) {
        self.start(SANS, look);
        self.0.extend([value, "\u{a0}%</text>"]);
    }

    /// The see-saw, in a window of the sheet.
    pub(super) fn seesaw(&mut self, window: &str, numbers: [&str; 5]) {
        self.start("<svg viewBox='0 0 560 240' ", window);
        seesaw::draw(numbers, &mut self.0, &INK);
        self.0.push_str("</svg>");
    }

    /// A figure in a plate, as the app shows one.
    pub(super) fn plate(&mut self, view_box: &str, figure: &str) {
        self.0.push_str(
            "<path d='M640 136h480v376H640z' fill='#fff' stroke='#837e74' stroke-width='2'/>\
             <path d='M647 143h466v362H647z' fill='none' stroke='#ddd5c6' stroke-width='2'/>\
             <svg x='660' y='154' width='440' height='330' viewBox='",
        );
        self.0.extend([view_box, "'>", figure, "</svg>"]);
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

    fn escaped(&mut self, words: &str) {
        for letter in words.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                // XML has no way to write these.
                letter if letter.is_control() => self.0.push(' '),
                letter => self.0.push(letter),
            }
        }
    }
}

const SANS: &str = "<text font-family='system-ui,Roboto,sans-serif' font-weight='600' ";
const QUIET: &str = "<text font-family='system-ui,Roboto,sans-serif' fill='#565b68' ";
const SERIF: &str = "<text fill='#1f2430' font-family='ui-serif,Georgia,serif' font-weight='600' ";
