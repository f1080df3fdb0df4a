//! Where somebody is in a programme: from what was done and felt, not from the
//! calendar alone.

use super::{Course, WEEKS};
use crate::player::{Felt, History, Record};
use crate::programme::Enrolment;
use unseat_core::content::Purpose;

/// Where somebody is in a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The week they are in, from 0.
    pub week: usize,
    /// How many of its sessions are done.
    pub done: u8,
    /// How many make it whole.
    pub of: u8,
    /// Why they are there.
    pub reason: Reason,
}

/// Why somebody is in the week they are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is where everybody begins.
    Begun,
    /// Felt in the buttocks twice in a row: on to the next.
    FeltTwice,
    /// The sessions of the week before are done.
    Done,
    /// Felt in the low back, or nowhere, twice in a row: the week before once more.
    Eased,
    /// The same, with no week before: it goes on until something else is felt.
    Waits,
}

/// Sessions nearer to each other than this count as one, in ms: a week is not over
/// in an afternoon.
const APART: u64 = 12 * 60 * 60 * 1000;

impl Progress {
    /// Where somebody is who enrolled then and has done this since. Any warm-up
    /// counts, whole or in part; a break does not.
    pub fn of(course: &Course, enrolment: &Enrolment, history: &History) -> Self {
        let mut progress = Self {
            week: 0,
            done: 0,
            of: sessions(course, 0),
            reason: Reason::Begun,
        };
        let mut streak = Streak::default();
        let mut counted = None;
        let belongs = |record: &&Record| {
            record.ended >= enrolment.begun && !matches!(record.purpose, Purpose::Break(_))
        };
        for record in history.records.iter().filter(belongs) {
            let is_apart = counted.is_none_or(|at| record.ended.saturating_sub(at) >= APART);
            if is_apart {
                counted = Some(record.ended);
                progress.done = progress.done.saturating_add(1);
            }
            streak.take(record.felt);
            if let Some(reason) = progress.verdict(streak) {
                progress.go(course, reason);
                streak = Streak::default();
            }
        }
        progress
    }

    /// Whether it is the week that looks back.
    pub const fn is_last(self) -> bool {
        self.week + 1 >= WEEKS
    }

    /// What follows from the sessions of this week.
    fn verdict(self, streak: Streak) -> Option<Reason> {
        if streak.off >= 2 {
            let has_before = self.week > 0;
            return Some(if has_before {
                Reason::Eased
            } else {
                Reason::Waits
            });
        }
        if self.is_last() {
            return None;
        }
        let is_half_done = self.done.saturating_mul(2) >= self.of;
        if streak.on >= 2 && is_half_done {
            return Some(Reason::FeltTwice);
        }
        (self.done >= self.of && streak.off == 0).then_some(Reason::Done)
    }

    fn go(&mut self, course: &Course, reason: Reason) {
        self.reason = reason;
        self.week = match reason {
            // What was done stays done.
            Reason::Begun | Reason::Waits => return,
            Reason::FeltTwice | Reason::Done => self.week + 1,
            Reason::Eased => self.week - 1,
        };
        self.done = 0;
        self.of = sessions(course, self.week);
    }
}

/// How many sessions in a row were felt in the buttocks, and how many in the low
/// back or nowhere. One without an answer changes neither.
#[derive(Clone, Copy, Default)]
struct Streak {
    on: u8,
    off: u8,
}

impl Streak {
    fn take(&mut self, felt: Option<Felt>) {
        let Self { on, off } = *self;
        *self = match felt {
            None => return,
            Some(Felt::Buttocks) => Self {
                on: on.saturating_add(1),
                off: 0,
            },
            Some(Felt::Back | Felt::Nowhere) => Self {
                on: 0,
                off: off.saturating_add(1),
            },
            Some(Felt::Thighs | Felt::Hamstrings) => Self::default(),
        };
    }
}

fn sessions(course: &Course, week: usize) -> u8 {
    course.weeks.get(week).map_or(1, |week| week.sessions)
}
