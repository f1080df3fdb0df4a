//! Getting up at regular intervals: when a break is due, and what was done so far.
//!
//! A [`Timer`] is a value, as a session is: it owns no timer of the page and reads
//! no clock. The shell says what happened and when, by the device's clock and with
//! the local time there ([`Local`]); the timer answers with its next value and the
//! [`Effect`] to carry out. What the title, the icon and the screen count down
//! follows from it alone ([`Timer::left`]).

mod local;
mod part;
mod schedule;
mod timer;
mod today;

#[cfg(test)]
mod tests;

pub use local::Local;
pub use part::{BreaksPart, Press};
pub use schedule::{Days, Interval, Schedule, Weekday};
pub use timer::{Delay, Effect, Event, State, Timer};
pub use today::{GOAL, out_of_chair};
