//! The questions of safety, asked first. What is ticked is never scored or stored; what
//! follows from it is, as choices that the ready screen shows.

use serde::Serialize;

use crate::player::Settings;
use crate::player::{Tag, Thing};

/// The questions of safety.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Screening {
    /// Any of these: stop.
    pub urgent: Warnings,
    /// Any of these: ask a professional first.
    pub amber: Warnings,
    /// The entry of those about a replaced hip, from 0.
    pub replaced_hip: u8,
}

/// Signs of one kind, and what is said to somebody who has one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Warnings {
    /// What leads to the entries.
    pub text: String,
    /// One question each, to be ticked.
    pub entries: Vec<String>,
    /// What is said where any is ticked.
    pub advice: String,
}

/// Which signs a screen asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// A sign to stop for.
    Urgent,
    /// A sign to ask a professional about.
    Amber,
}

/// The entries ticked: one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ticked {
    urgent: u16,
    amber: u16,
}

/// What follows from the entries ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// Nothing ticked.
    Clear,
    /// Only learning and breaks, unless a professional said yes; then neither
    /// impact nor floor, until the person asks for them.
    Amber {
        /// Whether a professional said yes.
        cleared: bool,
        /// Whether a hip may have been replaced: then without the positions that
        /// surgeons often limit.
        replaced_hip: bool,
    },
    /// No profile and no exercises now.
    Urgent,
}

impl Ticked {
    /// The most entries of a kind.
    pub const AT_MOST: usize = 16;

    /// With an entry ticked or not.
    #[must_use]
    pub const fn with(mut self, warning: Warning, entry: u8, ticked: bool) -> Self {
        let bit = if (entry as usize) < Self::AT_MOST {
            1 << entry
        } else {
            0
        };
        let bits = match warning {
            Warning::Urgent => &mut self.urgent,
            Warning::Amber => &mut self.amber,
        };
        *bits = if ticked { *bits | bit } else { *bits & !bit };
        self
    }

    /// Whether an entry is ticked.
    pub const fn has(self, warning: Warning, entry: u8) -> bool {
        let bits = self.bits(warning);
        (entry as usize) < Self::AT_MOST && bits & (1 << entry) != 0
    }

    /// Whether any entry of a kind is ticked.
    pub const fn any(self, warning: Warning) -> bool {
        self.bits(warning) != 0
    }

    const fn bits(self, warning: Warning) -> u16 {
        match warning {
            Warning::Urgent => self.urgent,
            Warning::Amber => self.amber,
        }
    }
}

impl Gate {
    /// What follows from the entries ticked; `cleared` is what a professional
    /// said about the amber ones, and `replaced_hip` the one about that.
    pub const fn of(ticked: Ticked, cleared: bool, replaced_hip: u8) -> Self {
        if ticked.any(Warning::Urgent) {
            Self::Urgent
        } else if ticked.any(Warning::Amber) {
            Self::Amber {
                cleared,
                replaced_hip: ticked.has(Warning::Amber, replaced_hip),
            }
        } else {
            Self::Clear
        }
    }

    /// Whether the quiz and the exercises are open.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Clear | Self::Amber { cleared: true, .. })
    }

    /// The settings to begin with.
    #[must_use]
    pub fn applied(self, settings: Settings) -> Settings {
        if self == Self::Clear {
            return settings;
        }
        let mut person = settings.person;
        person.tags = person.tags.with(Tag::Impact, false);
        if let Self::Amber {
            replaced_hip: true, ..
        } = self
        {
            person.tags = person.tags.with(Tag::HipReplacement, true);
        }
        person.kit = person.kit.with(Thing::Floor, false);
        Settings { person, ..settings }
    }
}
