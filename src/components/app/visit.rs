//! What somebody comes for, and what was fetched for it.

#[cfg(feature = "quiz")]
use std::rc::Rc;

use unseat_core::content::{BreakKind, Catalog, Opening, Purpose};
use unseat_core::memory::Settings;
#[cfg(feature = "quiz")]
use unseat_core::quiz::{Quiz, Scope, ShareCode};
use yew::{Callback, Properties};

use super::Failure;
use crate::components::book::Book;
#[cfg(feature = "quiz")]
use crate::components::quiz::Wanted;
use crate::platform::catalog::Arrived;

/// What somebody comes for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    opening: Opening,
    /// What of the quiz, if anything.
    #[cfg(feature = "quiz")]
    wanted: Option<Wanted>,
}

impl Visit {
    /// To begin with this screen.
    pub fn new(opening: Opening) -> Self {
        Self {
            opening,
            #[cfg(feature = "quiz")]
            wanted: (opening == Opening::Quiz).then_some(Wanted::Questions(Scope::Full)),
        }
    }

    /// To see a shared result instead, where there is a code of one.
    #[cfg(feature = "quiz")]
    #[must_use]
    pub fn with_code(mut self, code: &str) -> Self {
        if !code.is_empty() {
            let result: Result<ShareCode, _> = code.parse();
            self.wanted = Some(Wanted::Result(result.ok().map(|result| result.0)));
        }
        self
    }

    /// Whether it needs the quiz.
    #[cfg(feature = "quiz")]
    pub fn needs_quiz(self) -> bool {
        self.wanted.is_some()
    }

    /// What of the quiz it is about.
    #[cfg(feature = "quiz")]
    pub(super) fn wanted(self) -> Option<Wanted> {
        self.wanted
    }

    /// What is to be prepared for somebody with these settings.
    pub(super) fn purpose(self, settings: &Settings) -> Option<Purpose> {
        match self.opening {
            Opening::WarmUp => Some(Purpose::WarmUp(settings.profile, settings.length)),
            Opening::Break => Some(Purpose::Break(BreakKind::Two)),
            Opening::Home | Opening::Quiz => None,
        }
    }
}

/// What the app begins with. It is given once: no other ever takes its place.
#[derive(Properties)]
pub struct Opened {
    pub(super) visit: Visit,
    pub(super) book: Result<Book, Failure>,
    /// The quiz, where it was asked for.
    #[cfg(feature = "quiz")]
    pub(super) quiz: Option<Result<Rc<Quiz>, Failure>>,
    /// Is told when somebody wants all of it to be asked for again.
    pub(super) again: Callback<()>,
}

impl Opened {
    /// For a visit, with what came of asking for the catalog. `again` is told when
    /// somebody wants all of it to be asked for again.
    pub fn new(visit: Visit, came: &Arrived, again: Callback<()>) -> Self {
        let book = came.as_ref().map_err(|_| Failure::Network);
        let book = book.and_then(|bytes| Catalog::from_bytes(bytes).map_err(|_| Failure::Damaged));
        Self {
            visit,
            book: book.map(Book::new),
            #[cfg(feature = "quiz")]
            quiz: None,
            again,
        }
    }

    /// With what came of asking for the quiz as well.
    #[cfg(feature = "quiz")]
    #[must_use]
    pub fn with_quiz(mut self, came: &Arrived) -> Self {
        self.quiz = Some(quiz(came));
        self
    }
}

impl PartialEq for Opened {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// What the quiz asks, unpacked. Written out in two places, it would weigh twice.
#[cfg(feature = "quiz")]
#[inline(never)]
pub(super) fn quiz(came: &Arrived) -> Result<Rc<Quiz>, Failure> {
    let bytes = came.as_ref().map_err(|_| Failure::Network)?;
    let quiz = Quiz::from_bytes(bytes).map_err(|_| Failure::Damaged)?;
    Ok(Rc::new(quiz))
}
