//! Inputs that nobody wrote, for every parser of what comes from outside: the codes
//! in shared links, the values that a browser remembered, the files of the site. And
//! whole sessions, in which anything happens at any time.
//!
//! `cargo xtask fuzz` runs millions of them, `cargo test` a few thousand, and a fuzz
//! engine (`cargo bolero`), where there is one, whatever leads further in.

#![cfg(test)]

mod edits;
mod memory;
mod own;
mod packed;
mod sessions;
mod share;
#[path = "../../unseat-app/tests/real/shelf.rs"]
mod shelf;
mod tally;
