//! The programme that somebody is following.

use serde::Serialize;
use unseat_core::packed::unpacks;

use crate::store::{Key, Keyed};
use unseat_core::codec::Stored;
use unseat_core::content::Profile;

/// The programme that somebody is following.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Enrolment {
    /// For which profile.
    pub profile: Profile,
    /// When it began, in milliseconds since 1970 (UTC), by the device's clock.
    pub begun: u64,
}

impl Keyed for Enrolment {
    const PLACE: Key = Key::Programme;
}

impl Stored for Enrolment {
    const KEY: &'static str = "programme";
    const VERSION: u8 = 1;
}

unpacks!(struct Enrolment { profile, begun });
