//! The rules, held against the content that ships.

mod content;
mod quiz;
mod shelf;
mod tailor;
mod words;
