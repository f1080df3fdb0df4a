//! What counts to the next break.
//!
//! ```text
//!        Start              the interval is over
//! Off ─────────▶ Waiting ─────────────────────────▶ Due
//!                 ▲  ▲ └──── Took, Moved ──┐         │
//!                 │  └─────────────────────┘         │
//!                 └─── Took, Moved, Later, Dismiss ──┘
//!
//!        the hours end          they begin again
//!   any ──────────────▶ Resting ────────────────▶ Waiting
//! ```

mod event;

pub use event::{Delay, Effect, Event};

use serde::Serialize;

use super::local::MINUTE;
use super::today::Unled;
use super::{Interval, Local, Schedule};
use crate::store::{Key, Keyed};
use unseat_core::codec::Stored;
use unseat_core::packed::{Reader, Unpack, unpacks};
use unseat_core::time::Span;

/// A run of breaks, as long as the page is open and after every reload.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Timer {
    schedule: Schedule,
    state: State,
    /// When it last heard anything, in ms since 1970.
    pub(super) heard: u64,
    /// How many offers in a row were dismissed.
    dismissed: u8,
    /// What somebody did by themselves.
    pub(super) unled: Unled,
}

/// Where it stands. Times are in ms since 1970, by the device's clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum State {
    /// Not wanted.
    #[default]
    Off,
    /// Outside the hours.
    Resting,
    /// Somebody sits.
    Waiting {
        /// When the next break is due.
        due: u64,
        /// How often it was put off.
        put_off: u8,
    },
    /// A break is due.
    Due {
        /// Since when.
        since: u64,
        /// How often it was put off.
        put_off: u8,
    },
}

/// An offer can be put off so often.
const PUT_OFF_AT_MOST: u8 = 2;
/// After so many offers dismissed in a row, the interval does not fit.
const TOO_MANY: u8 = 3;
/// A page in sight or out of it hears something every minute: silent for longer than
/// this, it slept or was closed.
const SLEPT_AFTER: u64 = 2 * MINUTE;
/// What is too short to be worth keeping, in ms.
const MOMENT: u64 = 1000;
/// What is left is shown in minutes, in ms each.
const STEP: u32 = 60_000;

impl Timer {
    /// What somebody has chosen.
    pub fn schedule(&self) -> &Schedule {
        &self.schedule
    }

    /// Where it stands.
    pub fn state(&self) -> State {
        self.state
    }

    /// The timer after `event`, which happened at `now`, and what to do about it. An
    /// event that does not fit the state changes nothing.
    #[must_use]
    pub fn update(mut self, event: Event, now: Local) -> (Self, Option<Effect>) {
        let mut effect = self.catch_up(now);
        let due_off = match self.state {
            State::Due { put_off, .. } => Some(put_off),
            _ => None,
        };
        match (event, due_off) {
            (Event::Start, _) if self.state == State::Off => self.begin(now),
            (Event::Stop, _) => self.state = State::Off,
            (Event::Moved, _) => self.moved(now),
            (Event::Took, _) => {
                self.unled.add(self.schedule.kind, now);
                self.moved(now);
            }
            (Event::Later(delay), Some(put_off)) if put_off < PUT_OFF_AT_MOST => {
                self.state = State::Waiting {
                    due: now.wall + delay.millis(),
                    put_off: put_off + 1,
                };
            }
            (Event::Dismiss, Some(_)) => {
                self.dismissed = (self.dismissed + 1).min(TOO_MANY);
                self.begin(now);
            }
            (Event::Keep, _) => self.dismissed = 0,
            (Event::Set(schedule), _) => {
                let is_other = schedule.every != self.schedule.every;
                self.schedule = schedule;
                if is_other {
                    self.moved(now);
                }
                effect = self.catch_up(now).or(effect);
            }
            _ => {}
        }
        // Who has answered already need not be asked.
        let is_answered = effect == Some(Effect::Offer) && !self.is_due();
        (self, effect.filter(|_| !is_answered))
    }

    /// Brings it from when it last heard anything to `now`.
    fn catch_up(&mut self, now: Local) -> Option<Effect> {
        // A clock set back takes nothing from what somebody has sat.
        let back = self.heard.saturating_sub(now.wall);
        if let State::Waiting { due: at, .. } | State::Due { since: at, .. } = &mut self.state {
            *at = at.saturating_sub(back);
        }
        let heard = self.heard.min(now.wall);
        self.heard = now.wall;
        let opened = self.schedule.opened(now);
        let silence = now.wall - heard;
        let is_anew = opened.is_some()
            && silence > self.schedule.pause().max(SLEPT_AFTER)
            && self.schedule.opened(now.at(heard)) != opened;
        match self.state {
            State::Off => {}
            _ if opened.is_none() => self.state = State::Resting,
            // What was left of yesterday's hours says nothing about today's.
            State::Resting => self.begin(now),
            _ if is_anew => self.begin(now),
            State::Waiting { due, put_off } if due <= now.wall => {
                return Some(self.offer(now, put_off));
            }
            // Not answered: the next break is due as well by now, and offered once.
            State::Due { since, .. } if since + self.interval() <= now.wall => {
                return Some(self.offer(now, 0));
            }
            State::Waiting { .. } | State::Due { .. } => {}
        }
        None
    }

    fn offer(&mut self, now: Local, put_off: u8) -> Effect {
        let since = now.wall;
        self.state = State::Due { since, put_off };
        Effect::Offer
    }

    /// Somebody has moved, or will now.
    fn moved(&mut self, now: Local) {
        self.dismissed = 0;
        if self.state != State::Off {
            self.begin(now);
        }
    }

    /// A whole interval from now on, or a rest outside the hours.
    fn begin(&mut self, now: Local) {
        self.state = if self.schedule.is_open(now) {
            State::Waiting {
                due: now.wall + self.interval(),
                put_off: 0,
            }
        } else {
            State::Resting
        };
    }

    fn interval(&self) -> u64 {
        u64::from(self.schedule.every.minutes()) * MINUTE
    }

    /// Whether a tick told more than that a moment has passed. Two tabs that hear of each
    /// other would otherwise keep what they heard in turns for ever.
    pub fn is_news(&self, before: &Self) -> bool {
        self.state != before.state || self.heard.abs_diff(before.heard) >= MOMENT
    }

    /// Whether it was started.
    pub fn is_on(&self) -> bool {
        self.state != State::Off
    }

    /// Whether a break is due.
    pub fn is_due(&self) -> bool {
        matches!(self.state, State::Due { .. })
    }

    /// Whether the break that is due can be put off once more.
    pub fn can_wait(&self) -> bool {
        matches!(self.state, State::Due { put_off, .. } if put_off < PUT_OFF_AT_MOST)
    }

    /// The intervals to offer, because this one does not seem to fit.
    pub const fn longer(&self) -> &'static [Interval] {
        if self.dismissed < TOO_MANY {
            return &[];
        }
        self.schedule.every.longer()
    }

    /// What is left until the next break, while somebody sits.
    pub fn left(&self, now: Local) -> Option<Span> {
        let State::Waiting { due, .. } = self.state else {
            return None;
        };
        let left = due.saturating_sub(now.wall);
        Some(Span::from_millis(u32::try_from(left).unwrap_or(u32::MAX)))
    }

    /// Minutes left as shown: rounded up, so that it never says zero while it waits.
    pub fn minutes_left(&self, now: Local) -> Option<u32> {
        let left = self.left(now)?.as_millis();
        Some(left.div_ceil(STEP))
    }

    /// When to look again: as the minutes shown change, which is once a minute.
    pub fn deadline(&self, now: Local) -> Option<Span> {
        let left = self.left(now).map_or(STEP, Span::as_millis);
        let next = match left % STEP {
            0 => left.min(STEP),
            part => part,
        };
        self.is_on().then(|| Span::from_millis(next))
    }
}

impl Keyed for Timer {
    const PLACE: Key = Key::Breaks;
}

impl Stored for Timer {
    const KEY: &'static str = "breaks";
    const VERSION: u8 = 1;

    fn is_sound(&self) -> bool {
        let (at, put_off) = match self.state {
            State::Waiting { due, put_off } => (due, put_off),
            State::Due { since, put_off } => (since, put_off),
            State::Off | State::Resting => (self.heard, 0),
        };
        self.schedule.is_sound()
            && self.dismissed <= TOO_MANY
            && put_off <= PUT_OFF_AT_MOST
            // Years beyond any clock, so that no sum of times overflows.
            && self.heard < u64::from(u32::MAX) * 1000
            && at <= self.heard + self.interval()
    }
}

unpacks!(struct Timer { schedule, state, heard, dismissed, unled });

impl Unpack for State {
    fn unpack(from: &mut Reader<'_>) -> Self {
        let kind = from.pick(&[0, 1, 2, 3]);
        if kind < 2 {
            return if kind == 0 { Self::Off } else { Self::Resting };
        }
        let (at, put_off) = Unpack::unpack(from);
        if kind == 2 {
            Self::Waiting { due: at, put_off }
        } else {
            Self::Due { since: at, put_off }
        }
    }
}
