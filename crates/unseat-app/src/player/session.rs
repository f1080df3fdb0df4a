//! One run through a plan, as a value.
//!
//! A [`Session`] owns no timer and reads no clock. The shell says what happened
//! and when; the session answers with its next value and the [`Effect`]s to
//! carry out. Where it stands follows from the time alone: a tick that comes
//! late, early or twice changes nothing, and a segment begins when the last one
//! ended, not when somebody noticed.
//!
//! ```text
//!         Start            segment ends            last segment ends
//! Ready ───────▶ Running ───────────────▶ Running … ───────────────▶ Finished
//!                 │   ▲                                                  ▲
//!           Pause ▼   │ 3 s                                              │
//!                 Paused ──Resume──▶ CountIn          Stop, pain of 5 ───┘
//! ```

mod advance;
mod command;
mod event;
mod look;
mod restore;

use alloc::rc::Rc;
use alloc::vec::Vec;

pub use event::{Effect, Ending, Event, Notice, Pause};

use super::{Plan, SegmentIndex, SegmentKind};
use unseat_core::time::{Span, Timestamp};

/// A run through a plan. Cheap to clone: the plan is shared.
#[derive(Clone, Debug)]
pub struct Session {
    plan: Rc<Plan>,
    pause_when_left: bool,
    state: State,
    /// Work done per step, the segment under way not counted.
    worked: Vec<Span>,
    /// When the session last heard anything.
    heard: Timestamp,
    /// Since when the page is out of sight, and in which segment that was.
    hidden: Option<(Timestamp, SegmentIndex)>,
}

/// Where a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Not begun.
    Ready,
    /// Under way.
    Running {
        /// The segment and how much of it is over.
        at: Position,
        /// When the segment ends.
        ends: Timestamp,
    },
    /// Counting in after a pause.
    CountIn {
        /// Where it will go on.
        at: Position,
        /// What is left of the segment.
        left: Span,
        /// When the count-in ends.
        ends: Timestamp,
    },
    /// Standing still.
    Paused {
        /// Where it stands.
        at: Position,
        /// What is left of the segment.
        left: Span,
        /// Why.
        why: Pause,
    },
    /// Over.
    Finished(Ending),
}

/// A segment under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The segment.
    pub segment: SegmentIndex,
    /// Its length, with what was added.
    pub total: Span,
    /// How much of it has been told: cues due later are still to come.
    pub told: Span,
}

/// The count-in after a pause.
pub(super) const COUNT_IN: Span = Span::from_secs(3);
/// Without a word from the page for this long, nobody was led: hidden pages are
/// throttled to one timer a minute, so only a page that slept is silent longer.
pub(super) const SLEPT_AFTER: Span = Span::from_secs(120);
/// "Back" restarts the segment once it is this far in.
pub(super) const BACK_RESTARTS_AFTER: Span = Span::from_secs(3);
/// What [`Event::AddTen`] adds.
pub(super) const ADDED: Span = Span::from_secs(10);
/// A segment may be at most this much longer than planned.
pub(super) const ADDED_AT_MOST: Span = Span::from_secs(120);

impl Session {
    /// A session of `plan` that has not begun. `pause_when_left` makes it wait
    /// whenever the page goes out of sight.
    pub fn ready(plan: Rc<Plan>, pause_when_left: bool) -> Self {
        Self {
            worked: alloc::vec![Span::ZERO; plan.steps().len()],
            plan,
            pause_when_left,
            state: State::Ready,
            heard: Timestamp::default(),
            hidden: None,
        }
    }

    /// The plan it runs through.
    pub fn plan(&self) -> &Rc<Plan> {
        &self.plan
    }

    /// Where it stands.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The session after `event`, which happened at `now`, and what to do about
    /// it. An event that does not fit the state changes nothing.
    #[must_use]
    pub fn update(mut self, event: Event, now: Timestamp) -> (Self, Vec<Effect>) {
        // A clock that runs backwards stands still for us.
        let now = now.max(self.heard);
        let mut effects = Vec::new();
        self.catch_up(now, &mut effects);
        self.heard = now;
        match event {
            Event::Start => self.start(now, &mut effects),
            Event::Pause => self.pause(Pause::Asked, now, &mut effects),
            Event::Resume => self.resume(now, &mut effects),
            Event::Skip => self.skip(now, &mut effects),
            Event::Back => self.back(now, &mut effects),
            Event::AddTen => self.add_ten(&mut effects),
            Event::Hurt => self.hurt(now, &mut effects),
            Event::Pain(strength) => self.pain(strength, &mut effects),
            Event::Stop => self.stop(now, &mut effects),
            Event::Tick => {}
            Event::Hidden => self.hidden(now, &mut effects),
            Event::Shown => self.shown(now, &mut effects),
        }
        (self, effects)
    }

    /// Segment, and what is left of it, wherever the session stands in one.
    fn standing(&self, now: Timestamp) -> Option<(Position, Span)> {
        // As in an update: nothing that has passed comes back.
        let now = now.max(self.heard);
        match self.state {
            State::Running { at, ends } => Some((at, ends.since(now))),
            State::CountIn { at, left, .. } | State::Paused { at, left, .. } => Some((at, left)),
            State::Ready | State::Finished(_) => None,
        }
    }

    /// Keeps the work of the segment that is being left with `left` to go.
    fn keep_work(&mut self, at: Position, left: Span) {
        let segment = self.plan.segment(at.segment);
        if segment.kind == SegmentKind::Work
            && let Some(worked) = self.worked.get_mut(segment.step)
        {
            *worked += at.total - left;
        }
    }

    /// The beginning of a segment.
    fn beginning(&self, segment: SegmentIndex) -> Position {
        Position {
            segment,
            total: self.plan.segment(segment).span,
            told: Span::ZERO,
        }
    }
}
