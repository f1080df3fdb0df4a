//! The rules, held against the content that ships.

mod content;
mod learn;
mod needs;
mod own;
mod quiz;
mod shelf;
mod tailor;
mod words;
