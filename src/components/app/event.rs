//! What a person does on any screen but the playing one.

use unseat_app::player::{Felt, Settings};
use unseat_core::content::Purpose;

use crate::components::breaks::Press as BreaksPress;
use crate::components::player::Outcome;
use crate::components::programme;
use crate::components::quiz::Press;
use crate::components::ready::Edit;
use crate::components::weeks;
use crate::platform::catalog::{Arrived, Trouble};
use crate::platform::files::Texts;

/// What happened to the app.
#[derive(Debug)]
pub(crate) enum Message {
    /// Somebody did something.
    Event(Event),
    /// What the quiz asks came, or did not.
    QuizCame(Arrived),
    /// What the timer for breaks says came, or did not.
    BreaksCame(Arrived),
    /// A file that somebody chose came, or none was chosen.
    Brought(Result<Texts, Trouble>),
}

/// What somebody did. Every button holds one, to be sent again with each press.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Event {
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
    /// Anything about the programme.
    Programme(programme::Press),
    /// Anything about what is kept.
    Weeks(weeks::Press),
    /// Anything about the quiz.
    Quiz(Press),
    /// Anything about breaks.
    Breaks(BreaksPress),
}
