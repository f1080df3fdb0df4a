//! What clocks say, as the driver of the app reads them before every event.

use unseat_core::time::Timestamp;

/// The time of an event, on both clocks of the device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Now {
    /// On the clock that only runs forward.
    pub clock: Timestamp,
    /// On the clock that people read.
    pub wall: WallTime,
}

/// A point in time, and what clocks show there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WallTime {
    /// In milliseconds since 1970 (UTC), by the device's clock.
    pub millis: u64,
    /// By how many quarters of an hour clocks are ahead of UTC.
    pub offset: i8,
}
