//! What was done, session by session.

use alloc::vec::Vec;

use serde::Serialize;

use super::Stored;
use crate::content::Purpose;
use crate::time::Span;

/// A session that was done, whole or in part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Record {
    /// When it ended, in milliseconds since 1970 (UTC), by the device's clock.
    pub ended: u64,
    /// What it was for.
    pub purpose: Purpose,
    /// How long it was meant to be.
    pub planned: Span,
    /// How much work was done, lead-ins and changes of side not counted.
    pub worked: Span,
    /// How many exercises were done at least in part.
    pub exercises: u8,
    /// Whether all of it was done.
    pub completed: bool,
    /// Where it was felt most, if the person said.
    pub felt: Option<Felt>,
}

/// Where a session was felt most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Felt {
    /// The buttocks.
    Buttocks,
    /// The front of the thighs.
    Thighs,
    /// The hamstrings.
    Hamstrings,
    /// The low back.
    Back,
    /// Nowhere special.
    Nowhere,
}

/// The sessions done, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct History {
    /// The sessions.
    pub records: Vec<Record>,
}

impl History {
    /// More sessions than anybody looks back on; the oldest make room.
    const AT_MOST: usize = 400;

    /// Adds a session that just ended.
    pub fn add(&mut self, record: Record) {
        if self.records.len() >= Self::AT_MOST {
            self.records.remove(0);
        }
        self.records.push(record);
    }

    /// Keeps where the last session was felt most.
    pub fn set_felt(&mut self, felt: Felt) {
        if let Some(last) = self.records.last_mut() {
            last.felt = Some(felt);
        }
    }
}

impl Stored for History {
    const KEY: &'static str = "history";
    const VERSION: u8 = 1;
}
