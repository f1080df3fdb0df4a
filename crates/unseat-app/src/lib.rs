//! The rules of Unseat, as values.
//!
//! Nothing here knows a browser, a clock, a random source or a file. The shell
//! says what happened and when; the rules answer with the next value and the
//! effects to carry out.
//!
//! # One contract
//!
//! [`App::update`] takes in an [`Event`] and the [`host::Moment`] it happened at, and hands
//! out the [`effect::Effect`]s to carry out; each part does the same for its own events, on
//! what is [`shared::Shared`], and may hand out a [`player::Order`] of what it wants to be
//! played. They change themselves in place: moved in and out, each would be copied for
//! every event, and nobody keeps the value before. A run that is kept and compared, as a
//! [`player::Session`] or a [`breaks::Timer`], goes in and out by value.
//!
//! # Where to start
//!
//! - [`app`]: the whole app, and how what one part wants gets to another.
//!
//! - [`player`]: one run through a routine: [`player::Plan`], [`player::Session`].
//! - [`quiz`]: who leads, glutes or the front of the hips: from answers to a
//!   warm-up that fits.
//! - [`breaks`]: when to get up next.
//! - [`check`]: what is asked for safety before the first movement, and [`clearance`]: the
//!   proof that it was.
//! - [`programme`]: six weeks of warm-ups, by what was felt, and own routines.
//! - [`weeks`]: what was done, week by week, and a file of all that is kept.
//! - [`store`]: what is kept on the device.
//! - [`route`]: an address for every screen, and what Back means.

extern crate alloc;

pub mod app;
pub mod breaks;
pub mod check;
pub mod clearance;
pub mod clock;
pub mod cut;
pub mod effect;
pub mod event;
pub mod host;
mod machine;
pub mod part;
pub mod parts;
pub mod picture;
pub mod player;
pub mod programme;
pub mod quiz;
pub mod route;
pub mod shared;
pub mod sound;
pub mod store;
#[cfg(test)]
mod tests;
pub mod visit;
pub mod weeks;

pub use app::App;
pub use event::Event;
