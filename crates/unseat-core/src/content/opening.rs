//! What the app can be opened for.

use super::{BreakKind, Length, Profile, Purpose};

/// The screen the app begins with. The site has a page for each, in a folder of
/// its name; home is the folder above them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Opening {
    /// Everything there is to begin with.
    #[default]
    Home,
    /// The usual warm-up, ready to start.
    WarmUp,
    /// A break of two minutes, ready to start.
    Break,
    /// The quiz.
    Quiz,
    /// Six weeks of warm-ups, and own routines.
    Programme,
    /// What was done week by week, and what is kept.
    Weeks,
}

impl Opening {
    /// All of them, home first.
    pub const ALL: [Self; 6] = [
        Self::Home,
        Self::WarmUp,
        Self::Break,
        Self::Quiz,
        Self::Programme,
        Self::Weeks,
    ];

    /// What a page calls it that asks for it, e.g. `warm-up`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::WarmUp => "warm-up",
            Self::Break => "break",
            Self::Quiz => "quiz",
            Self::Programme => "programme",
            Self::Weeks => "weeks",
        }
    }

    /// The session it prepares, if it does, for somebody with this profile who
    /// takes this long to warm up.
    pub const fn purpose(self, profile: Profile, length: Length) -> Option<Purpose> {
        match self {
            Self::WarmUp => Some(Purpose::WarmUp(profile, length)),
            Self::Break => Some(Purpose::Break(BreakKind::Two)),
            Self::Home | Self::Quiz | Self::Programme | Self::Weeks => None,
        }
    }

    /// The one with this name; home for any other.
    pub fn named(name: &str) -> Self {
        match name {
            "warm-up" => Self::WarmUp,
            "break" => Self::Break,
            "quiz" => Self::Quiz,
            "programme" => Self::Programme,
            "weeks" => Self::Weeks,
            _ => Self::Home,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Opening;

    #[test]
    fn each_is_found_by_its_name() {
        for opening in Opening::ALL {
            assert_eq!(Opening::named(opening.name()), opening);
        }
    }

    #[test]
    fn what_nobody_knows_is_home() {
        for name in ["", "Quiz", "result"] {
            assert_eq!(Opening::named(name), Opening::Home);
        }
    }
}
