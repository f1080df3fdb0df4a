//! A picture that is drawn on the device.

use alloc::string::String;

/// Which way up a picture is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// Wider than tall, as previews of links are.
    #[default]
    Wide,
    /// Taller than wide, as phones are.
    Tall,
}

impl Shape {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Wide, Self::Tall];

    /// Its width and height, in px.
    pub const fn size(self) -> (u16, u16) {
        match self {
            Self::Wide => (1200, 630),
            Self::Tall => (1080, 1350),
        }
    }
}

/// How many places a blank picture has.
pub const PLACES: usize = 9;

/// A picture that is drawn on the device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Which way up it is.
    pub shape: Shape,
    /// What goes into the places that are left blank on it.
    pub texts: [String; PLACES],
}
