//! Parts of the app whose code comes to a page when it is needed.
//!
//! A part is declared with its functions, in one block:
//!
//! ```
//! use later::{Here, later};
//!
//! later! {
//!     /// What only some visits open.
//!     pub part Quiz = "quiz";
//!
//!     /// How many questions there are.
//!     pub fn count(here: Here<Quiz>, text: &str) -> usize {
//!         text.matches('?').count()
//!     }
//! }
//!
//! if let Some(here) = Here::<Quiz>::get() {
//!     assert_eq!(count(here, "Who? Why?"), 2);
//! }
//! ```
//!
//! In a release for the web, `cargo xtask finish` takes what only such functions call out
//! of the app's wasm and puts it into one of its own, `quiz.wasm`. Everywhere else, that
//! is natively and in a development build, there is nothing to fetch and the functions
//! are called directly.
//!
//! Whoever calls such a function needs a [`Here`], and there is none before the part has
//! come. So this does not compile:
//!
//! ```compile_fail
//! # use later::{Here, later};
//! # later! {
//! #     /// What only some visits open.
//! #     pub part Quiz = "quiz";
//! #     /// How many questions there are.
//! #     pub fn count(here: Here<Quiz>, text: &str) -> usize { text.len() }
//! # }
//! count("Who? Why?");
//! ```
//!
//! Nor does this, since the proof is of another part:
//!
//! ```compile_fail
//! # use later::{Here, later};
//! # later! {
//! #     /// What only some visits open.
//! #     pub part Quiz = "quiz";
//! #     /// How many questions there are.
//! #     pub fn count(here: Here<Quiz>, text: &str) -> usize { text.len() }
//! # }
//! later! {
//!     /// Another part.
//!     pub part Weeks = "weeks";
//! }
//! count(Here::<Weeks>::get().unwrap(), "Who? Why?");
//! ```

mod function;
mod part;

pub use part::{Here, Part};
