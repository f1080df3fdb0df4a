//! What comes next, and what came before.

use super::{Flow, Step};
use crate::quiz::{Question, QuestionId, Quiz, Scope};

impl Flow {
    /// The step after this one.
    pub(super) fn next(&self, quiz: &Quiz) -> Step {
        match self.step {
            Step::Goal => first(self.run(quiz)).unwrap_or(Step::SelfTests),
            Step::Question(at) => {
                let later = self.run_of(at, quiz).filter(|id| id.0 > at.0);
                first(later).unwrap_or_else(|| self.after_run(at, quiz))
            }
            Step::SelfTests | Step::Result => Step::Result,
        }
    }

    /// Goes one step back; the first step stays.
    pub(super) fn back(&mut self, quiz: &Quiz) {
        self.step = match self.step {
            Step::Goal => Step::Goal,
            Step::Question(at) => {
                let earlier = self.run_of(at, quiz).filter(|id| id.0 < at.0).last();
                match earlier {
                    Some(id) => Step::Question(id),
                    None if is_self_test(at, quiz) => Step::SelfTests,
                    None => self.before_run(quiz),
                }
            }
            Step::SelfTests => {
                let last = self.run(quiz).last();
                last.map_or(Step::Goal, Step::Question)
            }
            Step::Result => Step::SelfTests,
        };
    }

    /// The questions of the run that a question belongs to: this scope's, or
    /// the self-tests. A visited question of another scope counts with all.
    pub(super) fn run_of(&self, at: QuestionId, quiz: &Quiz) -> impl Iterator<Item = QuestionId> {
        let self_tests = is_self_test(at, quiz);
        let visited = quiz.question(at).is_some_and(|it| !it.is_in(self.scope));
        let scope = if visited { Scope::Full } else { self.scope };
        let run = quiz.iter().filter(move |(_, it)| {
            if self_tests {
                it.is_self_test()
            } else {
                it.is_in(scope)
            }
        });
        run.map(|(id, _)| id)
    }

    fn run(&self, quiz: &Quiz) -> impl Iterator<Item = QuestionId> {
        let scope = self.scope;
        let run = quiz.iter().filter(move |(_, it)| it.is_in(scope));
        run.map(|(id, _)| id)
    }

    /// What follows the last question. Tests that were taken are not offered
    /// once more; from the result, they are one step back.
    fn after_run(&self, at: QuestionId, quiz: &Quiz) -> Step {
        let mut tests = quiz.iter().filter(|(_, it)| it.is_self_test());
        let taken = tests.any(|(id, _)| self.attempt.answer(id).is_some());
        if taken || is_self_test(at, quiz) {
            Step::Result
        } else {
            Step::SelfTests
        }
    }

    /// What comes before the first question; before the rest, the quick ones do.
    fn before_run(&mut self, quiz: &Quiz) -> Step {
        if self.scope != Scope::Rest {
            return Step::Goal;
        }
        self.scope = Scope::Quick;
        let last = self.run(quiz).last();
        last.map_or(Step::Goal, Step::Question)
    }
}

fn first(mut run: impl Iterator<Item = QuestionId>) -> Option<Step> {
    run.next().map(Step::Question)
}

fn is_self_test(at: QuestionId, quiz: &Quiz) -> bool {
    quiz.question(at).is_some_and(Question::is_self_test)
}
