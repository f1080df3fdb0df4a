//! The parts that come when they are opened, and how far each has come.

/// What can be fetched beside the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The quiz.
    Quiz,
    /// The timer for breaks.
    Breaks,
    /// Six weeks of warm-ups, and own routines.
    Programme,
    /// What was done week by week, and what is kept.
    Weeks,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Quiz, Self::Breaks, Self::Programme, Self::Weeks];

    /// What its files are called by.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Quiz => "quiz",
            Self::Breaks => "breaks",
            Self::Programme => "programme",
            Self::Weeks => "weeks",
        }
    }
}

/// How far something that is fetched has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrival<T> {
    /// Nobody has asked for it.
    #[default]
    Absent,
    /// It was asked for.
    Coming,
    /// It did not come; it can be asked for again.
    Failed,
    /// It is here.
    Here(T),
}

impl<T> Arrival<T> {
    /// What came, if it is here.
    pub const fn here(&self) -> Option<&T> {
        match self {
            Self::Here(it) => Some(it),
            Self::Absent | Self::Coming | Self::Failed => None,
        }
    }

    /// Whether it is here.
    pub const fn is_here(&self) -> bool {
        matches!(self, Self::Here(_))
    }

    /// Whether it did not come.
    pub const fn has_failed(&self) -> bool {
        matches!(self, Self::Failed)
    }
}
