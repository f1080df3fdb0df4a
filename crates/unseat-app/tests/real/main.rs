//! The rules, held against the content that ships.

mod content;
mod cues;
mod journeys;
mod learn;
mod needs;
mod own;
mod quiz;
mod shelf;
mod tailor;
mod words;
