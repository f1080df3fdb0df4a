//! Parts of the app whose code is loaded when it is needed.
//!
//! A part is declared together with its functions, in one block:
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
//! In a release for the web, `cargo xtask finish` moves the code that only these functions
//! call from the app's wasm file into one of its own, `quiz.wasm`. Everywhere else (in
//! native programs and in development builds) nothing is moved, and the functions are
//! called directly.
//!
//! A call needs a [`Here`], and nobody has one before the part has been loaded. So this
//! does not compile:
//!
//! ```compile_fail,E0061
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
//! Neither does this, because the proof belongs to another part:
//!
//! ```compile_fail,E0308
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
