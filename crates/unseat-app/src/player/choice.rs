//! One thing somebody chooses.

use super::{Settings, SoundLevel, Tag, Thing, Volume};
use unseat_core::content::{Level, Profile};

/// One thing somebody chooses. All else stays as it is, whoever chose it meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Whose routines.
    Profile(Profile),
    /// How practised they are.
    Level(Level),
    /// Whether they have a thing.
    Thing(Thing, bool),
    /// Whether something is true of them.
    Tag(Tag, bool),
    /// What they want to hear.
    Sound(SoundLevel),
    /// How loud.
    Volume(Volume),
    /// Whether a session waits when the page is left.
    PauseWhenLeft(bool),
}

impl Choice {
    /// The settings with this choice made.
    #[must_use]
    pub fn made(self, mut settings: Settings) -> Settings {
        let person = &mut settings.person;
        match self {
            Self::Profile(profile) => settings.profile = profile,
            Self::Level(level) => person.level = level,
            Self::Thing(thing, has) => person.kit = person.kit.with(thing, has),
            Self::Tag(tag, is) => person.tags = person.tags.with(tag, is),
            Self::Sound(sound) => settings.sound = sound,
            Self::Volume(volume) => settings.volume = volume,
            Self::PauseWhenLeft(pauses) => settings.pause_when_left = pauses,
        }
        settings
    }
}
