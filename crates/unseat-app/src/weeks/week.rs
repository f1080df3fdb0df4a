//! What was done week by week. A week begins on a Monday, and a day at 4 a.m., so
//! that a late evening is not the next day. There is nothing in it to lose.

use alloc::vec::Vec;

use crate::clock::WallTime;
use crate::player::Record;
use unseat_core::content::Purpose;
use unseat_core::time::Span;

/// A day, as a number of days since 1 January 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub i32);

const QUARTER: i64 = 15 * 60_000;
const HOUR: i64 = 4 * QUARTER;
const DAY: i64 = 24 * HOUR;

impl Day {
    /// The day on which somebody is up at this time.
    pub fn of(time: WallTime) -> Self {
        // What no clock shows counts as the farthest day there is.
        let millis = i64::try_from(time.millis).unwrap_or(i64::MAX / 2);
        let since_four = millis + i64::from(time.offset) * QUARTER - 4 * HOUR;
        Self(i32::try_from(since_four.div_euclid(DAY)).unwrap_or(i32::MAX / 2))
    }

    /// The Monday of its week.
    #[must_use]
    pub const fn monday(self) -> Self {
        Self(self.0 - self.weekday())
    }

    /// 0 for a Monday, 6 for a Sunday. The first day of all was a Thursday.
    const fn weekday(self) -> i32 {
        (self.0 + 3).rem_euclid(7)
    }
}

/// What was done in a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// The day it begins.
    pub monday: Day,
    /// The work of all its sessions.
    pub worked: Span,
    /// How many sessions there were.
    pub sessions: u32,
    /// A bit for each day with any session.
    any: u8,
    /// A bit for each day with a warm-up.
    warm_up: u8,
}

impl Week {
    const fn empty(monday: Day) -> Self {
        Self {
            monday,
            worked: Span::ZERO,
            sessions: 0,
            any: 0,
            warm_up: 0,
        }
    }

    /// On how many days something was done.
    pub const fn days(&self) -> u32 {
        self.any.count_ones()
    }

    /// On how many of them there was a warm-up, and not only a break.
    pub const fn warm_up_days(&self) -> u32 {
        self.warm_up.count_ones()
    }

    fn add(&mut self, day: Day, record: &Record) {
        let bit = 1 << day.weekday();
        self.any |= bit;
        if let Purpose::WarmUp(..) = record.purpose {
            self.warm_up |= bit;
        }
        self.worked += record.worked;
        self.sessions = self.sessions.saturating_add(1);
    }
}

/// How many weeks are looked back on: at most, and at least.
const AT_MOST: i32 = 12;
const AT_LEAST: i32 = 4;

/// The last weeks up to this one, which is the last in the list, with the sessions
/// done in each. `done` is in the order of time. Of a session that does not say so,
/// clocks are taken to have been where they are now.
pub fn weeks(done: &[Record], now: WallTime) -> Vec<Week> {
    let day_of = |record: &Record| {
        Day::of(WallTime {
            millis: record.ended,
            offset: record.offset.unwrap_or(now.offset),
        })
    };
    let this = Day::of(now).monday();
    let back = |day: Day| this.0.saturating_sub(day.monday().0) / 7;
    let first = done.first().map_or(0, |record| back(day_of(record)));
    let count = (first + 1).clamp(AT_LEAST, AT_MOST);
    let mut weeks: Vec<Week> = (1 - count..=0)
        .map(|week| Week::empty(Day(this.0 + 7 * week)))
        .collect();
    for record in done {
        let day = day_of(record);
        let place = weeks.iter().position(|week| week.monday == day.monday());
        if let Some(place) = place {
            weeks[place].add(day, record);
        }
    }
    weeks
}

#[cfg(test)]
mod tests;
