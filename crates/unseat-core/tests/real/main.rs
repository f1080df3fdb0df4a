//! The rules, held against the content that ships.

mod shelf;
mod tailor;
