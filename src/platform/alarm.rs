//! One wake-up at a deadline.

use gloo_timers::callback::Timeout;
use unseat_core::time::Timestamp;
use yew::Callback;

/// Browsers take a longer delay for none at all.
const LONGEST: u32 = i32::MAX as u32;

/// A wake-up to come; dropping it cancels it.
#[derive(Debug)]
pub struct Alarm {
    _timeout: Timeout,
}

impl Alarm {
    /// Rings once at `deadline`, or as soon as the browser allows after it. One
    /// further off than 24 days rings early, which a tick does not mind.
    pub fn at(deadline: Timestamp, now: Timestamp, on_ring: Callback<()>) -> Self {
        let delay = deadline.since(now).as_millis().min(LONGEST);
        Self {
            _timeout: Timeout::new(delay, move || on_ring.emit(())),
        }
    }
}
