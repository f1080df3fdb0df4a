//! What a person does about the programme, or a routine of their own.

use unseat_core::content::{Profile, Purpose};

use crate::components::app::Event;
use crate::platform::share::{Given, How};

/// What somebody did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Press {
    /// Back to the weeks.
    Show,
    /// Look at the weeks of this profile.
    Choose(Profile),
    /// Begin with its weeks, or begin anew.
    Begin,
    /// Leave the programme.
    Leave,
    /// Prepare the warm-up of the week.
    Prepare,
    /// Begin a routine of one's own with that of this.
    Make(Purpose),
    /// Prepare a kept routine.
    Open(usize),
    /// Forget it.
    Forget(usize),
    /// Keep the routine that is being prepared.
    Save,
    /// Print it.
    Print,
    /// Hand its link on.
    Give(How),
    /// That has ended so.
    Given(Given),
}

impl From<Press> for Event {
    fn from(press: Press) -> Self {
        Self::Programme(press)
    }
}
