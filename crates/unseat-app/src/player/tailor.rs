//! Makes a routine fit a person: another exercise where one does not, in the
//! same time, with the reason kept (domain: "Swap rules").

mod edit;
mod fit;
mod retime;

use alloc::vec::Vec;

use fit::replacement;
use retime::retimed;

use super::{Person, Tag};
use unseat_core::content::{
    Catalog, ExerciseId, Need, Profile, Purpose, Routine, Side, Step, Work,
};
use unseat_core::time::Span;

/// A routine made to fit a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tailored {
    /// What it is for.
    pub purpose: Purpose,
    /// Whom it fits.
    pub person: Person,
    /// Its steps, in order; their times add up to the routine's.
    pub steps: Vec<TailoredStep>,
    /// What hurt, and does not come back.
    pub avoided: Vec<ExerciseId>,
}

/// A step and why it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TailoredStep {
    /// What is done, and how long.
    pub step: Step,
    /// Why it is there.
    pub reason: Reason,
}

/// Why an exercise is in a routine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The routine has it; the exercise's own purpose says why.
    Authored,
    /// It stands in for another.
    InsteadOf {
        /// The exercise the routine has.
        authored: ExerciseId,
        /// Why the authored one does not fit.
        need: Need,
    },
    /// The person chose it.
    Chosen,
    /// The week of the programme asks for it.
    StepUp,
}

/// Makes `routine` fit `person`: every exercise one they can do with what they
/// have, in the same whole time.
pub fn tailor(routine: &Routine, person: &Person, catalog: &Catalog) -> Tailored {
    let mut steps: Vec<TailoredStep> = routine
        .steps
        .iter()
        .map(|step| TailoredStep {
            step: step.clone(),
            reason: Reason::Authored,
        })
        .collect();
    if person.tags.has(Tag::Tight) && lacks_front_stretch(routine.purpose) {
        put_stretch_first(&mut steps, catalog);
    }
    for it in &mut steps {
        if let Some((exercise, need)) = replacement(it.step.exercise, person, catalog) {
            let authored = it.step.exercise;
            it.step = retimed(&it.step, exercise, catalog);
            it.reason = Reason::InsteadOf { authored, need };
        }
        if let Some(weaker) = weaker_side(person) {
            it.step.work = weaker_twice(it.step.work, weaker);
        }
    }
    Tailored {
        purpose: routine.purpose,
        person: *person,
        steps,
        avoided: Vec::new(),
    }
}

/// The two profiles whose routines do not stretch the front of the hips.
fn lacks_front_stretch(purpose: Purpose) -> bool {
    matches!(
        purpose,
        Purpose::WarmUp(Profile::QuietGlutes | Profile::QuadLed, _)
    )
}

/// Swaps the first exercise that a `tight` row names, once.
fn put_stretch_first(steps: &mut [TailoredStep], catalog: &Catalog) {
    let rows = catalog.swaps.rows.iter();
    for row in rows.filter(|row| row.need == Need::Tight) {
        let found = steps
            .iter_mut()
            .find(|it| row.replace.contains(&it.step.exercise));
        if let Some(it) = found {
            let authored = it.step.exercise;
            it.step = retimed(&it.step, row.with, catalog);
            it.reason = Reason::InsteadOf {
                authored,
                need: row.need,
            };
            return;
        }
    }
}

fn weaker_side(person: &Person) -> Option<Side> {
    person.weaker.filter(|_| person.tags.has(Tag::Asymmetry))
}

/// The second helping for the weaker side.
const EXTRA: Span = Span::from_secs(10);
/// Less than this a side is no work at all.
const LEAST: Span = Span::from_secs(8);

/// The same whole time, begun with and returned to the weaker side; unchanged
/// where too little would be left for each side.
fn weaker_twice(work: Work, weaker: Side) -> Work {
    let Work::EachSide(_) = work else {
        return work;
    };
    let spare = work.total() - EXTRA - Work::SWITCH * 2;
    let each = Span::from_millis(spare.as_millis() / 2);
    if each < LEAST {
        return work;
    }
    Work::WeakerTwice {
        weaker,
        each,
        extra: EXTRA,
    }
}
