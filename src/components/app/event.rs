//! What a person does on any screen but the playing one.

use unseat_core::content::Purpose;
use unseat_core::memory::{Felt, Settings};

use super::Failure;
use crate::components::book::Book;
use crate::components::player::Outcome;
use crate::components::ready::Edit;

/// What happened to the app.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Event {
    /// The content arrived, or did not.
    Arrived(Result<Book, Failure>),
    /// Try again to get the content.
    Retry,
    /// To the first screen.
    GoHome,
    /// Prepare a session.
    Open(Purpose),
    /// Choose: these settings from now on.
    Set(Settings),
    /// Change the session being prepared by hand.
    Edit(Edit),
    /// Let me hear it.
    TestSound,
    /// Begin the session being prepared.
    Begin,
    /// Go on where a session was left.
    Continue,
    /// Leave that session and prepare it anew.
    StartOver,
    /// The session is over.
    Ended(Outcome),
    /// Where it was felt most.
    Felt(Felt),
}
