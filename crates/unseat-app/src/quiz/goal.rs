//! What somebody would like most. The exercises do not change with it.

use serde::Serialize;

/// What somebody would like most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Goal {
    /// Move better.
    MoveBetter,
    /// Feel stronger.
    FeelStronger,
    /// Shape and tone.
    ShapeAndTone,
    /// Less stiff at the desk.
    LessStiff,
}

impl Goal {
    /// Every goal, in the order offered.
    pub const ALL: [Self; 4] = [
        Self::MoveBetter,
        Self::FeelStronger,
        Self::ShapeAndTone,
        Self::LessStiff,
    ];
}

/// The question for the goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GoalQuestion {
    /// The question.
    pub text: String,
    /// Its choices, in the order of [`Goal::ALL`].
    pub choices: Vec<GoalChoice>,
}

/// One choice of the question for the goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GoalChoice {
    /// The goal in a few words.
    pub text: String,
    /// The one sentence of a result that changes with it.
    pub sentence: String,
}

impl GoalQuestion {
    /// The choice that stands for a goal of this question.
    pub fn choice(&self, goal: Goal) -> &GoalChoice {
        &self.choices[goal as usize]
    }
}
