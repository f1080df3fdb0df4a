//! The voice that somebody chose from those of their device.

use alloc::string::String;

use crate::store::{Key, Keyed};
use serde::Serialize;
use unseat_core::codec::Stored;
use unseat_core::packed::unpacks;

/// The voice that somebody chose. Where nothing is kept, or the device no longer has it,
/// the best one speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Voice {
    /// What the device calls it.
    pub name: String,
}

impl Keyed for Voice {
    const PLACE: Key = Key::Voice;
}

impl Stored for Voice {
    const KEY: &'static str = "voice";
    const VERSION: u8 = 1;
}

unpacks!(struct Voice { name });
