//! What was done today.

use serde::Serialize;

use super::{Local, Timer};
use crate::player::{History, Record};
use unseat_core::content::{BreakKind, Purpose};
use unseat_core::packed::unpacks;
use unseat_core::time::Span;

/// What to build up to in a day, standing and light activity together (Buckley 2015,
/// an expert statement for desk workers; later 4 hours).
pub const GOAL: Span = Span::from_secs(2 * 60 * 60);

/// Breaks that somebody took by themselves on one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Unled {
    /// The [`Local::day`] it is about.
    day: u64,
    /// How long they were, each as long as a break was to be.
    length: Span,
}

impl Unled {
    /// Adds one of this kind; the first of another day begins anew.
    pub(super) fn add(&mut self, kind: BreakKind, now: Local) {
        *self = Self {
            day: now.day(),
            length: self.on(now) + on_the_feet(kind),
        };
    }

    fn on(self, now: Local) -> Span {
        if self.day == now.day() {
            self.length
        } else {
            Span::ZERO
        }
    }
}

/// How long somebody was out of the chair today: in breaks that were led, and in those
/// they said they took. A break that was done counts whole, one that was left for the
/// work in it.
pub fn out_of_chair(history: &History, timer: &Timer, now: Local) -> Span {
    let of_today = |record: &&Record| now.at(record.ended).day() == now.day();
    let today = history.records.iter().filter(of_today);
    timer.unled.on(now) + today.map(length).sum()
}

fn length(record: &Record) -> Span {
    match record.purpose {
        Purpose::WarmUp(..) | Purpose::Own(_) | Purpose::Break(BreakKind::Seated) => Span::ZERO,
        Purpose::Break(_) if record.completed => record.planned,
        Purpose::Break(_) => record.worked,
    }
}

/// How much of a break is out of the chair: sitting is never counted.
fn on_the_feet(kind: BreakKind) -> Span {
    match kind {
        BreakKind::Seated => Span::ZERO,
        other => other.span(),
    }
}

unpacks!(struct Unled { day, length });
