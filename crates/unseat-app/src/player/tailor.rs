//! Makes a routine fit a person: another exercise where one does not, in the
//! same time, with the reason kept (domain: "Swap rules").

mod edit;
mod fit;
mod retime;
mod variety;

use alloc::vec::Vec;

use retime::retimed;
use variety::{Slot, fill, slots};

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
    let mut slots = slots(&routine.steps);
    if person.tags.has(Tag::Tight) && lacks_front_stretch(routine.purpose) {
        put_stretch_first(&mut slots, catalog);
    }
    let is_own = matches!(routine.purpose, Purpose::Own(_));
    fill(&mut slots, person, catalog, is_own);
    let mut steps: Vec<TailoredStep> = slots.into_iter().map(|slot| slot.now).collect();
    if let Some(weaker) = weaker_side(person) {
        for TailoredStep { step, .. } in &mut steps {
            step.work = weaker_twice(step, weaker);
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
fn put_stretch_first(slots: &mut [Slot], catalog: &Catalog) {
    let rows = catalog.swaps.rows.iter();
    for row in rows.filter(|row| row.need == Need::Tight) {
        let found = slots
            .iter_mut()
            .find(|it| row.replace.contains(&it.authored.exercise));
        if let Some(Slot { authored, now }) = found {
            now.step = retimed(authored, row.with, catalog);
            now.reason = Reason::InsteadOf {
                authored: authored.exercise,
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
fn weaker_twice(step: &Step, weaker: Side) -> Work {
    let Work::EachSide(_) = step.work else {
        return step.work;
    };
    let whole = step.work.total(step.switch);
    let spare = whole.saturating_sub(EXTRA + step.switch * 2);
    let each = Span::from_millis(spare.as_millis() / 2);
    if each < LEAST {
        return step.work;
    }
    Work::WeakerTwice {
        weaker,
        each,
        extra: EXTRA,
    }
}
