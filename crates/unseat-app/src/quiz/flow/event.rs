//! What somebody does on their way through the quiz.

use super::{Flow, Step};
use crate::quiz::{Answer, Goal, QuestionId, Quiz, Scope};

/// What somebody did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Chose a goal, which goes on.
    Choose(Goal),
    /// Answered the question on the screen, which goes on once nothing of it is open.
    Answer(Answer),
    /// Went on.
    Next,
    /// Went back.
    Back,
    /// Wants the self-tests.
    TakeTests,
    /// After the quick version, wants the other questions.
    AnswerRest,
    /// Goes straight to a question, e.g. one that is missing.
    Visit(QuestionId),
    /// Goes to a step as by its address, which may say anything.
    Go(Step),
}

impl Flow {
    /// The flow after an event. What makes no sense where somebody is changes
    /// nothing.
    #[must_use]
    pub fn update(mut self, event: Event, quiz: &Quiz) -> Self {
        match event {
            Event::Choose(goal) => {
                self.attempt.goal = Some(goal);
                if self.step == Step::Goal {
                    self.step = self.next(quiz);
                }
            }
            Event::Answer(answer) => self.answer(answer, quiz),
            Event::Next => self.step = self.next(quiz),
            Event::Back => self.back(quiz),
            Event::TakeTests => self.take_tests(quiz),
            Event::AnswerRest => self.answer_rest(quiz),
            Event::Go(step) => {
                // Where there is no such question, somebody stays where they are.
                let is_known = match step {
                    Step::Question(id) => quiz.question(id).is_some(),
                    Step::Goal | Step::SelfTests | Step::Result => true,
                };
                if is_known {
                    self.step = step;
                }
            }
            Event::Visit(id) => {
                let is_known = quiz.question(id).is_some();
                if is_known && matches!(self.step, Step::Question(_) | Step::Result) {
                    self.step = Step::Question(id);
                }
            }
        }
        self
    }

    /// A note stays until it was read: the answer it belongs to does not go on.
    fn answer(&mut self, answer: Answer, quiz: &Quiz) {
        let Step::Question(id) = self.step else {
            return;
        };
        let is_offered = quiz.question(id).is_some_and(|it| answer.is_for(it));
        if !is_offered {
            return;
        }
        self.attempt = self.attempt.clone().with(id, answer, quiz);
        let has_note = quiz.chosen(id, answer).is_some_and(|it| it.note.is_some());
        if answer.is_whole() && !has_note {
            self.step = self.next(quiz);
        }
    }

    fn take_tests(&mut self, quiz: &Quiz) {
        let first = quiz.iter().find(|(_, it)| it.is_self_test());
        if let (Step::SelfTests | Step::Result, Some((id, _))) = (self.step, first) {
            self.step = Step::Question(id);
        }
    }

    fn answer_rest(&mut self, quiz: &Quiz) {
        let first = quiz.iter().find(|(_, it)| it.is_in(Scope::Rest));
        let is_due = self.step == Step::Result && self.scope == Scope::Quick;
        if let (true, Some((id, _))) = (is_due, first) {
            self.scope = Scope::Rest;
            self.step = Step::Question(id);
        }
    }
}
