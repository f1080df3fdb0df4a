//! Where somebody is with the quiz.

use alloc::rc::Rc;

use super::{Event, Flow, Outcome, Quiz, ResumeError, SavedAttempt, Scope, Step};
use crate::effect::{Effect, Told};
use crate::shared::Shared;
use unseat_core::time::{Span, Timestamp};

/// Somebody who is being asked.
#[derive(Clone, Debug)]
pub struct Asking {
    /// What is asked.
    pub quiz: Rc<Quiz>,
    /// How far they are.
    pub flow: Flow,
    /// A try that is being timed.
    pub countdown: Option<Countdown>,
    /// Whether answers were kept that this quiz no longer understands.
    pub is_anew: bool,
    /// When this run's result was kept, if it was.
    pub(super) kept: Option<u64>,
}

/// A try that is being timed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Countdown {
    ends: Timestamp,
    /// Whether its end was told.
    has_rung: bool,
}

impl Countdown {
    /// One that begins now.
    pub fn of(span: Span, now: Timestamp) -> Self {
        Self {
            ends: now + span,
            has_rung: false,
        }
    }

    /// What is left; nothing once it is over.
    pub fn left(self, now: Timestamp) -> Span {
        self.ends.since(now)
    }

    /// When the digits change next, or the end is to be told.
    pub fn next_change(self, now: Timestamp) -> Option<Timestamp> {
        let left = self.left(now).as_millis();
        let to_change = if left > 0 { (left % 1000).max(1) } else { 0 };
        (!self.has_rung).then(|| now + Span::from_millis(to_change))
    }

    /// Whether its end is to be told now; once.
    pub(super) fn rings(&mut self, now: Timestamp) -> bool {
        let rings = self.left(now).is_zero() && !self.has_rung;
        self.has_rung |= rings;
        rings
    }
}

impl Asking {
    /// Somebody new, or back where an attempt was left.
    pub fn new(quiz: Rc<Quiz>, scope: Scope, saved: Option<&SavedAttempt>) -> Self {
        let resumed = saved.map(|saved| Flow::resume(saved, &quiz));
        Self {
            is_anew: matches!(
                resumed,
                Some(Err(ResumeError::OtherQuiz | ResumeError::Damaged))
            ),
            flow: resumed
                .and_then(Result::ok)
                .unwrap_or_else(|| Flow::new(&quiz, scope)),
            quiz,
            countdown: None,
            kept: None,
        }
    }

    /// After an event; true if another step is showing.
    pub fn update(&mut self, event: Event) -> bool {
        let was = self.flow.step();
        self.flow = self.flow.clone().update(event, &self.quiz);
        let has_moved = self.flow.step() != was;
        if has_moved {
            self.countdown = None;
            self.is_anew = false;
        }
        has_moved
    }

    /// Tells an embedder where somebody is, and never what they said.
    pub(super) fn tell(&self, shared: &mut Shared) {
        if let Step::Question(id) = self.flow.step()
            && let Some(question) = self.quiz.question(id)
        {
            let slug = question.slug.clone();
            shared.ask(Effect::Tell(Told::Question { slug }));
        }
        if let Some(outcome) = self.outcome() {
            shared.ask(Effect::Tell(Told::Result(outcome.profile)));
        }
    }

    /// The result, where one is showing.
    pub fn outcome(&self) -> Option<Outcome> {
        if self.flow.step() != Step::Result {
            return None;
        }
        let assessment = self.flow.assess(&self.quiz).ok()?;
        Some(assessment.outcome(self.flow.attempt()))
    }
}

#[cfg(test)]
mod tests {
    use super::Countdown;
    use unseat_core::time::{Span, Timestamp};

    #[test]
    fn digits_change_when_a_whole_second_is_left() {
        let begins = Timestamp::from_millis(700);
        let countdown = Countdown::of(Span::from_secs(5), begins);
        let later = begins + Span::from_millis(1200);
        assert_eq!(countdown.left(later), Span::from_millis(3800));
        assert_eq!(
            countdown.next_change(later),
            Some(later + Span::from_millis(800))
        );
    }

    #[test]
    fn the_end_is_told_once() {
        let begins = Timestamp::from_millis(700);
        let mut countdown = Countdown::of(Span::from_secs(5), begins);
        assert!(!countdown.rings(begins));
        let over = begins + Span::from_secs(9);
        assert_eq!(countdown.next_change(over), Some(over));
        assert!(countdown.rings(over));
        assert!(!countdown.rings(over));
        assert_eq!(countdown.next_change(over), None);
    }
}
