//! Points in time and lengths of time, both in whole milliseconds.
//!
//! A [`Timestamp`] is a point someone told us about; the core never reads a
//! clock. A [`Span`] is a length. The standard library's `Duration` would count
//! nanoseconds and bring 128-bit division into the wasm.

use alloc::string::String;
use core::fmt;
use core::ops::{Add, AddAssign, Mul, Sub};

use serde::Serialize;

use crate::number;
use crate::packed::unpacks;

/// A length of time in milliseconds, e.g. `Span::from_secs(4)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Span(u32);

unpacks!(transparent Span);

impl Span {
    /// No time at all.
    pub const ZERO: Self = Self(0);

    /// A span of `millis` milliseconds.
    pub const fn from_millis(millis: u32) -> Self {
        Self(millis)
    }

    /// A span of `secs` seconds.
    pub const fn from_secs(secs: u32) -> Self {
        Self(secs * 1000)
    }

    /// The length in milliseconds.
    pub const fn as_millis(self) -> u32 {
        self.0
    }

    /// Whole seconds as shown to a person: rounded up, so that a countdown
    /// never shows zero while it lasts.
    pub const fn seconds_shown(self) -> u32 {
        self.0.div_ceil(1000)
    }

    /// This span less `other`, or nothing where `other` is longer.
    #[must_use]
    pub const fn saturating_sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// Whether this is no time at all.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }
}

impl Add for Span {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Span {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Span {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self.saturating_sub(other)
    }
}

impl Mul<u32> for Span {
    type Output = Self;

    fn mul(self, times: u32) -> Self {
        Self(self.0.saturating_mul(times))
    }
}

impl core::iter::Sum for Span {
    fn sum<I: Iterator<Item = Self>>(spans: I) -> Self {
        spans.fold(Self::ZERO, Add::add)
    }
}

impl Span {
    /// Minutes and seconds as shown to a person, e.g. `1:05`.
    pub fn clock(self) -> String {
        let seconds = self.seconds_shown();
        let (minutes, seconds) = (seconds / 60, seconds % 60);
        [
            number::padded(minutes, 1).as_str(),
            ":",
            &number::padded(seconds, 2),
        ]
        .concat()
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.clock())
    }
}

/// A point in time, in milliseconds since an origin that the shell chooses once
/// per visit. Only differences mean anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp(u64);

impl Timestamp {
    /// The point `millis` milliseconds after the origin.
    pub const fn from_millis(millis: u64) -> Self {
        Self(millis)
    }

    /// Milliseconds since the origin.
    pub const fn as_millis(self) -> u64 {
        self.0
    }

    /// The time from `earlier` to this point, or nothing where `earlier` is in
    /// truth later: a clock that runs backwards takes no time away.
    #[must_use]
    pub fn since(self, earlier: Self) -> Span {
        Span(u32::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(u32::MAX))
    }
}

impl Add<Span> for Timestamp {
    type Output = Self;

    fn add(self, span: Span) -> Self {
        Self(self.0.saturating_add(u64::from(span.0)))
    }
}

impl Sub<Span> for Timestamp {
    type Output = Self;

    fn sub(self, span: Span) -> Self {
        Self(self.0.saturating_sub(u64::from(span.0)))
    }
}
