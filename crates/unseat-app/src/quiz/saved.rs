//! A quiz left half-way, to be continued.

use alloc::vec::Vec;

use serde::Serialize;

use crate::quiz::{Goal, Scope};
use crate::store::{Key, Keyed};
use unseat_core::codec::Stored;
use unseat_core::packed::{Reader, Unpack, unpack, unpacks};

/// A quiz left half-way. What the safety check asks is never in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SavedAttempt {
    /// Which quiz it was, by its [`fingerprint`](crate::quiz::Quiz::fingerprint).
    pub quiz: u32,
    /// How much of it is answered.
    pub scope: Scope,
    /// What the person would like most, if they said.
    pub goal: Option<Goal>,
    /// Where they were.
    pub place: Place,
    /// A byte for each question's answer.
    pub answers: Vec<u8>,
}

/// Where somebody left a quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Place {
    /// At the question for the goal.
    Goal,
    /// At a question, by its place.
    Question(u8),
    /// At the offer of self-tests.
    SelfTests,
    /// At the result.
    Result,
}

impl Keyed for SavedAttempt {
    const PLACE: Key = Key::Attempt;
}

impl Stored for SavedAttempt {
    const KEY: &'static str = "attempt";
    const VERSION: u8 = 2;

    /// Version 1 is of the first version of the quiz. It is read, so that it can be said
    /// why the quiz begins anew: no quiz of today has its fingerprint.
    fn from_older(_version: u8, bytes: &[u8]) -> Option<Self> {
        unpack(bytes)
    }
}

unpacks!(struct SavedAttempt { quiz, scope, goal, place, answers });

impl Unpack for Place {
    fn unpack(from: &mut Reader<'_>) -> Self {
        match from.pick(&[0, 1, 2, 3]) {
            0 => Self::Goal,
            1 => Self::Question(Unpack::unpack(from)),
            2 => Self::SelfTests,
            _ => Self::Result,
        }
    }
}
