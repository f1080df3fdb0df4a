//! What time alone does to a session.

use alloc::vec::Vec;

use super::{Effect, Ending, Notice, Pause, Position, SLEPT_AFTER, Session, State};
use crate::player::{Cue, SegmentIndex, TimedCue};
use unseat_core::time::{Span, Timestamp};

/// A cue noticed later than this is no longer told: three late counts in a row
/// would only confuse.
const STALE_AFTER: Span = Span::from_millis(1500);

impl Session {
    /// Brings the session from when it last heard anything to `now`.
    pub(super) fn catch_up(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        let silence = now.since(self.heard);
        if silence > SLEPT_AFTER && self.is_moving() {
            self.fall_asleep(silence, effects);
            return;
        }
        if let State::CountIn { at, left, ends } = self.state
            && ends <= now
        {
            self.state = State::Running {
                at,
                ends: ends + left,
            };
        }
        while let State::Running { at, ends } = self.state
            && ends <= now
        {
            self.tell_due(at, at.total, now.since(ends), effects);
            self.keep_work(at, Span::ZERO);
            match self.plan.after(at.segment) {
                Some(next) => self.enter(next, ends, effects),
                None => self.finish(effects),
            }
        }
        if let State::Running { at, ends } = self.state {
            let elapsed = at.total - ends.since(now);
            let at = self.tell_due(at, elapsed, Span::ZERO, effects);
            self.state = State::Running { at, ends };
        }
    }

    /// Whether time changes anything.
    pub(super) fn is_moving(&self) -> bool {
        matches!(self.state, State::Running { .. } | State::CountIn { .. })
    }

    /// Nobody was led while the page slept: wait where it was last heard.
    fn fall_asleep(&mut self, silence: Span, effects: &mut Vec<Effect>) {
        if let Some((at, left)) = self.standing(self.heard) {
            self.state = State::Paused {
                at,
                left,
                why: Pause::Slept,
            };
            self.hidden = None;
            effects.extend([
                Effect::Hush,
                Effect::AllowSleep,
                Effect::Notify(Notice::Slept(silence)),
                Effect::Remember,
            ]);
        }
    }

    /// Begins `segment` at `start`, because the one before ended then.
    fn enter(&mut self, segment: SegmentIndex, start: Timestamp, effects: &mut Vec<Effect>) {
        let at = self.beginning(segment);
        self.state = State::Running {
            at,
            ends: start + at.total,
        };
        // Of several segments crossed at once only the last is told.
        effects.retain(|effect| !matches!(effect, Effect::Tell(_) | Effect::Sound));
        effects.push(Effect::Tell(self.opening(segment)));
        effects.extend([Effect::Sound, Effect::Remember]);
    }

    /// The cue a segment begins with.
    pub(super) fn opening(&self, segment: SegmentIndex) -> Cue {
        self.plan
            .segment(segment)
            .cues
            .first()
            .map_or(Cue::Begin, |timed| timed.cue)
    }

    /// Tells the cues that have come due when `elapsed` of the segment was over,
    /// `ago` before now, and says up to where it has told.
    fn tell_due(
        &self,
        at: Position,
        elapsed: Span,
        ago: Span,
        effects: &mut Vec<Effect>,
    ) -> Position {
        for (due, cue) in self.due_cues(at) {
            let is_news = due > at.told && due <= elapsed;
            if is_news && (elapsed - due) + ago <= STALE_AFTER {
                effects.push(Effect::Tell(cue));
            }
        }
        Position {
            told: at.told.max(elapsed),
            ..at
        }
    }

    /// The cues of a segment under way, each with when it is due in it.
    pub(super) fn due_cues(&self, at: Position) -> impl Iterator<Item = (Span, Cue)> {
        let segment = self.plan.segment(at.segment);
        let added = at.total - segment.span;
        segment.cues.iter().map(move |&TimedCue { at, cue }| {
            let due = if cue.follows_end() { at + added } else { at };
            (due, cue)
        })
    }

    /// The end of the last segment: completed only if all the work was done. More of one
    /// exercise does not make up for another that was skipped.
    pub(super) fn finish(&mut self, effects: &mut Vec<Effect>) {
        let mut steps = self.plan.steps().iter().zip(&self.worked);
        let ending = if steps.all(|(step, worked)| *worked >= step.work.total(Span::ZERO)) {
            Ending::Completed
        } else {
            Ending::Stopped
        };
        effects.push(Effect::Tell(Cue::Finish));
        self.end(ending, effects);
    }

    /// Ends the session.
    pub(super) fn end(&mut self, ending: Ending, effects: &mut Vec<Effect>) {
        self.state = State::Finished(ending);
        effects.extend([Effect::AllowSleep, Effect::Record(ending)]);
    }
}
