//! What can be seen and heard of a session at one moment.

use alloc::vec::Vec;

use super::{Session, State};
use crate::player::{Cue, NextUp, PlanStep, Rhythm, Scene, SegmentKind};
use unseat_core::time::{Span, Timestamp};

impl Session {
    /// When the shell should next send [`super::Event::Tick`]: as the seconds or
    /// the repetition shown change, a cue comes due, or a segment ends.
    #[must_use]
    pub fn deadline(&self, now: Timestamp) -> Option<Timestamp> {
        match self.state {
            State::Running { at, ends } => {
                let left = ends.since(now);
                let elapsed = at.total - left;
                let cue = self
                    .due_cues(at)
                    .map(|(due, _)| due)
                    .find(|&due| due > elapsed);
                let rep = self
                    .rhythm(at.segment.0, at.total)
                    .and_then(|it| it.next_rep(elapsed));
                let soonest = cue
                    .into_iter()
                    .chain(rep)
                    .map(|due| ends - (at.total - due));
                Some(soonest.fold(next_second(ends, left), Timestamp::min))
            }
            State::CountIn { ends, .. } => Some(next_second(ends, ends.since(now))),
            State::Ready | State::Paused { .. } | State::Finished(_) => None,
        }
    }

    /// What the playing screen shows; none before the start and after the end.
    pub fn scene(&self, now: Timestamp) -> Option<Scene> {
        let (at, left) = self.standing(now)?;
        let segment = self.plan.segment(at.segment);
        let step = &self.plan.steps()[segment.step];
        let elapsed = at.total - left;
        let rhythm = self.rhythm(at.segment.0, at.total);
        let later = self.plan.total() - (segment.start + segment.span);
        Some(Scene {
            segment: at.segment,
            kind: segment.kind,
            exercise: step.exercise,
            side: segment.side,
            step: segment.step + 1,
            steps: self.plan.steps().len(),
            set: step.set,
            seconds: left.seconds_shown(),
            total: at.total,
            elapsed,
            rep: rhythm.and_then(|it| it.rep_at(elapsed)),
            rhythm,
            next: self.next_up(at.segment.0),
            left: left + later,
            count_in: match self.state {
                State::CountIn { ends, .. } => Some(ends.since(now).seconds_shown()),
                _ => None,
            },
            paused: match self.state {
                State::Paused { why, .. } => Some(why),
                _ => None,
            },
        })
    }

    /// The cues still to come that have a tone, each with how long from now:
    /// those of the segment under way, and the opening of the one after, so that
    /// no tone waits for a tick.
    pub fn upcoming(&self, now: Timestamp) -> Vec<(Span, Cue)> {
        let (wait, elapsed, at) = match self.state {
            State::Running { at, ends } => (Span::ZERO, at.total - ends.since(now), at),
            State::CountIn { at, left, ends } => (ends.since(now), at.total - left, at),
            State::Ready | State::Paused { .. } | State::Finished(_) => return Vec::new(),
        };
        let mut cues: Vec<_> = count_in(wait).collect();
        cues.extend(
            self.due_cues(at)
                .filter(|&(due, _)| due > elapsed)
                .map(|(due, cue)| (wait + (due - elapsed), cue)),
        );
        let opening = match self.plan.after(at.segment) {
            Some(next) => self.opening(next),
            None => Cue::Finish,
        };
        cues.push((wait + (at.total - elapsed), opening));
        cues
    }

    /// The rhythm of a segment of this length: added time adds repetitions.
    fn rhythm(&self, segment: usize, total: Span) -> Option<Rhythm> {
        self.plan.segments()[segment]
            .rhythm
            .map(|it| it.over(total))
    }

    /// The other side, or the next exercise.
    fn next_up(&self, segment: usize) -> Option<NextUp> {
        let segments = &self.plan.segments()[segment + 1..];
        let next = segments
            .iter()
            .find(|it| matches!(it.kind, SegmentKind::LeadIn | SegmentKind::Switch))?;
        let step: &PlanStep = &self.plan.steps()[next.step];
        Some(NextUp {
            exercise: step.exercise,
            side: next.side,
        })
    }

    /// The work of the segment under way that is not kept yet.
    pub(super) fn work_under_way(&self, now: Timestamp) -> Span {
        match self.standing(now) {
            Some((at, left)) if self.plan.segment(at.segment).kind == SegmentKind::Work => {
                at.total - left
            }
            _ => Span::ZERO,
        }
    }
}

/// When the seconds shown next change, on a countdown that ends at `ends`.
fn next_second(ends: Timestamp, left: Span) -> Timestamp {
    ends - Span::from_secs(left.seconds_shown().saturating_sub(1))
}

/// The counts of a count-in that has `wait` to go.
fn count_in(wait: Span) -> impl Iterator<Item = (Span, Cue)> {
    [3u8, 2, 1].into_iter().filter_map(move |left| {
        let before_end = Span::from_secs(u32::from(left));
        (wait >= before_end).then(|| (wait - before_end, Cue::Count(left)))
    })
}
