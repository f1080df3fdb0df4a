//! The last results of the quiz.

use alloc::vec::Vec;

use serde::Serialize;

use super::first::First;
use crate::quiz::{Finding, Outcome};
use crate::store::{Key, Keyed, Store};
use unseat_core::codec::Stored;
use unseat_core::packed::{unpack, unpacks};

/// A result of the quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Taken {
    /// When, in milliseconds since 1970 (UTC), by the device's clock.
    pub at: u64,
    /// What came out.
    pub finding: Finding,
}

/// The last results, oldest first. No answer is in them but how the person sits.
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

    /// The results whose values can be compared, oldest first, each with its time.
    pub fn comparable(&self) -> impl DoubleEndedIterator<Item = (u64, &Outcome)> {
        let taken = self.taken.iter();
        taken.filter_map(|it| Some((it.at, it.finding.outcome()?)))
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
    const VERSION: u8 = 2;

    /// In version 1 all results were of the first version of the quiz.
    fn from_older(_version: u8, bytes: &[u8]) -> Option<Self> {
        let older: FirstResults = unpack(bytes)?;
        let taken = older.taken.iter().map(|it| {
            let (at, finding) = (it.at, it.first.finding()?);
            Some(Taken { at, finding })
        });
        let taken = taken.collect::<Option<_>>()?;
        Some(Self { taken })
    }

    fn is_sound(&self) -> bool {
        self.taken.len() <= Self::AT_MOST && self.taken.iter().all(|it| it.finding.is_sound())
    }
}

unpacks!(struct Results { taken });
unpacks!(struct Taken { at, finding });

/// The results as version 1 kept them.
struct FirstResults {
    taken: Vec<FirstTaken>,
}

struct FirstTaken {
    at: u64,
    first: First,
}

unpacks!(struct FirstResults { taken });
unpacks!(struct FirstTaken { at, first });
