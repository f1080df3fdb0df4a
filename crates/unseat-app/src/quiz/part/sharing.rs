//! A result as a link and as a picture.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};

use super::{QuizPart, Screen};
use crate::effect::{Effect, Focus, How, Picture, Share};
use crate::part::Arrival;
use crate::quiz::card::{self, Shape};
use crate::quiz::{Lean, Outcome, ShareCode, lean_word, profile_words};
use crate::shared::Shared;
use unseat_core::content::Word;
use unseat_core::text::cut;

/// What hands a result on, as it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sending {
    /// Which way up the picture is.
    pub shape: Shape,
    /// Where the picture is, once it is drawn.
    pub picture: Arrival<String>,
}

impl QuizPart {
    /// Shows what hands the result on, with its picture, or puts it away.
    pub(super) fn send(&mut self, shared: &mut Shared) {
        if self.sending.is_some() {
            self.put_away();
        } else {
            shared.ask(Effect::Focus(Focus::Panel));
            self.turn(Shape::default(), shared);
        }
    }

    /// Has the picture drawn in a shape.
    pub(super) fn turn(&mut self, shape: Shape, shared: &mut Shared) {
        let Some(outcome) = self.outcome() else {
            return;
        };
        self.given = None;
        self.sending = Some(Sending {
            shape,
            picture: Arrival::Coming,
        });
        shared.ask(Effect::Draw {
            link: share_link(&outcome, shared),
            picture: picture(&outcome, shape, shared),
        });
    }

    /// The picture is drawn, or could not be. What was wanted before counts no more.
    pub(crate) fn drawn(&mut self, shape: Shape, at: Option<String>) {
        if let Some(sending) = &mut self.sending
            && sending.shape == shape
        {
            sending.picture = at.map_or(Arrival::Failed, Arrival::Here);
        }
    }

    /// Nothing is handed on any more.
    pub(super) fn put_away(&mut self) {
        self.sending = None;
        self.given = None;
    }

    pub(super) fn share(&self, how: How, shared: &mut Shared) {
        let Some(outcome) = self.outcome() else {
            return;
        };
        let text = match how {
            How::Describe => share_words(&outcome, shared),
            How::Copy | How::Offer | How::Save => share_text(&outcome, shared),
        };
        let shape = self.sending.as_ref().map(|it| it.shape);
        shared.ask(Effect::Share(Share {
            how,
            text,
            link: share_link(&outcome, shared),
            picture: Some(picture(&outcome, shape.unwrap_or_default(), shared)),
        }));
    }

    fn outcome(&self) -> Option<Outcome> {
        match &self.screen {
            Screen::Asked(asking) => asking.outcome(),
            Screen::Opening(_) | Screen::Shared(_) => None,
        }
    }
}

/// The link of a result. Its numbers are in the fragment, which no server sees.
pub fn share_link(outcome: &Outcome, shared: &Shared) -> String {
    let [profile, band] = outcome.standing().names();
    let code = ShareCode(*outcome).text();
    shared.page(&["r/", profile, "-", band, "/#", &code].concat())
}

/// What the picture of a result shows, for whoever does not see it.
pub fn share_words(outcome: &Outcome, shared: &Shared) -> String {
    let strings = shared.strings();
    let [name, ..] = profile_words(outcome.profile);
    let (hips, glutes) = (outcome.hips.to_string(), outcome.glutes.to_string());
    let values = [
        ("profile", strings.get(name)),
        ("band", strings.get(lean_word(Lean::of(outcome.balance)))),
        ("hips", &hips),
        ("glutes", &glutes),
    ];
    strings.fill(Word::ShareWordsText, &values)
}

/// A sentence to go with the link.
fn share_text(outcome: &Outcome, shared: &Shared) -> String {
    let strings = shared.strings();
    let [name, ..] = profile_words(outcome.profile);
    let values = [
        ("profile", strings.get(name)),
        ("band", strings.get(lean_word(Lean::of(outcome.balance)))),
    ];
    strings.fill(Word::ShareText, &values)
}

fn picture(outcome: &Outcome, shape: Shape, shared: &Shared) -> Picture {
    let stands = shared.strings().get(lean_word(Lean::of(outcome.balance)));
    let quiz = shared.page("quiz/");
    Picture {
        shape,
        texts: card::texts(outcome, stands, &printed(&quiz)),
    }
}

/// An address as people write it.
fn printed(address: &str) -> String {
    let after = |address| cut(address, b'/').map(|(_, rest)| rest);
    let host = if address.starts_with("http") {
        after(address).and_then(after)
    } else {
        None
    };
    host.unwrap_or(address).trim_end_matches('/').to_owned()
}
