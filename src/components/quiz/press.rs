//! What a person does about the quiz.

use unseat_app::quiz::{self, Scope};
use unseat_core::content::Profile;
use unseat_core::time::Span;

use super::ShareEvent;
use crate::components::app::Event;

/// What somebody did about the quiz.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Press {
    /// Open it.
    Want(Wanted),
    /// Take it further.
    Ask(quiz::Event),
    /// Time a try.
    Count(Span),
    /// The digits of that change now.
    Counted,
    /// Prepare the plan of a result.
    Prepare(Profile),
    /// Begin that plan at once.
    Follow(Profile),
    /// From the beginning.
    Retake,
    /// Forget what was answered, and what came out.
    Erase,
    /// Hand the link of a result on.
    Share(ShareEvent),
}

/// What somebody wants of the quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// To be asked.
    Questions(Scope),
    /// To see a result from a link; none where it could not be read.
    Result(Option<quiz::Outcome>),
}

impl From<Press> for Event {
    fn from(press: Press) -> Self {
        Self::Quiz(press)
    }
}
