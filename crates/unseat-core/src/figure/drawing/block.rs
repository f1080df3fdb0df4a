//! Blocks: what chairs, steps, walls and mats are made of.

use super::super::camera::Camera;
use super::super::space::Vector;
use super::outline::{Circle, Skin};
use crate::content::{Piece, PieceKind};

/// A block that fills the room between two corners.
#[derive(Clone, Copy)]
pub(super) struct Block {
    pub(super) low: Vector,
    pub(super) high: Vector,
    pub(super) kind: PieceKind,
}

impl Block {
    pub(super) fn corners(&self) -> [Vector; 8] {
        let (low, high) = (self.low, self.high);
        let corner = |fwd, up, near| Vector::new(fwd, up, near);
        [
            corner(low.fwd, low.up, low.near),
            corner(low.fwd, low.up, high.near),
            corner(low.fwd, high.up, low.near),
            corner(low.fwd, high.up, high.near),
            corner(high.fwd, low.up, low.near),
            corner(high.fwd, low.up, high.near),
            corner(high.fwd, high.up, low.near),
            corner(high.fwd, high.up, high.near),
        ]
    }

    pub(super) fn drawn(&self, camera: &Camera) -> Piece {
        // Lines join round by the stylesheet: a sharp outline is a short one.
        let sharp: Vec<Circle> = self
            .corners()
            .iter()
            .map(|corner| {
                let point = camera.project(*corner);
                Circle::new(point.x, -point.y, 0.0)
            })
            .collect();
        Piece {
            kind: self.kind,
            path: Skin::over(&sharp).fill,
        }
    }

    /// Its forward side to the near side, or away from it.
    pub(super) fn quarter_turned(self, toward: f32) -> Self {
        let turn = |point: Vector| Vector::new(-point.near * toward, point.up, point.fwd * toward);
        let (one, other) = (turn(self.low), turn(self.high));
        Self {
            low: Vector::new(
                one.fwd.min(other.fwd),
                one.up.min(other.up),
                one.near.min(other.near),
            ),
            high: Vector::new(
                one.fwd.max(other.fwd),
                one.up.max(other.up),
                one.near.max(other.near),
            ),
            ..self
        }
    }

    pub(super) fn moved(self, by: Vector) -> Self {
        Self {
            low: self.low + by,
            high: self.high + by,
            ..self
        }
    }
}
