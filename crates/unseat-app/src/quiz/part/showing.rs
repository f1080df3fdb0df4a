//! What of the quiz shows: opened, gone to by an address, and held until the safety check
//! is passed.

use alloc::rc::Rc;

use super::keeping::keep_result;
use super::{QuizPart, Screen, Wanted};
use crate::clearance::Passed;
use crate::effect::{Effect, Wanted as Fetched};
use crate::part::{Arrival, Part};
use crate::quiz::{Asking, Event, Quiz, SavedAttempt, Scope, Step};
use crate::shared::Shared;

impl QuizPart {
    /// What somebody wants of it is shown once it is here.
    pub(crate) fn want(&mut self, wanted: Wanted, shared: &mut Shared) {
        self.screen = Screen::Opening(wanted);
        if !self.quiz.is_here() {
            self.quiz = Arrival::Coming;
            shared.ask(Effect::Fetch(Fetched::Part(Part::Quiz)));
        }
    }

    /// Goes to a step as by its address.
    pub(crate) fn go(&mut self, step: Step, shared: &mut Shared) {
        if let (Screen::Opening(_) | Screen::Shared(_), Arrival::Here(quiz)) =
            (&self.screen, &self.quiz)
        {
            self.begin(Rc::clone(quiz), Scope::Full, shared);
        }
        if self.take(Event::Go(step), shared).is_some() {
            self.arrive(shared);
        }
    }

    /// The step that is on the screen, or what is to come first.
    pub(crate) fn step(&self, shared: &Shared) -> Step {
        match &self.screen {
            Screen::Asked(asking) => asking.flow.step(),
            Screen::Opening(_) | Screen::Shared(_) => {
                let saved: Option<&SavedAttempt> = shared.store.get();
                saved.map_or(Step::Goal, |saved| saved.place.into())
            }
        }
    }

    /// Shows what waits for it, if it is here.
    pub(crate) fn open(&mut self, shared: &mut Shared) {
        let (Screen::Opening(wanted), Arrival::Here(quiz)) = (&self.screen, &self.quiz) else {
            return;
        };
        match *wanted {
            Wanted::Questions(scope) => {
                self.begin(Rc::clone(quiz), scope, shared);
                self.arrive(shared);
            }
            Wanted::Result(theirs) => {
                self.screen = Screen::Shared(theirs);
                self.put_away();
                shared.show_heading();
            }
        }
    }

    /// Whether what is on the screen asks somebody to move who has not passed the safety
    /// check.
    pub(crate) fn is_held(&self, shared: &Shared) -> bool {
        let Screen::Asked(asking) = &self.screen else {
            return false;
        };
        asking.flow.asks_to_move(&asking.quiz) && Passed::of(shared).is_none()
    }

    /// Another step shows, unless it has to wait for the safety check: then it does so
    /// after that.
    pub(crate) fn arrive(&mut self, shared: &mut Shared) {
        self.put_away();
        if self.is_held(shared) {
            return;
        }
        if let Screen::Asked(asking) = &mut self.screen {
            asking.tell(shared);
            keep_result(asking, shared);
            shared.show_heading();
        }
    }

    /// Where an attempt was left, or at the beginning.
    fn begin(&mut self, quiz: Rc<Quiz>, scope: Scope, shared: &mut Shared) {
        let asking = Asking::new(quiz, scope, shared.store.get::<SavedAttempt>());
        if asking.is_anew {
            shared.forget::<SavedAttempt>();
        }
        self.screen = Screen::Asked(asking);
    }
}
