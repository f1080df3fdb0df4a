//! The last results of the quiz.

use alloc::vec::Vec;

use serde::Serialize;

use crate::quiz::Outcome;
use crate::store::{Key, Keyed, Store};
use unseat_core::codec::Stored;
use unseat_core::packed::unpacks;

/// A result of the quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Taken {
    /// When, in milliseconds since 1970 (UTC), by the device's clock.
    pub at: u64,
    /// What came out.
    pub outcome: Outcome,
}

/// The last results, oldest first. No answer is in them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Results {
    /// The results.
    pub taken: Vec<Taken>,
}

impl Results {
    /// A re-take every six weeks fills this in more than a year.
    pub const AT_MOST: usize = 12;

    /// Those that are kept.
    pub fn of(store: &Store) -> &Self {
        static NONE: Results = Results { taken: Vec::new() };
        store.get().unwrap_or(&NONE)
    }

    /// Adds a result; the oldest makes room.
    pub fn add(&mut self, taken: Taken) {
        if self.taken.len() >= Self::AT_MOST {
            self.taken.remove(0);
        }
        self.taken.push(taken);
    }

    /// Adds a result of any time in its place.
    pub(crate) fn insert(&mut self, taken: Taken) {
        let place = self.taken.iter().rposition(|it| it.at <= taken.at);
        self.taken.insert(place.map_or(0, |it| it + 1), taken);
    }

    /// The last one, if there is one.
    pub fn last(&self) -> Option<&Taken> {
        self.taken.last()
    }
}

impl Keyed for Results {
    const PLACE: Key = Key::Results;
}

impl Stored for Results {
    const KEY: &'static str = "results";
    const VERSION: u8 = 1;

    fn is_sound(&self) -> bool {
        self.taken.len() <= Self::AT_MOST && self.taken.iter().all(|it| it.outcome.is_sound())
    }
}

unpacks!(struct Results { taken });
unpacks!(struct Taken { at, outcome });
