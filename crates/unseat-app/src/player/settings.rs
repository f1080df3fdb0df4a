//! What a person has chosen.

use serde::Serialize;

use crate::player::Person;
use crate::sound::Volume;
use crate::store::{Key, Keyed, Store};
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

impl Settings {
    /// Those that are kept; a newcomer's where there are none.
    pub fn of(store: &Store) -> Self {
        store.get().copied().unwrap_or_default()
    }
}

impl Keyed for Settings {
    const PLACE: Key = Key::Settings;
}

impl Stored for Settings {
    const KEY: &'static str = "settings";
    const VERSION: u8 = 1;

    fn is_sound(&self) -> bool {
        self.volume.as_percent() <= 100
    }
}

unpacks!(struct Settings { profile, length, person, sound, volume, pause_when_left });
unpacks!(choice SoundLevel: Off, Tones, Voice);
