//! The other quantities: angles and lengths of the body.

use core::ops::{Add, Mul, Neg, Sub};

use serde::{Deserialize, Serialize};

/// An angle in degrees. Which way is positive is said where it is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Serialize, Deserialize)]
pub struct Degrees(pub f32);

impl Degrees {
    /// No turn.
    pub const ZERO: Self = Self(0.0);

    /// The sine and cosine of this angle.
    pub fn sin_cos(self) -> (f32, f32) {
        self.0.to_radians().sin_cos()
    }
}

/// A length as a fraction of the body's height (H), e.g. a thigh is 0.245 H
/// (Drillis & Contini, as printed in Winter).
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Serialize, Deserialize)]
pub struct Heights(pub f32);

macro_rules! arithmetic {
    ($($quantity:ident),*) => {$(
        impl Add for $quantity {
            type Output = Self;

            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }

        impl Sub for $quantity {
            type Output = Self;

            fn sub(self, other: Self) -> Self {
                Self(self.0 - other.0)
            }
        }

        impl Neg for $quantity {
            type Output = Self;

            fn neg(self) -> Self {
                Self(-self.0)
            }
        }

        impl Mul<f32> for $quantity {
            type Output = Self;

            fn mul(self, factor: f32) -> Self {
                Self(self.0 * factor)
            }
        }
    )*};
}

arithmetic!(Degrees, Heights);
