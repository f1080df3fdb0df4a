//! Where somebody is with the quiz.

use std::rc::Rc;

use unseat_app::quiz::SavedAttempt;
use unseat_app::quiz::{Event, Flow, Gate, Outcome, Quiz, ResumeError, Scope, Step};
use unseat_core::time::{Span, Timestamp};

use super::Wanted;
use crate::host::told::{Asked, Resulted, Told};
use crate::platform::page::Page;

/// What of the quiz is on the screen.
pub(in crate::components) enum QuizScreen {
    /// What needs the quiz, which is on its way, or did not arrive.
    Opening(Wanted, bool),
    Asked(Asking),
    /// A result from a link; none where it could not be read.
    Shared(Option<Outcome>),
}

impl QuizScreen {
    /// Whether somebody is in the middle of it.
    pub(in crate::components) fn is_busy(&self) -> bool {
        matches!(self, Self::Asked(asking) if asking.flow.step() != Step::Result)
    }
}

/// Somebody who is being asked.
#[derive(Clone, Debug)]
pub(in crate::components) struct Asking {
    pub(in crate::components) quiz: Rc<Quiz>,
    pub(in crate::components) flow: Flow,
    /// A try that is being timed.
    pub(in crate::components) countdown: Option<Countdown>,
    /// Whether answers were kept that this quiz no longer understands.
    pub(in crate::components) is_anew: bool,
    /// Whether this run's result is among those kept.
    pub(in crate::components) is_kept: bool,
}

/// A try that is being timed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::components) struct Countdown {
    pub(in crate::components) ends: Timestamp,
}

impl Countdown {
    /// One that begins now.
    pub(in crate::components) fn of(span: Span, now: Timestamp) -> Self {
        Self { ends: now + span }
    }

    /// What is left; nothing once it is over.
    pub(in crate::components) fn left(self, now: Timestamp) -> Span {
        self.ends.since(now)
    }

    /// When the digits change next.
    pub(in crate::components) fn next_change(self, now: Timestamp) -> Option<Timestamp> {
        let left = self.left(now).as_millis();
        let to_change = (left % 1000).max(1);
        (left > 0).then(|| now + Span::from_millis(to_change))
    }
}

impl Asking {
    /// Somebody new, or back where an attempt was left.
    pub(in crate::components) fn new(
        quiz: Rc<Quiz>,
        scope: Scope,
        saved: Option<&SavedAttempt>,
    ) -> Self {
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
            is_kept: false,
        }
    }

    /// After an event; true if another step is showing.
    pub(in crate::components) fn update(&mut self, event: Event) -> bool {
        let was = self.flow.step();
        self.flow = self.flow.clone().update(event, &self.quiz);
        let has_moved = self.flow.step() != was;
        if has_moved {
            self.countdown = None;
            self.is_anew = false;
        }
        has_moved
    }

    /// Tells whoever embeds the quiz where somebody is, and never what they said.
    pub(in crate::components) fn tell(&self, page: &Page) {
        if let Step::Question(id) = self.flow.step()
            && let Some(question) = self.quiz.question(id)
        {
            let question = &question.slug;
            page.tell(Told::Question(Asked { question }));
        }
        if let Some(outcome) = self.outcome() {
            let profile = outcome.profile.name();
            page.tell(Told::Result(Resulted { profile }));
        }
    }

    /// The result, where one is showing.
    pub(in crate::components) fn outcome(&self) -> Option<Outcome> {
        if self.flow.step() != Step::Result {
            return None;
        }
        let assessment = self.flow.assess(&self.quiz).ok()?;
        Some(assessment.outcome(self.flow.attempt()))
    }

    /// What follows from the gate.
    pub(in crate::components) fn gate(&self) -> Gate {
        self.flow.gate()
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
        assert_eq!(countdown.next_change(begins + Span::from_secs(9)), None);
    }
}
