//! A routine expanded once into a flat list of segments.
//!
//! ```text
//! step 1: lead-in · work          step 2: lead-in · left · switch · right
//! ```
//!
//! Sides, changes of side, repetitions and cues are worked out here, so that a
//! session is only a cursor and a clock.

use alloc::rc::Rc;
use alloc::vec::Vec;

use super::{Person, Reason, Rhythm, Tailored, TailoredStep, TimedCue, cue};
use unseat_core::content::{Catalog, ExerciseId, Purpose, Side, Step, Work};
use unseat_core::time::Span;

/// A routine with sides, changes and cues worked out.
#[derive(Clone, Debug)]
pub struct Plan {
    catalog: Rc<Catalog>,
    tailored: Tailored,
    steps: Vec<PlanStep>,
    segments: Vec<Segment>,
    total: Span,
}

/// One exercise of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanStep {
    /// The exercise.
    pub exercise: ExerciseId,
    /// Time to get into position.
    pub lead_in: Span,
    /// The work.
    pub work: Work,
    /// Time to change sides.
    pub switch: Span,
    /// Why it is there.
    pub reason: Reason,
    /// Which set of an exercise repeated in a row: (from 1, how many), if repeated.
    pub set: Option<(usize, usize)>,
}

impl PlanStep {
    /// The step as a routine has it.
    pub const fn step(&self) -> Step {
        Step {
            exercise: self.exercise,
            lead_in: self.lead_in,
            work: self.work,
            switch: self.switch,
        }
    }
}

/// A place in a plan's segments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SegmentIndex(pub(super) usize);

/// A stretch of the timeline in which one thing happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// What happens.
    pub kind: SegmentKind,
    /// Which of the plan's steps it belongs to, from 0.
    pub step: usize,
    /// Which side works, or is about to.
    pub side: Option<Side>,
    /// When it begins, from the start of the plan.
    pub start: Span,
    /// How long it lasts.
    pub span: Span,
    /// How the work repeats; none outside work.
    pub rhythm: Option<Rhythm>,
    /// What to tell, in order of time.
    pub cues: Vec<TimedCue>,
}

/// What happens in a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SegmentKind {
    /// Getting into position.
    LeadIn,
    /// The work.
    Work,
    /// Changing sides.
    Switch,
}

impl SegmentIndex {
    /// The first segment.
    pub const FIRST: Self = Self(0);

    /// The place in the list, from 0.
    pub const fn index(self) -> usize {
        self.0
    }
}

impl Plan {
    /// Expands a tailored routine. A routine without steps makes an empty plan,
    /// which a session finishes at once.
    pub fn compile(tailored: &Tailored, catalog: Rc<Catalog>) -> Self {
        let steps = plan_steps(&tailored.steps);
        let mut timeline = Timeline::default();
        for (index, step) in steps.iter().enumerate() {
            let is_last = index + 1 == steps.len();
            timeline.add_step(index, step, is_last, &catalog);
        }
        Self {
            catalog,
            tailored: tailored.clone(),
            steps,
            total: timeline.end,
            segments: timeline.segments,
        }
    }

    /// What it is for.
    pub fn purpose(&self) -> Purpose {
        self.tailored.purpose
    }

    /// Whom it was made for.
    pub fn person(&self) -> &Person {
        &self.tailored.person
    }

    /// The content it was made from.
    pub fn catalog(&self) -> &Rc<Catalog> {
        &self.catalog
    }

    /// Its exercises, in order.
    pub fn steps(&self) -> &[PlanStep] {
        &self.steps
    }

    /// The timeline.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// The segment at a place of this plan.
    pub fn segment(&self, index: SegmentIndex) -> &Segment {
        &self.segments[index.0]
    }

    /// How long all of it lasts.
    pub fn total(&self) -> Span {
        self.total
    }

    /// The place after `index`, if there is one.
    pub(super) fn after(&self, index: SegmentIndex) -> Option<SegmentIndex> {
        let next = index.0 + 1;
        (next < self.segments.len()).then_some(SegmentIndex(next))
    }

    /// The first segment of a step, counted from 0, if there is such a step.
    pub(super) fn start_of(&self, step: usize) -> Option<SegmentIndex> {
        self.segments
            .iter()
            .position(|segment| segment.step == step)
            .map(SegmentIndex)
    }

    /// The plan with an easier exercise in `step` and in every later step of the
    /// same exercise, or none where nothing easier fits the person.
    pub(super) fn eased(&self, step: usize) -> Option<Self> {
        let tailored = self.tailored.eased_from(step, &self.catalog)?;
        Some(Self::compile(&tailored, Rc::clone(&self.catalog)))
    }
}

fn plan_steps(steps: &[TailoredStep]) -> Vec<PlanStep> {
    let mut planned: Vec<PlanStep> = steps
        .iter()
        .map(|it| PlanStep {
            exercise: it.step.exercise,
            lead_in: it.step.lead_in,
            work: it.step.work,
            switch: it.step.switch,
            reason: it.reason,
            set: None,
        })
        .collect();
    for run in planned.chunk_by_mut(|a, b| a.exercise == b.exercise) {
        let sets = run.len();
        if sets > 1 {
            for (index, step) in run.iter_mut().enumerate() {
                step.set = Some((index + 1, sets));
            }
        }
    }
    planned
}

/// Segments laid end to end.
#[derive(Default)]
struct Timeline {
    segments: Vec<Segment>,
    end: Span,
}

impl Timeline {
    fn add_step(&mut self, index: usize, step: &PlanStep, is_last: bool, catalog: &Catalog) {
        let parts: &[(Option<Side>, Span)] = match step.work {
            Work::Whole(span) => &[(None, span)],
            Work::EachSide(span) => &[(Some(Side::Left), span), (Some(Side::Right), span)],
            Work::WeakerTwice {
                weaker,
                each,
                extra,
            } => &[
                (Some(weaker), each),
                (Some(weaker.other()), each),
                (Some(weaker), extra),
            ],
        };
        let cycle = catalog.exercise(step.exercise).poses.cycle;
        for (part, &(side, span)) in parts.iter().enumerate() {
            if part == 0 {
                self.push(SegmentKind::LeadIn, index, side, step.lead_in, None, false);
            } else {
                self.push(SegmentKind::Switch, index, side, step.switch, None, false);
            }
            let rhythm = Some(Rhythm::fit(cycle, span));
            let ends_step = part + 1 == parts.len();
            let tells_next = ends_step && !is_last;
            self.push(SegmentKind::Work, index, side, span, rhythm, tells_next);
        }
    }

    fn push(
        &mut self,
        kind: SegmentKind,
        step: usize,
        side: Option<Side>,
        span: Span,
        rhythm: Option<Rhythm>,
        tells_next: bool,
    ) {
        self.segments.push(Segment {
            kind,
            step,
            side,
            start: self.end,
            span,
            rhythm,
            cues: cue::cues(kind, span, tells_next),
        });
        self.end += span;
    }
}
