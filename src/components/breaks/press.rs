//! What somebody does about breaks.

use unseat_app::breaks::Event as TimerEvent;
use unseat_core::content::BreakKind;

use crate::components::app::Event;

/// What somebody did, or the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Press {
    /// Show the timer.
    Open,
    /// The hours were set to something else.
    Hours,
    /// It happened to the timer.
    Tell(TimerEvent),
    /// Play this break.
    Take(BreakKind),
    /// Allow notifications.
    Allow,
    /// Save the calendar file.
    Save,
}

impl From<Press> for Event {
    fn from(press: Press) -> Self {
        Self::Breaks(press)
    }
}

impl From<TimerEvent> for Press {
    fn from(event: TimerEvent) -> Self {
        Self::Tell(event)
    }
}
