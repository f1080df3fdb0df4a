//! A session carried over from an earlier visit, and back.

use alloc::rc::Rc;
use alloc::vec::Vec;

use super::{Pause, Position, Session, State};
use crate::player::{Person, Plan, Reason, SegmentIndex, Tailored, TailoredStep};
use crate::player::{SavedSession, SavedStep};
use unseat_core::content::Catalog;
use unseat_core::time::{Span, Timestamp};

impl Session {
    /// The place to come back to; none before the start and after the end.
    pub fn saved(&self, now: Timestamp) -> Option<SavedSession> {
        let (at, left) = self.standing(now)?;
        // A place says what is left of a segment, and not what was added to it: what of that
        // has passed counts as done.
        let mut kept = self.clone();
        kept.keep_work(at, self.plan.segment(at.segment).span.max(left));
        let catalog = self.plan.catalog();
        Some(SavedSession {
            purpose: self.plan.purpose(),
            steps: self
                .plan
                .steps()
                .iter()
                .map(|it| SavedStep::new(&it.step(), catalog))
                .collect(),
            segment: u16::try_from(at.segment.0).unwrap_or(u16::MAX),
            left,
            worked: kept.worked,
        })
    }

    /// A session that waits where `saved` was left, or none where an exercise is
    /// no longer in the catalog or the place is not in the plan.
    pub fn restore(
        saved: &SavedSession,
        person: Person,
        pause_when_left: bool,
        catalog: Rc<Catalog>,
    ) -> Option<Self> {
        let steps: Option<Vec<TailoredStep>> = saved
            .steps
            .iter()
            .map(|step| restored_step(step, &catalog))
            .collect();
        let tailored = Tailored {
            purpose: saved.purpose,
            person,
            steps: steps?,
            avoided: Vec::new(),
        };
        let plan = Rc::new(Plan::compile(&tailored, catalog));
        let segment = SegmentIndex(usize::from(saved.segment));
        let span = plan.segments().get(segment.0)?.span;
        if saved.worked.len() != plan.steps().len() {
            return None;
        }
        let total = span.max(saved.left);
        let mut session = Self::ready(plan, pause_when_left);
        session.worked.clone_from(&saved.worked);
        session.state = State::Paused {
            at: Position {
                segment,
                total,
                told: total - saved.left,
            },
            left: saved.left,
            why: Pause::Restored,
        };
        Some(session)
    }
}

fn restored_step(saved: &SavedStep, catalog: &Catalog) -> Option<TailoredStep> {
    let step = saved.step(catalog)?;
    let is_some_time = |span: Span| span <= Span::from_secs(600);
    (is_some_time(saved.lead_in) && is_some_time(step.total() - saved.lead_in)).then_some(
        TailoredStep {
            step,
            reason: Reason::Authored,
        },
    )
}
