//! What a session does, as a table of scripts.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "no test runs for weeks"
)]

mod commands;
mod cues;
mod hidden;
mod pain;
mod restore;
mod timeline;
mod truth;
mod world;
