//! Points, directions and rotations around the body, in fractions of its height.
//!
//! The body's own axes: `fwd` to where it faces, `up`, and `near` to the side
//! that key poses call near. Which side of the person that is depends on the
//! camera ([`super::Camera`]), so nothing in here is left or right.

use core::ops::{Add, Mul, Neg, Sub};

use crate::measure::Degrees;

/// A point, or the way from one point to another, in H.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Vector {
    /// To where the body faces.
    pub fwd: f32,
    /// Up.
    pub up: f32,
    /// To the near side.
    pub near: f32,
}

impl Vector {
    /// Nowhere.
    pub const ZERO: Self = Self::new(0.0, 0.0, 0.0);

    /// A vector of its parts.
    pub const fn new(fwd: f32, up: f32, near: f32) -> Self {
        Self { fwd, up, near }
    }

    /// How far along `other`, times its length.
    pub fn dot(self, other: Self) -> f32 {
        self.fwd * other.fwd + self.up * other.up + self.near * other.near
    }

    /// At right angles to both.
    #[must_use]
    pub fn cross(self, other: Self) -> Self {
        Self {
            fwd: self.up * other.near - self.near * other.up,
            up: self.near * other.fwd - self.fwd * other.near,
            near: self.fwd * other.up - self.up * other.fwd,
        }
    }

    /// The length in H.
    pub fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    /// The same direction with length 1, or `otherwise` where there is none.
    #[must_use]
    pub fn direction_or(self, otherwise: Self) -> Self {
        let length = self.length();
        if length > 1e-5 {
            self * (1.0 / length)
        } else {
            otherwise
        }
    }

    /// What is left of it at right angles to `axis`, which has length 1.
    #[must_use]
    pub fn without(self, axis: Self) -> Self {
        self - axis * self.dot(axis)
    }

    /// The point `part` of the way to `other`.
    #[must_use]
    pub fn toward(self, other: Self, part: f32) -> Self {
        self + (other - self) * part
    }
}

impl Add for Vector {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self::new(
            self.fwd + other.fwd,
            self.up + other.up,
            self.near + other.near,
        )
    }
}

impl Sub for Vector {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Neg for Vector {
    type Output = Self;

    fn neg(self) -> Self {
        self * -1.0
    }
}

impl Mul<f32> for Vector {
    type Output = Self;

    fn mul(self, factor: f32) -> Self {
        Self::new(self.fwd * factor, self.up * factor, self.near * factor)
    }
}

/// How a part of the body is turned: where its own three axes point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Where its front points.
    pub fwd: Vector,
    /// Where its top points.
    pub up: Vector,
    /// Where its near side points.
    pub near: Vector,
}

impl Frame {
    /// Standing upright, facing ahead.
    pub const UPRIGHT: Self = Self {
        fwd: Vector::new(1.0, 0.0, 0.0),
        up: Vector::new(0.0, 1.0, 0.0),
        near: Vector::new(0.0, 0.0, 1.0),
    };

    /// Where a point given in this frame's own axes lies.
    pub fn at(&self, local: Vector) -> Vector {
        self.fwd * local.fwd + self.up * local.up + self.near * local.near
    }

    /// The same frame with its top tipped toward its front.
    #[must_use]
    pub fn pitched(&self, angle: Degrees) -> Self {
        let (sin, cos) = angle.sin_cos();
        Self {
            fwd: self.fwd * cos - self.up * sin,
            up: self.up * cos + self.fwd * sin,
            near: self.near,
        }
    }

    /// The same frame with its top tipped away from its near side.
    #[must_use]
    pub fn rolled(&self, angle: Degrees) -> Self {
        let (sin, cos) = angle.sin_cos();
        Self {
            fwd: self.fwd,
            up: self.up * cos - self.near * sin,
            near: self.near * cos + self.up * sin,
        }
    }

    /// The same frame with its front turned toward its near side.
    #[must_use]
    pub fn turned(&self, angle: Degrees) -> Self {
        let (sin, cos) = angle.sin_cos();
        Self {
            fwd: self.fwd * cos + self.near * sin,
            up: self.up,
            near: self.near * cos - self.fwd * sin,
        }
    }
}
