//! The way through the quiz, as a value.
//!
//! ```text
//! Urgent ─▶ Amber ─▶ Goal ─▶ Question … ─▶ SelfTests ─▶ Result
//!    │        │ ▲                              │ ▲         │
//!    ▼        ▼ │ cleared            TakeTests ▼ │         ▼ AnswerRest
//!   Halted   Halted                       Question …    Question …
//! ```
//!
//! Going back keeps every answer. The gate is asked again whenever an attempt
//! is resumed: what it asks changes from day to day, and is not stored.

mod event;
mod order;
mod resume;

use super::{Assessment, Attempt, Gate, NotEnough, QuestionId, Quiz, Scope, Ticked};
use crate::quiz::Place;

pub use event::Event;
pub use resume::ResumeError;

/// Somebody on their way through the quiz.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    attempt: Attempt,
    scope: Scope,
    step: Step,
    ticked: Ticked,
    cleared: bool,
    /// The entry about a replaced hip, which the gate looks for.
    replaced_hip: u8,
    /// Where to go on once the gate is passed.
    place: Place,
    /// Whether the gate was passed, and nothing about it has changed since.
    is_past_gate: bool,
}

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The signs to stop for.
    Urgent,
    /// The signs to ask a professional about.
    Amber,
    /// A gate that is shut, and what to do instead.
    Halted,
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
            step: Step::Urgent,
            ticked: Ticked::default(),
            cleared: false,
            replaced_hip: quiz.screening.replaced_hip,
            place: Place::Goal,
            is_past_gate: false,
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

    /// The entries ticked.
    pub const fn ticked(&self) -> Ticked {
        self.ticked
    }

    /// What follows from the entries ticked.
    pub const fn gate(&self) -> Gate {
        Gate::of(self.ticked, self.cleared, self.replaced_hip)
    }

    /// Whether the gate was passed, and nothing about it has changed since.
    pub const fn is_past_gate(&self) -> bool {
        self.is_past_gate
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
