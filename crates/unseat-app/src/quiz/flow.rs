//! The way through the quiz, as a value.
//!
//! ```text
//! Goal ─▶ Question … ─▶ SelfTests ─▶ Result
//!                           │ ▲         │
//!                 TakeTests ▼ │         ▼ AnswerRest
//!                       Question …    Question …
//! ```
//!
//! Going back keeps every answer. Whether a question may be shown that asks to move is the
//! app's to say: see [`Flow::asks_to_move`].

mod event;
mod order;
mod resume;

use super::{Assessment, Attempt, NotEnough, Question, QuestionId, Quiz, Scope};
use crate::quiz::Place;

pub use event::Event;
pub use resume::ResumeError;

/// Somebody on their way through the quiz.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    attempt: Attempt,
    scope: Scope,
    step: Step,
}

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The question for the goal.
    Goal,
    /// A question, or a self-test.
    Question(QuestionId),
    /// The offer of self-tests.
    SelfTests,
    /// The result.
    Result,
}

/// How far somebody is among the questions of a run, or the self-tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The question they are at, counted from 1.
    pub number: u8,
    /// How many there are.
    pub of: u8,
}

impl Flow {
    /// The beginning.
    pub fn new(quiz: &Quiz, scope: Scope) -> Self {
        Self {
            attempt: Attempt::new(quiz),
            scope,
            step: Step::Goal,
        }
    }

    /// What is on the screen.
    pub const fn step(&self) -> Step {
        self.step
    }

    /// The answers so far.
    pub const fn attempt(&self) -> &Attempt {
        &self.attempt
    }

    /// How much of the quiz is answered.
    pub const fn scope(&self) -> Scope {
        self.scope
    }

    /// Whether what is on the screen asks somebody to move.
    pub fn asks_to_move(&self, quiz: &Quiz) -> bool {
        let Step::Question(id) = self.step else {
            return false;
        };
        quiz.question(id).is_some_and(Question::asks_to_move)
    }

    /// What the answers add up to.
    ///
    /// # Errors
    ///
    /// [`NotEnough`] where too little was answered to say anything.
    pub fn assess(&self, quiz: &Quiz) -> Result<Assessment, NotEnough> {
        self.attempt.assess(quiz, self.scope)
    }

    /// How far somebody is, where there is something to count.
    pub fn progress(&self, quiz: &Quiz) -> Option<Progress> {
        let Step::Question(at) = self.step else {
            return None;
        };
        let mut progress = Progress { number: 0, of: 0 };
        for id in self.run_of(at, quiz) {
            progress.of += 1;
            progress.number += u8::from(id.0 <= at.0);
        }
        Some(progress)
    }
}

impl From<Place> for Step {
    fn from(place: Place) -> Self {
        match place {
            Place::Goal => Self::Goal,
            Place::Question(id) => Self::Question(QuestionId(id)),
            Place::SelfTests => Self::SelfTests,
            Place::Result => Self::Result,
        }
    }
}

impl From<Step> for Place {
    fn from(step: Step) -> Self {
        match step {
            Step::Goal => Self::Goal,
            Step::Question(id) => Self::Question(id.0),
            Step::SelfTests => Self::SelfTests,
            Step::Result => Self::Result,
        }
    }
}
