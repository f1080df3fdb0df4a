//! The screens there are.

use ::later::Here;
use unseat_core::content::Purpose;
use unseat_core::memory::{Advice, Felt, Settings};
use unseat_core::player::Session;

use super::later::{ProgrammePart, QuizPart, WeeksPart};
use crate::components::player::Outcome;
use crate::components::quiz::{QuizScreen, Wanted};
use crate::components::ready::Draft;

/// What is on the screen.
pub(super) enum Screen {
    Home,
    Ready(Draft),
    /// The session as it was taken up; the player has its own from then on.
    Playing(Session),
    Finished(Done),
    Programme(Here<ProgrammePart>),
    Weeks(Here<WeeksPart>),
    /// What needs the quiz, which is on its way, or did not arrive.
    Opening(Wanted, bool),
    Quiz(Here<QuizPart>, QuizScreen),
    Breaks,
}

/// A session that is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::components) struct Done {
    pub(in crate::components) purpose: Purpose,
    pub(in crate::components) outcome: Outcome,
    /// Where it was felt most, and what follows from that.
    pub(in crate::components) felt: Option<(Felt, Advice)>,
    /// When it ended, as its record says.
    pub(super) ended: u64,
    /// The settings before the answer changed any.
    pub(super) settings: Settings,
}
