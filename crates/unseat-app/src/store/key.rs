//! The places of what is kept.

/// A place on the device. Its name never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The sessions done.
    History,
    /// The last results.
    Results,
    /// What was chosen.
    Settings,
    /// Own routines.
    Routines,
    /// The programme that is followed.
    Programme,
    /// A session left half-way.
    Session,
    /// A quiz left half-way.
    Attempt,
    /// The timer for breaks.
    Breaks,
    /// That the safety check was done.
    Check,
    /// The voice that was chosen.
    Voice,
}

impl Key {
    /// All of them. A file of what is kept has them in this order, without those
    /// of one device alone.
    pub const ALL: [Self; 10] = [
        Self::History,
        Self::Results,
        Self::Settings,
        Self::Routines,
        Self::Programme,
        Self::Session,
        Self::Attempt,
        Self::Breaks,
        Self::Check,
        Self::Voice,
    ];

    /// Whether it says something of this device alone.
    pub const fn is_of_device(self) -> bool {
        matches!(self, Self::Breaks | Self::Check | Self::Voice)
    }

    /// The name it is kept under.
    pub const fn name(self) -> &'static str {
        match self {
            Self::History => "history",
            Self::Results => "results",
            Self::Settings => "settings",
            Self::Routines => "routines",
            Self::Programme => "programme",
            Self::Session => "session",
            Self::Attempt => "attempt",
            Self::Breaks => "breaks",
            Self::Check => "check",
            Self::Voice => "voice",
        }
    }
}
