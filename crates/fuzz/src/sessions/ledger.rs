//! What a session must have come to, worked out beside it from what happened and when:
//! a place that moves along the plan, and a line in a book for all work on the way.

use std::rc::Rc;

use unseat_app::player::{Ending, Event, Pause, Plan, Segment, SegmentKind};

/// What must be.
#[derive(Clone, Debug)]
pub(crate) struct Ledger {
    pub(crate) plan: Rc<Plan>,
    pub(crate) place: Place,
    pub(crate) mood: Mood,
    /// The work done per step, in milliseconds.
    pub(crate) worked: Vec<u32>,
    /// When something was heard last.
    pub(crate) heard: u64,
    /// How long it has moved in all.
    pub(crate) moved: u64,
    pub(crate) waits_when_left: bool,
}

/// A place in a plan: how much of a segment has passed, and was added to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) segment: usize,
    pub(crate) passed: u32,
    pub(crate) added: u32,
}

/// Whether it moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mood {
    Runs,
    CountsIn(u32),
    Waits(Pause),
    Over(Ending),
}

impl Ledger {
    /// Of a session that has just begun.
    pub(crate) fn new(plan: &Rc<Plan>, now: u64, waits_when_left: bool) -> Self {
        Self {
            plan: Rc::clone(plan),
            place: Place::default(),
            mood: Mood::Runs,
            worked: vec![0; plan.steps().len()],
            heard: now,
            moved: 0,
            waits_when_left,
        }
    }

    /// Of a session that is gone on with where it stood here.
    pub(crate) fn taken_up(&self, plan: &Rc<Plan>) -> Self {
        let left = self.total() - self.place.passed;
        let planned = self.segment().span.as_millis();
        Self {
            plan: Rc::clone(plan),
            // What was added and has passed is no longer told from what was planned.
            place: Place {
                passed: planned.max(left) - left,
                added: planned.max(left) - planned,
                ..self.place
            },
            mood: Mood::Waits(Pause::Restored),
            heard: 0,
            ..self.clone()
        }
    }

    pub(crate) fn segment(&self) -> &Segment {
        &self.plan.segments()[self.place.segment]
    }

    /// How long the segment lasts, with what was added.
    pub(crate) fn total(&self) -> u32 {
        self.segment().span.as_millis() + self.place.added
    }

    pub(crate) fn is_over(&self) -> bool {
        matches!(self.mood, Mood::Over(_))
    }

    /// Something happened. An easier plan stands where an exercise that hurts was
    /// exchanged.
    pub(crate) fn hear(&mut self, event: Event, now: u64, eased: Option<&Rc<Plan>>) {
        let now = now.max(self.heard);
        self.pass(u32::try_from(now - self.heard).unwrap_or(u32::MAX));
        self.heard = now;
        let moves = matches!(self.mood, Mood::Runs | Mood::CountsIn(_));
        match event {
            _ if self.is_over() => {}
            Event::Pause if moves => self.mood = Mood::Waits(Pause::Asked),
            Event::Hidden if moves && self.waits_when_left => self.mood = Mood::Waits(Pause::Left),
            Event::Hurt => self.mood = Mood::Waits(Pause::Hurt),
            Event::Resume if !moves => self.mood = Mood::CountsIn(3_000),
            Event::Skip => self.go_to(self.place.segment + 1),
            Event::Back if self.place.passed > 3_000 => self.go_to(self.place.segment),
            Event::Back => self.go_to(self.place.segment.saturating_sub(1)),
            Event::AddTen if self.place.added <= 110_000 => self.place.added += 10_000,
            Event::Pain(strength) if self.mood == Mood::Waits(Pause::Hurt) => {
                self.hurts(strength, eased);
            }
            Event::Stop => self.mood = Mood::Over(Ending::Stopped),
            // Time alone, or what does not fit.
            _ => {}
        }
    }

    /// Time passes, all of it or none: who slept for two minutes was not led.
    fn pass(&mut self, gone: u32) {
        let mut run = match self.mood {
            Mood::Runs | Mood::CountsIn(_) if gone > 120_000 => {
                self.mood = Mood::Waits(Pause::Slept);
                return;
            }
            Mood::CountsIn(left) if gone < left => {
                self.mood = Mood::CountsIn(left - gone);
                return;
            }
            Mood::CountsIn(left) => gone - left,
            Mood::Runs => gone,
            Mood::Waits(_) | Mood::Over(_) => return,
        };
        self.mood = Mood::Runs;
        while self.mood == Mood::Runs {
            let left = self.total() - self.place.passed;
            self.spend(run.min(left));
            if run < left {
                return;
            }
            run -= left;
            self.go_to(self.place.segment + 1);
        }
    }

    fn spend(&mut self, span: u32) {
        self.place.passed += span;
        self.moved += u64::from(span);
        let segment = self.segment();
        if segment.kind == SegmentKind::Work {
            let step = segment.step;
            self.worked[step] += span;
        }
    }

    /// The beginning of a segment; the end, where there is none. Who waits goes on waiting.
    fn go_to(&mut self, segment: usize) {
        if segment >= self.plan.segments().len() {
            self.mood = Mood::Over(self.came_to());
            return;
        }
        self.place = Place {
            segment,
            ..Place::default()
        };
        if !matches!(self.mood, Mood::Waits(_)) {
            self.mood = Mood::Runs;
        }
    }

    /// All of it was done where every exercise has had its time.
    fn came_to(&self) -> Ending {
        let mut due = vec![0; self.worked.len()];
        for segment in self.plan.segments() {
            if segment.kind == SegmentKind::Work {
                due[segment.step] += segment.span.as_millis();
            }
        }
        let is_done = due.iter().zip(&self.worked).all(|(due, done)| done >= due);
        if is_done {
            Ending::Completed
        } else {
            Ending::Stopped
        }
    }

    /// The easier exercise begins anew, or the next one where there is none.
    fn hurts(&mut self, strength: u8, eased: Option<&Rc<Plan>>) {
        if strength >= 5 {
            self.mood = Mood::Over(Ending::Pain);
            return;
        }
        let step = self.segment().step;
        let target = if let Some(plan) = eased {
            self.plan = Rc::clone(plan);
            step
        } else {
            step + 1
        };
        let mut segments = self.plan.segments().iter();
        match segments.position(|segment| segment.step == target) {
            Some(first) => {
                self.mood = Mood::Waits(Pause::Eased);
                self.go_to(first);
            }
            None => self.mood = Mood::Over(Ending::Stopped),
        }
    }
}
