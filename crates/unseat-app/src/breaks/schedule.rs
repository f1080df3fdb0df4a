//! How often somebody wants to get up, for how long, and when.

use alloc::string::{String, ToString as _};

use serde::Serialize;

use super::Local;
use super::local::MINUTE;
use unseat_core::content::BreakKind;
use unseat_core::packed::unpacks;
use unseat_core::set::set;

/// The time from one break to the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Interval {
    /// 20 minutes.
    Twenty,
    /// 30 minutes, which the studies of short breaks mostly came from.
    #[default]
    Thirty,
    /// 45 minutes.
    FortyFive,
    /// 60 minutes.
    Sixty,
}

impl Interval {
    /// Every interval, shortest first.
    pub const ALL: [Self; 4] = [Self::Twenty, Self::Thirty, Self::FortyFive, Self::Sixty];

    /// The interval in minutes.
    pub const fn minutes(self) -> u8 {
        match self {
            Self::Twenty => 20,
            Self::Thirty => 30,
            Self::FortyFive => 45,
            Self::Sixty => 60,
        }
    }

    /// Those to offer where this one turned out too short.
    pub const fn longer(self) -> &'static [Self] {
        match self {
            Self::Twenty | Self::Thirty => &[Self::FortyFive, Self::Sixty],
            Self::FortyFive => &[Self::Sixty],
            Self::Sixty => &[],
        }
    }
}

set! {
    /// Some days of the week.
    Days of
    /// A day of the week.
    Weekday {
        /// Monday.
        Monday,
        /// Tuesday.
        Tuesday,
        /// Wednesday.
        Wednesday,
        /// Thursday.
        Thursday,
        /// Friday.
        Friday,
        /// Saturday.
        Saturday,
        /// Sunday.
        Sunday,
    }
}

impl Days {
    fn a_day_later(self) -> Self {
        let days = Weekday::ALL.iter();
        let next = Weekday::ALL.iter().cycle().skip(1);
        days.zip(next).fold(Self::EMPTY, |later, (day, next)| {
            later.with(*next, self.has(*day))
        })
    }
}

impl Weekday {
    /// The day of a date, in days since 1970, which began on a Thursday.
    fn of(date: u64) -> Self {
        Self::ALL[((date + 3) % 7) as usize]
    }
}

/// What somebody has chosen about breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Schedule {
    /// The time from one break to the next.
    pub every: Interval,
    /// What a break is.
    pub kind: BreakKind,
    /// When the hours begin, in minutes after midnight.
    pub from: u16,
    /// When they end. No later than they begin, it is on the next day.
    pub to: u16,
    /// The days on which they begin.
    pub days: Days,
}

impl Default for Schedule {
    fn default() -> Self {
        let workdays = &Weekday::ALL[..5];
        Self {
            every: Interval::default(),
            kind: BreakKind::Two,
            from: 9 * 60,
            to: 17 * 60,
            days: workdays
                .iter()
                .fold(Days::EMPTY, |days, day| days.with(*day, true)),
        }
    }
}

impl Schedule {
    /// Minutes of a day.
    const DAY: u16 = 24 * 60;

    /// The date on which the hours began that are running now; none outside of them.
    pub(super) fn opened(&self, now: Local) -> Option<u64> {
        let (minute, date) = (now.minute(), now.date());
        let (from, to) = (u64::from(self.from), u64::from(self.to));
        let is_on = |date| self.days.has(Weekday::of(date));
        let is_overnight = to <= from;
        if minute >= from && (is_overnight || minute < to) && is_on(date) {
            return Some(date);
        }
        let before = date.checked_sub(1)?;
        (is_overnight && minute < to && is_on(before)).then_some(before)
    }

    /// When breaks are due for somebody who takes each in time: minutes after midnight,
    /// and the days on which. The first is an interval after the hours begin.
    pub fn times(&self) -> impl Iterator<Item = (u16, Days)> {
        let end = self.end();
        let every = u16::from(self.every.minutes());
        let times = (self.from..end).step_by(every.into()).skip(1);
        times.map(|minute| match minute.checked_sub(Self::DAY) {
            None => (minute, self.days),
            Some(minute) => (minute, self.days.a_day_later()),
        })
    }

    /// How long a break is in seconds, and its [`Self::times`] with the places of their
    /// days: `120 570:01234 600:01234`.
    pub fn text(&self) -> String {
        let mut text = (self.kind.span().as_millis() / 1000).to_string();
        for (minute, days) in self.times() {
            text.push(' ');
            text.push_str(&minute.to_string());
            text.push(':');
            for (place, day) in ('0'..).zip(Weekday::ALL) {
                if days.has(*day) {
                    text.push(place);
                }
            }
        }
        text
    }

    /// When the hours end, in minutes after the midnight before they began.
    const fn end(&self) -> u16 {
        if self.to > self.from {
            self.to
        } else {
            self.to + Self::DAY
        }
    }

    /// The least time from the end of one day's hours to the next day's, in ms.
    /// Hours around the clock have no pause: there a whole day without a word is one.
    pub(super) const fn pause(&self) -> u64 {
        let pause = match self.from + Self::DAY - self.end() {
            0 => Self::DAY,
            pause => pause,
        };
        pause as u64 * MINUTE
    }

    /// Whether a break can be due now.
    pub fn is_open(&self, now: Local) -> bool {
        self.opened(now).is_some()
    }

    /// Whether the values make sense together.
    pub(super) const fn is_sound(&self) -> bool {
        self.from < Self::DAY && self.to < Self::DAY
    }
}

unpacks!(choice Interval: Twenty, Thirty, FortyFive, Sixty);
unpacks!(struct Schedule { every, kind, from, to, days });
