//! What a person, or the page, does to a session.

use alloc::rc::Rc;
use alloc::vec::Vec;

use super::{
    ADDED, ADDED_AT_MOST, BACK_RESTARTS_AFTER, COUNT_IN, Effect, Ending, Notice, Pause, Session,
    State,
};
use crate::player::SegmentIndex;
use unseat_core::time::{Span, Timestamp};

impl Session {
    pub(super) fn start(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        if self.state != State::Ready {
            return;
        }
        effects.push(Effect::KeepAwake);
        if self.plan.segments().is_empty() {
            self.finish(effects);
        } else {
            self.jump(SegmentIndex::FIRST, now, effects);
        }
    }

    pub(super) fn pause(&mut self, why: Pause, now: Timestamp, effects: &mut Vec<Effect>) {
        if self.is_moving()
            && let Some((at, left)) = self.standing(now)
        {
            self.state = State::Paused { at, left, why };
            effects.extend([Effect::Hush, Effect::AllowSleep, Effect::Remember]);
        }
    }

    pub(super) fn resume(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        if let State::Paused { at, left, .. } = self.state {
            self.state = State::CountIn {
                at,
                left,
                ends: now + COUNT_IN,
            };
            effects.extend([Effect::KeepAwake, Effect::Sound]);
        }
    }

    pub(super) fn skip(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        let Some((at, left)) = self.standing(now) else {
            return;
        };
        self.keep_work(at, left);
        if let Some(next) = self.plan.after(at.segment) {
            self.go_to(next, now, effects);
        } else {
            effects.push(Effect::Hush);
            self.finish(effects);
        }
    }

    pub(super) fn back(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        let Some((at, left)) = self.standing(now) else {
            return;
        };
        self.keep_work(at, left);
        let restarts = at.total - left > BACK_RESTARTS_AFTER;
        let index = at.segment.0.saturating_sub(usize::from(!restarts));
        self.go_to(SegmentIndex(index), now, effects);
    }

    pub(super) fn add_ten(&mut self, effects: &mut Vec<Effect>) {
        let (State::Running { at, .. } | State::CountIn { at, .. } | State::Paused { at, .. }) =
            &mut self.state
        else {
            return;
        };
        let planned = self.plan.segment(at.segment).span;
        if at.total + ADDED > planned + ADDED_AT_MOST {
            return;
        }
        at.total += ADDED;
        match &mut self.state {
            State::Running { ends, .. } => *ends = *ends + ADDED,
            State::CountIn { left, .. } | State::Paused { left, .. } => *left += ADDED,
            State::Ready | State::Finished(_) => {}
        }
        if self.is_moving() {
            effects.extend([Effect::Hush, Effect::Sound]);
        }
    }

    pub(super) fn hurt(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        self.pause(Pause::Hurt, now, effects);
        if let State::Paused { why, .. } = &mut self.state {
            *why = Pause::Hurt;
        }
    }

    pub(super) fn pain(&mut self, strength: u8, effects: &mut Vec<Effect>) {
        let State::Paused {
            at,
            left,
            why: Pause::Hurt,
        } = self.state
        else {
            return;
        };
        self.keep_work(at, left);
        if strength >= 5 {
            self.end(Ending::Pain, effects);
            return;
        }
        let step = self.plan.segment(at.segment).step;
        let (target, notice) = if let Some(plan) = self.plan.eased(step) {
            self.plan = Rc::new(plan);
            (self.plan.start_of(step), Notice::Eased)
        } else {
            (self.plan.start_of(step + 1), Notice::LeftOut)
        };
        effects.push(Effect::Notify(notice));
        if let Some(segment) = target {
            self.stand_at(segment, Pause::Eased);
            effects.push(Effect::Remember);
        } else {
            effects.push(Effect::Hush);
            self.end(Ending::Stopped, effects);
        }
    }

    pub(super) fn stop(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        if let Some((at, left)) = self.standing(now) {
            self.keep_work(at, left);
            effects.push(Effect::Hush);
            self.end(Ending::Stopped, effects);
        }
    }

    pub(super) fn hidden(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        if self.pause_when_left {
            self.pause(Pause::Left, now, effects);
        } else if let State::Running { at, .. } = self.state {
            self.hidden = Some((now, at.segment));
            effects.push(Effect::Remember);
        }
    }

    pub(super) fn shown(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        let Some((since, left_in)) = self.hidden.take() else {
            return;
        };
        if let State::Running { at, .. } = self.state
            && at.segment != left_in
        {
            effects.push(Effect::Notify(Notice::Further(now.since(since))));
        }
    }

    /// To another segment: at once when moving, standing still when paused.
    fn go_to(&mut self, segment: SegmentIndex, now: Timestamp, effects: &mut Vec<Effect>) {
        if let State::Paused { why, .. } = self.state {
            self.stand_at(segment, why);
            effects.push(Effect::Remember);
        } else {
            self.jump(segment, now, effects);
        }
    }

    fn stand_at(&mut self, segment: SegmentIndex, why: Pause) {
        let at = self.beginning(segment);
        self.state = State::Paused {
            at,
            left: at.total,
            why,
        };
    }

    /// Begins a segment now, whatever was sounding.
    fn jump(&mut self, segment: SegmentIndex, now: Timestamp, effects: &mut Vec<Effect>) {
        let at = self.beginning(segment);
        self.state = State::Running {
            at,
            ends: now + at.total,
        };
        let opening = self.opening(segment);
        // What came due in the segment just left no longer matters.
        effects.retain(|effect| !matches!(effect, Effect::Tell(_)));
        effects.extend([
            Effect::Hush,
            Effect::Chime(opening),
            Effect::Tell(opening),
            Effect::Sound,
            Effect::Remember,
        ]);
    }

    /// How much work was done, the segment under way included.
    pub fn worked(&self, now: Timestamp) -> Span {
        let kept: Span = self.worked.iter().copied().sum();
        kept + self.work_under_way(now)
    }

    /// How many exercises were done at least in part.
    pub fn exercises_done(&self) -> usize {
        self.worked.iter().filter(|work| !work.is_zero()).count()
    }
}
