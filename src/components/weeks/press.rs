//! What a person does about what is kept.

use crate::components::app::Event;

/// What somebody did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Press {
    /// Save all of it as a file.
    Save,
    /// Add what is in a file.
    Bring,
    /// Erase all of it. It was asked about before.
    Erase,
}

impl From<Press> for Event {
    fn from(press: Press) -> Self {
        Self::Weeks(press)
    }
}
