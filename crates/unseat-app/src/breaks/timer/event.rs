//! What happens to a timer, and what it asks for.

use crate::breaks::Schedule;

/// What a person, or the page, did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Begin to count.
    Start,
    /// No longer.
    Stop,
    /// Time has passed.
    Tick,
    /// A session began or ended.
    Moved,
    /// Somebody got up by themselves.
    Took,
    /// A break that is due comes a little later.
    Later(Delay),
    /// A break that is due is left out.
    Dismiss,
    /// The interval stays, though three offers in a row were dismissed.
    Keep,
    /// Other choices. Another interval begins to count anew.
    Set(Schedule),
}

/// How much later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delay {
    /// 5 minutes.
    Five,
    /// 10 minutes.
    Ten,
}

impl Delay {
    /// Both, the shorter first.
    pub const ALL: [Self; 2] = [Self::Five, Self::Ten];

    /// The delay in minutes.
    pub const fn minutes(self) -> u8 {
        match self {
            Self::Five => 5,
            Self::Ten => 10,
        }
    }

    pub(super) fn millis(self) -> u64 {
        u64::from(self.minutes()) * crate::breaks::local::MINUTE
    }
}

/// What is to be done. The countdown in the title and the icon is none of it: it
/// follows from where the timer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// A break is due: a tone, and a notification where that is allowed.
    Offer,
}
