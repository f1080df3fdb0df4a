//! The screens there are.

use unseat_core::content::Purpose;
use unseat_core::memory::{Advice, Felt, Settings};
use unseat_core::player::Session;
use unseat_core::quiz::{self, Scope};

use super::Failure;
use crate::components::player::Outcome;
use crate::components::quiz::Asking;
use crate::components::ready::Draft;

/// What is on the screen.
pub(super) enum Screen {
    Home,
    Ready(Draft),
    /// The session as it was taken up; the player has its own from then on.
    Playing(Session),
    Finished(Done),
    /// What needs the quiz, which is on its way; or why it did not arrive.
    Opening(Wanted, Option<Failure>),
    Quiz(Asking),
    /// A result from a link; none where it could not be read.
    Shared(Option<quiz::Outcome>),
}

/// What somebody wants of the quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// To be asked.
    Questions(Scope),
    /// To see a result from a link; none where it could not be read.
    Result(Option<quiz::Outcome>),
}

/// A session that is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::components) struct Done {
    pub(in crate::components) purpose: Purpose,
    pub(in crate::components) outcome: Outcome,
    /// Where it was felt most, and what follows from that.
    pub(in crate::components) felt: Option<(Felt, Advice)>,
    /// The settings before the answer changed any.
    pub(super) settings: Settings,
}
