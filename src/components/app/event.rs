//! What a person does on any screen but the playing one.

use unseat_core::content::{Profile, Purpose};
use unseat_core::memory::{Felt, Settings};
use unseat_core::quiz::Event as QuizEvent;
use unseat_core::time::Span;

use super::Wanted;
use crate::components::player::Outcome;
use crate::components::quiz::ShareEvent;
use crate::components::ready::Edit;
use crate::platform::catalog::{Arrived, Part};

/// What happened to the app.
#[derive(Debug)]
pub(crate) enum Message {
    /// Somebody did something.
    Event(Event),
    /// A file came, or did not.
    Came(Part, Arrived),
}

/// What somebody did. Every button holds one, to be sent again with each press.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Event {
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
    /// Open the quiz.
    Want(Wanted),
    /// Take the quiz further.
    Ask(QuizEvent),
    /// Time a try.
    Count(Span),
    /// The digits of that change now.
    Counted,
    /// Prepare the plan of a result.
    Prepare(Profile),
    /// Begin that plan at once.
    Follow(Profile),
    /// The quiz from the beginning.
    Retake,
    /// Forget what was answered, and what came out.
    Erase,
    /// Hand the link of a result on.
    Share(ShareEvent),
}
