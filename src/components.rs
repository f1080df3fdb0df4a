//! What a person sees.
//!
//! Containers own state: [`App`] which screen is showing, the player one
//! session. Everything else draws: values in, events out.

mod app;
mod book;
mod breaks;
mod figure;
mod finished;
mod home;
#[cfg(feature = "reading")]
mod learn;
mod player;
mod programme;
mod quiz;
mod ready;
mod terrain;
mod ui;
mod weeks;

pub(crate) use app::App;
pub use app::{Opened, Visit};
#[cfg(feature = "reading")]
pub use learn::{Shelf, film, learn};
