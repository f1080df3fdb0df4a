//! A part of a whole, compared and rounded without floating point.

/// A part of a whole, exactly. The numbers are small: sums of weights of at
/// most 32 questions, times at most 8.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ratio {
    /// The part.
    pub part: i32,
    /// The whole; nothing can be said of a whole of 0.
    pub whole: i32,
}

impl Ratio {
    /// In percent, rounded; half a percent goes up.
    pub fn percent(self) -> u8 {
        u8::try_from(round(self.part * 100, self.whole)).unwrap_or(u8::MAX)
    }

    /// Whether it is at least so many percent.
    pub const fn is_at_least(self, percent: i32) -> bool {
        self.part * 100 >= self.whole * percent
    }

    /// Whether it is below so many percent.
    pub const fn is_below(self, percent: i32) -> bool {
        !self.is_at_least(percent)
    }

    /// Whether it is at most `points` away from so many percent.
    pub const fn is_near(self, percent: i32, points: i32) -> bool {
        (self.part * 100 - self.whole * percent).abs() <= self.whole * points
    }

    /// This less the other, in percent, rounded.
    pub fn percent_over(self, other: Self) -> i8 {
        let part = self.part * other.whole - other.part * self.whole;
        i8::try_from(round(part * 100, self.whole * other.whole)).unwrap_or_default()
    }

    /// Whether both together are at least so many percent.
    pub const fn is_at_least_with(self, other: Self, percent: i32) -> bool {
        let part = self.part * other.whole + other.part * self.whole;
        part * 100 >= self.whole * other.whole * percent
    }

    /// With a part and a whole added.
    pub(super) const fn and(self, part: i32, whole: i32) -> Self {
        Self {
            part: self.part + part,
            whole: self.whole + whole,
        }
    }
}

/// Divides, and rounds half away from zero; 0 of a whole of 0.
pub(super) fn round(part: i32, whole: i32) -> i32 {
    if whole == 0 {
        return 0;
    }
    (part * 2 + part.signum() * whole) / (whole * 2)
}
