//! What the device's clock says, there where the device is.

/// A point in time by the device's clock, and how far local time is ahead there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Local {
    /// Milliseconds since 1970 (UTC).
    pub wall: u64,
    /// Minutes that local time is ahead of UTC; behind it where negative.
    pub ahead: i16,
}

pub(super) const MINUTE: u64 = 60_000;
const DAY: u64 = 24 * 60;
/// A day begins at 4 in the morning: who sits past midnight still has the same one.
const BEGINS: u64 = 4 * 60;

impl Local {
    /// The same place at another time.
    #[must_use]
    pub const fn at(self, wall: u64) -> Self {
        Self { wall, ..self }
    }

    /// Minutes since midnight.
    pub const fn minute(self) -> u64 {
        self.minutes() % DAY
    }

    /// Days since 1970 by the calendar, midnight to midnight.
    pub(super) const fn date(self) -> u64 {
        self.minutes() / DAY
    }

    /// Days since 1970 as they are lived, from 4 in the morning on.
    pub const fn day(self) -> u64 {
        self.minutes().saturating_sub(BEGINS) / DAY
    }

    const fn minutes(self) -> u64 {
        (self.wall / MINUTE).saturating_add_signed(self.ahead as i64)
    }
}
