//! Sounds as values: the notes of a chime, and how loud it is.

use serde::Serialize;

use unseat_core::packed::unpacks;
use unseat_core::time::Span;

/// A few notes that mean something.
pub type Chime = &'static [Note];

/// One note of a chime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// When, from the start of the chime.
    pub at: Span,
    /// How high.
    pub pitch: Hertz,
    /// How long it rings.
    pub length: Span,
    /// What it sounds like.
    pub timbre: Timbre,
}

/// How high a note is, in vibrations per second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hertz(pub u16);

/// What a note sounds like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timbre {
    /// Round, for what may be taken calmly.
    Soft,
    /// Brighter, for what must be heard.
    Clear,
}

/// Loudness in percent, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Volume(u8);

impl Volume {
    /// This loudness, at most 100.
    pub const fn percent(percent: u8) -> Self {
        Self(if percent > 100 { 100 } else { percent })
    }

    /// The loudness in percent.
    pub const fn as_percent(self) -> u8 {
        self.0
    }
}

unpacks!(transparent Volume);

impl Default for Volume {
    fn default() -> Self {
        Self(70)
    }
}
