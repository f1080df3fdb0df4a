//! What was done, session by session.

use alloc::vec::Vec;

use serde::Serialize;

use crate::store::{Key, Keyed, Store};
use unseat_core::codec::Stored;
use unseat_core::content::Purpose;
use unseat_core::packed::{Reader, Unpack, unpack_older, unpacks};
use unseat_core::time::Span;

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
    /// By how many quarters of an hour clocks were ahead of UTC where it ended. It keeps the
    /// session on its day wherever the device goes, and whatever clocks do. None
    /// where version 1 wrote it.
    pub offset: Option<i8>,
}

/// Clocks are at most this many quarters of an hour from UTC.
const FARTHEST: i8 = 16 * 4;
/// No session lasts a day.
const DAY: Span = Span::from_secs(24 * 60 * 60);

impl Record {
    /// Whether it can have happened. What this app writes always can; a file may say
    /// anything.
    pub fn is_sound(&self) -> bool {
        let offset = self.offset.unwrap_or_default();
        self.planned < DAY
            && self.worked < DAY
            && !self.worked.is_zero()
            && (-FARTHEST..=FARTHEST).contains(&offset)
    }

    /// Whether it is the same session as another.
    pub fn is_same(&self, other: &Self) -> bool {
        self.ended == other.ended && self.purpose == other.purpose
    }
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
    /// A break every half hour of work fills this in three months, which is as long as
    /// anything looks back. The oldest make room.
    pub const AT_MOST: usize = 1000;

    /// That which is kept.
    pub fn of(store: &Store) -> &Self {
        static NONE: History = History {
            records: Vec::new(),
        };
        store.get().unwrap_or(&NONE)
    }

    /// Adds a session that just ended.
    pub fn add(&mut self, record: Record) {
        if self.records.len() >= Self::AT_MOST {
            self.records.remove(0);
        }
        self.records.push(record);
    }

    /// Adds a session of any time in its place.
    pub(crate) fn insert(&mut self, record: Record) {
        let earlier = |it: &Record| it.ended <= record.ended;
        let place = self.records.iter().rposition(earlier);
        self.records.insert(place.map_or(0, |it| it + 1), record);
    }

    /// Keeps where the session that ended then was felt most. The sessions up to that;
    /// none where it is not here.
    pub fn set_felt(&mut self, ended: u64, felt: Felt) -> &[Record] {
        let mut count = self.records.len();
        while count > 0 && self.records[count - 1].ended != ended {
            count -= 1;
        }
        let done = &mut self.records[..count];
        if let Some(last) = done.last_mut() {
            last.felt = Some(felt);
        }
        done
    }
}

impl Keyed for History {
    const PLACE: Key = Key::History;
}

impl Stored for History {
    const KEY: &'static str = "history";
    const VERSION: u8 = 2;

    /// Version 1 kept no offset.
    fn from_older(version: u8, bytes: &[u8]) -> Option<Self> {
        (version == 1).then(|| unpack_older(bytes, version))?
    }
}

impl Unpack for Record {
    fn unpack(from: &mut Reader<'_>) -> Self {
        Self {
            ended: Unpack::unpack(from),
            purpose: Unpack::unpack(from),
            planned: Unpack::unpack(from),
            worked: Unpack::unpack(from),
            exercises: Unpack::unpack(from),
            completed: Unpack::unpack(from),
            felt: Unpack::unpack(from),
            // Version 1 did not keep it.
            offset: if from.older == 1 {
                None
            } else {
                Unpack::unpack(from)
            },
        }
    }
}

unpacks!(choice Felt: Buttocks, Thighs, Hamstrings, Back, Nowhere);
unpacks!(struct History { records });
