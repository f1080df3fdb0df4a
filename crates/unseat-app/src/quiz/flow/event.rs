//! What somebody does on their way through the quiz.

use super::{Flow, Step};
use crate::quiz::{Answer, Goal, Place, QuestionId, Quiz, Scope, Warning};

/// What somebody did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Ticked an entry of the gate, or took the tick away.
    Tick {
        /// Of which kind.
        warning: Warning,
        /// Its place in the list.
        entry: u8,
        /// Whether it is ticked now.
        ticked: bool,
    },
    /// Said whether a professional cleared them.
    Clear(bool),
    /// Chose a goal.
    Choose(Goal),
    /// Answered the question on the screen.
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
    /// Goes to a step as by its address, which may say anything. Before the gate is
    /// passed only a result shows; any other step comes after it.
    Go(Step),
}

impl Flow {
    /// The flow after an event. What makes no sense where somebody is changes
    /// nothing.
    #[must_use]
    pub fn update(mut self, event: Event, quiz: &Quiz) -> Self {
        match event {
            Event::Tick {
                warning,
                entry,
                ticked,
            } => {
                self.ticked = self.ticked.with(warning, entry, ticked);
                self.is_past_gate = false;
            }
            Event::Clear(cleared) => {
                self.cleared = cleared;
                self.is_past_gate = false;
            }
            Event::Choose(goal) => self.attempt.goal = Some(goal),
            Event::Answer(answer) => {
                if let Step::Question(id) = self.step {
                    self.attempt = self.attempt.with(id, answer, quiz);
                }
            }
            Event::Next => {
                let is_at_gate = matches!(self.step, Step::Urgent | Step::Amber | Step::Halted);
                self.step = self.next(quiz);
                let is_at_gate_still =
                    matches!(self.step, Step::Urgent | Step::Amber | Step::Halted);
                self.is_past_gate |= is_at_gate && !is_at_gate_still;
            }
            Event::Back => self.back(quiz),
            Event::TakeTests => self.take_tests(quiz),
            Event::AnswerRest => self.answer_rest(quiz),
            Event::Go(step) => self.go(step, quiz),
            Event::Visit(id) => {
                let is_known = quiz.question(id).is_some();
                if is_known && matches!(self.step, Step::Question(_) | Step::Result) {
                    self.step = Step::Question(id);
                }
            }
        }
        self
    }

    fn go(&mut self, step: Step, quiz: &Quiz) {
        let place = match step {
            Step::Urgent => {
                self.step = Step::Urgent;
                return;
            }
            Step::Amber | Step::Halted => {
                self.step = match (self.ticked.any(Warning::Urgent), self.gate().is_open()) {
                    (true, _) => Step::Urgent,
                    (false, false) if step == Step::Halted => Step::Halted,
                    (false, _) => Step::Amber,
                };
                return;
            }
            Step::Goal => Place::Goal,
            Step::Question(id) if quiz.question(id).is_some() => Place::Question(id.0),
            // There is no such question: where somebody is, they are.
            Step::Question(_) => return,
            Step::SelfTests => Place::SelfTests,
            Step::Result => Place::Result,
        };
        if self.is_past_gate || step == Step::Result {
            self.step = step;
        } else {
            self.step = Step::Urgent;
        }
        self.place = place;
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
