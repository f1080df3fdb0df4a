//! The other quantities: angles and lengths of the body.

use core::ops::{Add, Mul, Neg, Sub};

use serde::Serialize;

use crate::packed::unpacks;

/// An angle in degrees. Which way is positive is said where it is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Degrees(pub f32);

impl Degrees {
    /// No turn.
    pub const ZERO: Self = Self(0.0);

    /// The sine and cosine of this angle, to within 1e-6 for angles of a body.
    ///
    /// By the series for an eighth of a turn: the standard library's is exact for
    /// any angle up to the ends of the universe, and 6 KB of wasm for it.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "no body turns two billion times"
    )]
    pub fn sin_cos(self) -> (f32, f32) {
        let quarters = (self.0 / 90.0).round();
        let angle = (self.0 - quarters * 90.0).to_radians();
        let square = angle * angle;
        let sin = angle * (1.0 - square / 6.0 * (1.0 - square / 20.0 * (1.0 - square / 42.0)));
        let cos = 1.0
            - square / 2.0 * (1.0 - square / 12.0 * (1.0 - square / 30.0 * (1.0 - square / 56.0)));
        match quarters as i32 & 3 {
            0 => (sin, cos),
            1 => (cos, -sin),
            2 => (-sin, -cos),
            _ => (-cos, sin),
        }
    }
}

/// A length as a fraction of the body's height (H), e.g. a thigh is 0.245 H
/// (Drillis & Contini, as printed in Winter).
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Serialize)]
pub struct Heights(pub f32);

/// `value`, or the end of the range it is beyond.
///
/// Not `f32::clamp`: that one can panic, and the words it would panic with bring
/// the printing of floats along, 8 KB of wasm.
pub(crate) fn within(value: f32, low: f32, high: f32) -> f32 {
    if value < low {
        low
    } else if value > high {
        high
    } else {
        value
    }
}

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
unpacks!(transparent Heights);

#[cfg(test)]
mod tests {
    use super::Degrees;

    #[test]
    fn sine_and_cosine_are_those_of_the_standard_library() {
        for tenth in -7200..7200i16 {
            let degrees = f32::from(tenth) / 10.0;
            let (sin, cos) = Degrees(degrees).sin_cos();
            let (true_sin, true_cos) = f64::from(degrees).to_radians().sin_cos();
            assert!((f64::from(sin) - true_sin).abs() < 1e-6, "sin {degrees}");
            assert!((f64::from(cos) - true_cos).abs() < 1e-6, "cos {degrees}");
        }
    }
}
