//! What the rules of Unseat are written in: content, quantities and the figure.
//!
//! Nothing here knows a browser, a clock, a random source or a file, and nothing
//! knows a part of the app: those are in the crate `unseat-app`.
//!
//! # Where to start
//!
//! - [`content`]: what the product says and knows: exercises, routines, words.
//! - [`figure`]: the body that shows each exercise, solved from its key poses.
//! - [`codec`]: how a value becomes a text to be kept or shared, and back.
//! - [`packed`]: how packed content and kept values are read.
//! - [`number`], [`text`] and [`set`](mod@set): numbers as text, texts in parts, small sets.
//! - [`time`] and [`measure`]: the quantities everything else is written in.

extern crate alloc;

pub mod codec;
pub mod content;
pub mod figure;
pub mod measure;
pub mod number;
pub mod packed;
pub mod set;
pub mod text;
pub mod time;
