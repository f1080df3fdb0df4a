//! What a person has chosen.

use serde::Serialize;

use crate::player::Person;
use unseat_core::codec::Stored;
use unseat_core::content::{Length, Profile};
use unseat_core::packed::unpacks;

/// What a person has chosen; the default is what a newcomer meets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Settings {
    /// Which routine.
    pub profile: Profile,
    /// How long.
    pub length: Length,
    /// What they have and have said.
    pub person: Person,
    /// What they want to hear.
    pub sound: SoundLevel,
    /// How loud.
    pub volume: Volume,
    /// Whether a session waits when the page is left.
    pub pause_when_left: bool,
}

/// What a person wants to hear.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum SoundLevel {
    /// Nothing.
    Off,
    /// Tones.
    Tones,
    /// Tones and spoken cues.
    #[default]
    Voice,
}

impl SoundLevel {
    /// The one that a page calls so: `off`, `tones` or `voice`.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "off" => Some(Self::Off),
            "tones" => Some(Self::Tones),
            "voice" => Some(Self::Voice),
            _ => None,
        }
    }
}

/// Loudness in percent, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Volume(u8);

impl Volume {
    /// This loudness, at most 100.
    pub const fn percent(percent: u8) -> Self {
        Self(if percent > 100 { 100 } else { percent })
    }

    /// The loudness in percent.
    pub const fn as_percent(self) -> u8 {
        self.0
    }
}

unpacks!(transparent Volume);

impl Default for Volume {
    fn default() -> Self {
        Self(70)
    }
}

impl Stored for Settings {
    const KEY: &'static str = "settings";
    const VERSION: u8 = 1;

    fn is_sound(&self) -> bool {
        self.volume.0 <= 100
    }
}

unpacks!(struct Settings { profile, length, person, sound, volume, pause_when_left });
unpacks!(choice SoundLevel: Off, Tones, Voice);
