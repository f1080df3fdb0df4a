//! The time.

use unseat_core::time::Timestamp;

/// Now, on a clock that only runs forward: setting the system clock changes
/// nothing.
pub fn now() -> Timestamp {
    let millis = super::window()
        .and_then(|window| window.performance())
        .map_or(0.0, |performance| performance.now());
    Timestamp::from_millis(whole(millis))
}

/// Milliseconds since 1970 (UTC) by the device's clock, for dates in the history.
pub fn wall_millis() -> u64 {
    if super::IS_BROWSER {
        whole(js_sys::Date::now())
    } else {
        0
    }
}

/// By how many quarters of an hour the device's clock is ahead of UTC, for the days of
/// the history. All clocks of today are so.
#[expect(
    clippy::cast_possible_truncation,
    reason = "no clock is ahead by more than 56 quarters of an hour"
)]
pub fn offset() -> i8 {
    (ahead() / 15) as i8
}

/// By how many minutes the device's clock is ahead of UTC now.
#[expect(
    clippy::cast_possible_truncation,
    reason = "whole minutes are wanted, and `as` turns what does not fit into the nearest that does"
)]
pub fn ahead() -> i16 {
    if super::IS_BROWSER {
        -js_sys::Date::new_0().get_timezone_offset() as i16
    } else {
        0
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "whole milliseconds are wanted, and `as` turns what does not fit into the nearest that does"
)]
fn whole(millis: f64) -> u64 {
    millis as u64
}
