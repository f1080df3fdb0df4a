//! What stands about the figure and never moves.

use serde::Serialize;

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

/// Everything in a picture that never moves, drawn when the content is packed:
/// it would be the same in every visit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Backdrop {
    /// The part of the plane that is shown.
    pub view_box: ViewBox,
    /// What stands behind the figure, from the back to the front.
    pub pieces: Vec<Piece>,
    /// Marks on the ground that pass by while the figure walks in place, as
    /// path data; empty where it stays.
    pub marks: String,
}

/// A part of the plane, in H / 1000, y pointing down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ViewBox {
    /// The left edge.
    pub x: i32,
    /// The upper edge.
    pub y: i32,
    /// The width.
    pub width: i32,
    /// The height.
    pub height: i32,
}

/// One shape of a backdrop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// What it is.
    pub kind: PieceKind,
    /// Its outline as path data.
    pub path: String,
}

/// What a piece of a backdrop is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum PieceKind {
    /// The line of the ground.
    Ground,
    /// A mat.
    Mat,
    /// A chair, or a step.
    Prop,
    /// A wall.
    Wall,
}

impl ViewBox {
    /// As the value of an SVG `viewBox` attribute.
    pub fn attribute(&self) -> String {
        let numbers = [self.x, self.y, self.width, self.height];
        numbers.map(|number| number.to_string()).join(" ")
    }
}
