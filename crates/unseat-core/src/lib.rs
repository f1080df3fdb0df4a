//! The rules of Unseat, as values.
//!
//! Nothing here knows a browser, a clock, a random source or a file. The shell
//! says what happened and when; the core answers with the next value and the
//! effects to carry out.
//!
//! # Where to start
//!
//! - [`content`]: what the product says and knows: exercises, routines, words.
//! - [`player`]: one run through a routine: [`player::Plan`], [`player::Session`].
//! - [`breaks`]: when to get up next.
//! - [`quiz`]: who leads, glutes or the front of the hips: from answers to a
//!   warm-up that fits.
//! - [`programme`]: six weeks of warm-ups, by what was felt.
//! - [`own`]: routines that somebody has put together, and their codes.
//! - [`figure`]: the body that shows each exercise, solved from its key poses.
//! - [`learn`]: what the pages work out that are only read.
//! - [`memory`]: what is remembered between visits, and how it is read back.
//! - [`packed`]: how packed content and remembered values are read.
//! - [`number`]: numbers as text.
//! - [`time`] and [`measure`]: the quantities everything else is written in.

extern crate alloc;

pub mod breaks;
pub mod content;
pub mod figure;
pub mod learn;
pub mod measure;
pub mod memory;
pub mod number;
pub mod own;
pub mod packed;
pub mod player;
pub mod programme;
pub mod quiz;
mod set;
pub mod time;
