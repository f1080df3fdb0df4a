//! What the answer to "Where did you feel it most?" changes next time
//! (domain: weekly progression, by the running answer).

use super::{Felt, Record, Settings};
use crate::player::{Person, Tag};
use unseat_core::content::Level;

/// What changes next time, and why it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// Felt where it should be, once: the same again.
    Same,
    /// Felt where it should be twice in a row: a harder level.
    Harder,
    /// Felt there twice, and already at the hardest level.
    KeepGoing,
    /// The thighs took over: hips first.
    HipsFirst,
    /// The hamstrings took over: the bridge cue brings the heels closer.
    HeelsCloser,
    /// The low back joined in: an easier level, gentle with the low back, and the tuck
    /// cue. All of it is said, and shown as choices that can be taken back.
    TuckAndEasier,
    /// Nothing was felt: an easier level, slow and small.
    SlowAndEasier,
}

impl Advice {
    /// What follows from the last answers. `done` ends with the session just answered
    /// for.
    pub fn after(felt: Felt, done: &[Record], settings: &Settings) -> Self {
        match felt {
            Felt::Buttocks if !is_twice(felt, done) => Self::Same,
            Felt::Buttocks if settings.person.level == Level::Advanced => Self::KeepGoing,
            Felt::Buttocks => Self::Harder,
            Felt::Thighs => Self::HipsFirst,
            Felt::Hamstrings => Self::HeelsCloser,
            Felt::Back => Self::TuckAndEasier,
            Felt::Nowhere => Self::SlowAndEasier,
        }
    }

    /// The settings that carry it out.
    #[must_use]
    pub fn applied(self, settings: Settings) -> Settings {
        let person = settings.person;
        let tagged = |tag: Tag| person.tags.with(tag, true);
        let person = match self {
            Self::Same | Self::KeepGoing | Self::HipsFirst => person,
            Self::Harder => Person {
                level: harder(person.level),
                ..person
            },
            Self::HeelsCloser => Person {
                tags: tagged(Tag::Hamstrings),
                ..person
            },
            Self::TuckAndEasier => Person {
                tags: tagged(Tag::Back).with(Tag::LowBack, true),
                level: easier(person.level),
                ..person
            },
            Self::SlowAndEasier => Person {
                level: easier(person.level),
                ..person
            },
        };
        Settings { person, ..settings }
    }
}

fn is_twice(felt: Felt, done: &[Record]) -> bool {
    let mut last = done.iter().rev().map(|record| record.felt);
    last.next() == Some(Some(felt)) && last.next() == Some(Some(felt))
}

fn harder(level: Level) -> Level {
    match level {
        Level::Beginner => Level::Intermediate,
        Level::Intermediate | Level::Advanced => Level::Advanced,
    }
}

fn easier(level: Level) -> Level {
    match level {
        Level::Advanced => Level::Intermediate,
        Level::Intermediate | Level::Beginner => Level::Beginner,
    }
}
