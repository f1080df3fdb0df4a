//! The rules of Unseat, as values.
//!
//! Nothing here knows a browser, a clock, a random source or a file. The shell
//! says what happened and when; the rules answer with the next value and the
//! effects to carry out.
//!
//! # Where to start
//!
//! - [`player`]: one run through a routine: [`player::Plan`], [`player::Session`].
//! - [`quiz`]: who leads, glutes or the front of the hips: from answers to a
//!   warm-up that fits.
//! - [`breaks`]: when to get up next.
//! - [`programme`]: six weeks of warm-ups, by what was felt, and own routines.
//! - [`weeks`]: what was done, week by week, and a file of all that is kept.
//! - [`store`]: what is kept on the device.

extern crate alloc;

pub mod app;
pub mod breaks;
pub mod clock;
pub mod cut;
pub mod effect;
pub mod event;
pub mod host;
#[cfg(test)]
mod kept;
mod machine;
pub mod part;
pub mod player;
pub mod programme;
pub mod quiz;
pub mod shared;
pub mod sound;
pub mod store;
pub mod visit;
pub mod weeks;

pub use app::App;
pub use event::Event;
