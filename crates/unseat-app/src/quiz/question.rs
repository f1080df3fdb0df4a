//! One question, and the choices it offers.

use serde::Serialize;

use super::{Axis, PerAxis, Posture, Scope, Tags};
use unseat_core::content::Level;
use unseat_core::time::Span;

/// A question of the quiz it came with, by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuestionId(pub u8);

/// A question as written in `content/quiz/<slug>.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// The file's stem, e.g. `h1`.
    pub slug: String,
    /// The question.
    pub text: String,
    /// How much it counts on each axis, in halves; 0 where it does not.
    pub weights: PerAxis<u8>,
    /// Whether it asks for the glutes on command.
    pub on_command: bool,
    /// Who is asked.
    pub part: Part,
    /// Whether each side has its own answer.
    pub per_side: bool,
    /// What to know before answering.
    pub note: Option<String>,
    /// What to try before answering.
    pub trial: Option<Trial>,
    /// The answers offered.
    pub choices: Vec<Choice>,
}

/// The part of the quiz that a question belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Part {
    /// Asked of everybody.
    Quick,
    /// Asked in the full quiz only.
    Full,
    /// A self-test, for those who want one.
    SelfTest,
}

/// An answer offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// The answer.
    pub text: String,
    /// How somebody sits who chooses it, where it asks that.
    pub posture: Option<Posture>,
    /// How practised somebody is who chooses it, where it asks that.
    pub level: Option<Level>,
    /// What it scores on each axis, 0 to 4; none where it counts as not answered.
    pub scores: PerAxis<Option<u8>>,
    /// What it says beside its scores.
    pub tags: Tags,
    /// The answer in a few words, to follow "Because you answered"; empty where
    /// it scores nothing.
    pub reason: String,
    /// What to tell somebody who chose it.
    pub note: Option<String>,
}

/// Something to try with the body before answering.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Trial {
    /// How, in order.
    pub steps: Vec<String>,
    /// The slug of the exercise whose figure shows it, if one does. A slug,
    /// because the catalog is fetched apart from this.
    pub exercise: Option<String>,
    /// How long the countdown runs.
    pub countdown: Span,
    /// Whether it runs once for each side.
    pub each_side: bool,
}

impl Choice {
    /// Whether it says no more than "Not sure".
    pub fn says_nothing(&self) -> bool {
        let is_scored = Axis::ALL
            .into_iter()
            .any(|axis| self.scores.get(axis).is_some());
        let is_kept = self.posture.is_some() || self.level.is_some();
        !is_scored && !is_kept && self.tags == Tags::EMPTY && self.note.is_none()
    }
}

impl Question {
    /// The most choices of a question.
    pub const MOST_CHOICES: usize = 7;

    /// Whether a run of this scope asks it. Self-tests are offered after each.
    pub const fn is_in(&self, scope: Scope) -> bool {
        match self.part {
            Part::Quick => !matches!(scope, Scope::Rest),
            Part::Full => !matches!(scope, Scope::Quick),
            Part::SelfTest => false,
        }
    }

    /// Whether it counts on any axis.
    pub fn is_scored(&self) -> bool {
        Axis::ALL.into_iter().any(|axis| self.weights.get(axis) > 0)
    }

    /// Whether somebody is to move before they answer.
    pub const fn asks_to_move(&self) -> bool {
        self.trial.is_some()
    }

    /// Whether "Not sure" is offered beside its choices: once, where no choice says the
    /// same in its own words. Of two sides, it is for both.
    pub fn offers_not_sure(&self) -> bool {
        self.per_side || !self.choices.iter().any(Choice::says_nothing)
    }

    /// Whether it is a self-test.
    pub const fn is_self_test(&self) -> bool {
        matches!(self.part, Part::SelfTest)
    }
}

impl QuestionId {
    /// The place in the quiz's list.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}
