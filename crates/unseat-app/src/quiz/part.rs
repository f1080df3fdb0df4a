//! The quiz as a part of the app: what somebody does about it, and what follows.

mod keeping;
mod sharing;
mod showing;

use alloc::borrow::ToOwned as _;
use alloc::rc::Rc;
use alloc::string::{String, ToString as _};

use super::{
    Asking, Countdown, Event, Finding, Prescription, Quiz, Results, SavedAttempt, Scope, Step,
    Unread, profile_words,
};
pub use keeping::is_half_asked;
pub use sharing::{Sending, share_link, share_words};

use crate::effect::{Effect, Given, How};
use crate::machine::Machine;
use crate::part::Arrival;
use crate::player::{Order, Settings, ring};
use crate::quiz::card::Shape;
use crate::shared::Shared;
use unseat_core::content::{Batch, Profile, Purpose, Word};
use unseat_core::time::{Span, Timestamp};

/// What somebody does about the quiz.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Press {
    /// Open it.
    Want(Wanted),
    /// Take it further.
    Ask(Event),
    /// Time a try.
    Count(Span),
    /// Prepare the plan of a result.
    Prepare(Profile),
    /// Begin that plan at once.
    Follow(Profile),
    /// From the beginning.
    Retake,
    /// Forget what was answered, and what came out.
    Erase,
    /// Show what hands a result on, or put it away.
    Send,
    /// Have the picture of a result in a shape.
    Turn(Shape),
    /// Hand the link of a result on.
    Share(How),
}

/// What somebody wants of the quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// To be asked.
    Questions(Scope),
    /// To see a result from a link, if it can be read.
    Result(Result<Finding, Unread>),
}

/// What of the quiz is on the screen.
#[derive(Debug)]
pub enum Screen {
    /// What needs the quiz, which is on its way, or did not arrive.
    Opening(Wanted),
    /// Somebody is asked.
    Asked(Asking),
    /// A result from a link, if it could be read.
    Shared(Result<Finding, Unread>),
}

/// The quiz as a part of the app.
#[derive(Debug)]
pub struct QuizPart {
    /// What it asks, once somebody has opened it.
    pub quiz: Arrival<Rc<Quiz>>,
    /// What is on its screen.
    pub screen: Screen,
    /// What hands the result on, while that shows.
    pub sending: Option<Sending>,
    /// What became of the link to the result.
    pub given: Option<Given>,
}

impl Default for QuizPart {
    fn default() -> Self {
        Self {
            quiz: Arrival::Absent,
            screen: Screen::Opening(Wanted::Questions(Scope::Full)),
            sending: None,
            given: None,
        }
    }
}

impl QuizPart {
    /// Whether one question after another is on its screen: it neither begins nor ends.
    pub fn is_asking(&self) -> bool {
        let Screen::Asked(asking) = &self.screen else {
            return false;
        };
        matches!(asking.flow.step(), Step::Question(_) | Step::SelfTests)
    }

    fn ask(&mut self, event: Event, shared: &mut Shared) {
        if self.take(event, shared) == Some(true) {
            self.arrive(shared);
        }
    }

    /// Takes the quiz further, and keeps what was answered: whether another step shows,
    /// if somebody is asked at all.
    fn take(&mut self, event: Event, shared: &mut Shared) -> Option<bool> {
        let Screen::Asked(asking) = &mut self.screen else {
            return None;
        };
        let has_moved = asking.update(event);
        shared.keep(&asking.flow.saved(&asking.quiz));
        Some(has_moved)
    }

    /// Makes the plan of a result the person's own; what to prepare for it.
    fn prescribe(&self, profile: Profile, shared: &mut Shared) -> Option<Purpose> {
        let Screen::Asked(asking) = &self.screen else {
            return None;
        };
        let assessment = asking.flow.assess(&asking.quiz).ok()?;
        let plan = Prescription::new(
            (&assessment, asking.flow.attempt()),
            profile,
            Settings::of(&shared.store),
            (&asking.quiz, &shared.catalog),
        )?;
        shared.keep(&plan.settings);
        Some(Purpose::WarmUp(profile, plan.settings.length))
    }
}

impl Machine for QuizPart {
    type Press = Press;

    fn new(_: &Shared) -> Self {
        Self::default()
    }

    fn can_read(bytes: &[u8]) -> bool {
        Quiz::from_bytes(bytes).is_ok()
    }

    fn wait(&mut self, press: Press, shared: &mut Shared) {
        if let Press::Want(wanted) = press {
            self.want(wanted, shared);
        }
    }

    fn opens(press: &Press) -> bool {
        matches!(press, Press::Want(_))
    }

    fn show(&mut self, shared: &mut Shared) -> bool {
        self.want(Wanted::Questions(Scope::Full), shared);
        true
    }

    fn failed(&mut self) {
        self.quiz = Arrival::Failed;
    }

    fn update(&mut self, press: Press, shared: &mut Shared) -> Option<Order> {
        match press {
            Press::Want(_) => {
                self.wait(press, shared);
                self.open(shared);
            }
            Press::Ask(event) => self.ask(event, shared),
            Press::Count(span) => {
                if let Screen::Asked(asking) = &mut self.screen {
                    asking.countdown = Some(Countdown::of(span, shared.now.clock));
                    shared.ask(Effect::Unlock);
                }
            }
            Press::Prepare(profile) => return self.prescribe(profile, shared).map(Order::Prepare),
            Press::Follow(profile) => return self.prescribe(profile, shared).map(Order::Play),
            Press::Retake => {
                if let Arrival::Here(quiz) = &self.quiz {
                    let asking = Asking::new(Rc::clone(quiz), Scope::Full, None);
                    shared.forget::<SavedAttempt>();
                    self.screen = Screen::Asked(asking);
                    self.arrive(shared);
                }
            }
            Press::Erase => {
                shared.forget::<SavedAttempt>();
                shared.forget::<Results>();
            }
            Press::Send => self.send(shared),
            Press::Turn(shape) => self.turn(shape, shared),
            Press::Share(how) => self.share(how, shared),
        }
        None
    }

    fn tick(&mut self, shared: &mut Shared) {
        if let Screen::Asked(Asking {
            countdown: Some(countdown),
            ..
        }) = &mut self.screen
            && countdown.rings(shared.now.clock)
        {
            ring(shared);
        }
    }

    fn deadline(&self, now: Timestamp) -> Option<Timestamp> {
        let Screen::Asked(asking) = &self.screen else {
            return None;
        };
        asking.countdown?.next_change(now)
    }

    fn rest(&mut self) {
        if let Screen::Asked(asking) = &mut self.screen {
            asking.countdown = None;
        }
    }

    fn is_busy(&self) -> bool {
        matches!(&self.screen, Screen::Asked(asking) if asking.flow.step() != Step::Result)
    }

    fn came(&mut self, bytes: Option<&[u8]>, is_showing: bool, shared: &mut Shared) {
        let quiz = bytes.and_then(|bytes| Quiz::from_bytes(bytes).ok());
        self.quiz = quiz.map_or(Arrival::Failed, |quiz| Arrival::Here(Rc::new(quiz)));
        if let Arrival::Here(quiz) = &self.quiz {
            shared.strings().add(Batch::Quiz, quiz.words.clone());
        }
        if is_showing {
            self.open(shared);
        }
    }

    fn title(&self, shared: &Shared) -> String {
        let strings = shared.strings();
        let name = strings.get(Word::QuizName);
        let profile = |profile: Profile| strings.get(profile_words(profile)[0]);
        match &self.screen {
            Screen::Shared(Ok(theirs)) => {
                strings.fill(Word::SharedTitle, &[("profile", profile(theirs.profile()))])
            }
            Screen::Asked(asking) => match (asking.outcome(), asking.flow.progress(&asking.quiz)) {
                (Some(outcome), _) => profile(outcome.profile).to_owned(),
                (None, Some(at)) => {
                    let (number, of) = (at.number.to_string(), at.of.to_string());
                    let values = [("number", number.as_str()), ("of", of.as_str())];
                    [name, " ", &strings.fill(Word::QuizProgress, &values)].concat()
                }
                (None, None) => name.to_owned(),
            },
            Screen::Opening(_) | Screen::Shared(Err(_)) => name.to_owned(),
        }
    }
}
