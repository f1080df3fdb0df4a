//! What a session does, as a table of scripts.

mod commands;
mod cues;
mod hidden;
mod pain;
mod restore;
mod timeline;
mod truth;
mod world;
