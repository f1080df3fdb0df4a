//! What stands in for others makes a sound session too: nothing twice in a row or a
//! third time, no two stretches in a row, and one trip to the floor.

use alloc::vec::Vec;

use super::fit::{misfit, stand_ins};
use super::retime::{retimed, suits};
use super::{Reason, TailoredStep};
use crate::player::Person;
use unseat_core::content::{Catalog, ExerciseId, Need, Phase, Step};

/// How often an exercise may come in a session.
const OFTEN: usize = 2;

/// A place in a routine: what it was made for, and what is done in it now.
pub(super) struct Slot {
    /// The step as authored.
    pub(super) authored: Step,
    /// The step as it is done.
    pub(super) now: TailoredStep,
}

/// Whether `exercise` at `index` would come too often, or next to what is too like
/// it. `at` says what each of the `places` has.
pub(super) fn repeats(
    (index, exercise): (usize, ExerciseId),
    places: usize,
    at: impl Fn(usize) -> ExerciseId,
    catalog: &Catalog,
) -> bool {
    let stretches = |id: ExerciseId| catalog.exercise(id).phase == Phase::Stretch;
    let is_like =
        |other: ExerciseId| other == exercise || (stretches(other) && stretches(exercise));
    let others = (0..places).filter(|place| *place != index);
    let times = others.clone().filter(|place| at(*place) == exercise);
    times.count() >= OFTEN
        || others
            .filter(|place| place.abs_diff(index) == 1)
            .any(|place| is_like(at(place)))
}

/// Puts into each place what fits the person. A routine of somebody's own keeps its
/// order.
pub(super) fn fill(slots: &mut [Slot], person: &Person, catalog: &Catalog, keeps_order: bool) {
    for index in 0..slots.len() {
        if misfit(slots[index].now.step.exercise, person, catalog).is_some() {
            put(slots, index, person, catalog);
        }
    }
    // What moves may come to stand beside its like, and what takes its place may be
    // done standing: each turn leaves fewer on the floor.
    for _ in 0..slots.len() {
        if !keeps_order {
            gather_floor(slots, catalog);
        }
        let mut is_settled = true;
        for index in 0..slots.len() {
            let Reason::InsteadOf { need, .. } = slots[index].now.reason else {
                continue;
            };
            let current = slots[index].now.step.exercise;
            if need != Need::Tight && repeats_in(slots, index, current, catalog) {
                is_settled &= !put(slots, index, person, catalog);
            }
        }
        if is_settled {
            break;
        }
    }
}

/// Puts the best of what may stand in for the authored exercise into a place.
/// Whether that changes it.
fn put(slots: &mut [Slot], index: usize, person: &Person, catalog: &Catalog) -> bool {
    let Slot { authored, now } = &slots[index];
    let exercise = authored.exercise;
    let current = now.step.exercise;
    let on_floor = |id: ExerciseId| catalog.exercise(id).poses.setting.surface.is_floor();
    let Some(need) = misfit(exercise, person, catalog) else {
        return false;
    };
    let near = stand_ins(exercise, need, person, catalog);
    let fallbacks = &catalog.swaps.fallbacks;
    let used = |id: ExerciseId| slots.iter().any(|it| it.now.step.exercise == id);
    let fresh = fallbacks.iter().filter(|id| !used(**id));
    // Who is down on the floor stays there where that is as good.
    let down = near
        .iter()
        .filter(|id| on_floor(exercise) && on_floor(**id));
    let mut candidates = down.chain(&near).chain(fresh).chain(fallbacks);
    // Nobody gets down on the floor for the sake of variety.
    let is_good = |id: ExerciseId| {
        suits(authored, id, catalog)
            && (on_floor(current) || !on_floor(id))
            && !repeats_in(slots, index, id, catalog)
    };
    let best = candidates.find(|id| is_good(**id));
    let fits = misfit(current, person, catalog).is_none();
    let Some(&with) = best.or(near.iter().chain(fallbacks).next().filter(|_| !fits)) else {
        return false;
    };
    let step = retimed(authored, with, catalog);
    let reason = Reason::InsteadOf {
        authored: exercise,
        need,
    };
    slots[index].now = TailoredStep { step, reason };
    with != current
}

fn repeats_in(slots: &[Slot], index: usize, exercise: ExerciseId, catalog: &Catalog) -> bool {
    let at = |place: usize| slots[place].now.step.exercise;
    repeats((index, exercise), slots.len(), at, catalog)
}

/// Moves what is done standing out of the time on the floor: what loosens before it,
/// all else after it.
fn gather_floor(slots: &mut [Slot], catalog: &Catalog) {
    let exercise = |slot: &Slot| catalog.exercise(slot.now.step.exercise);
    let on_floor = |slot: &Slot| exercise(slot).poses.setting.surface.is_floor();
    let first = slots.iter().position(on_floor);
    let last = slots.iter().rposition(on_floor);
    if let (Some(first), Some(last)) = (first, last) {
        slots[first..=last].sort_by_key(|slot| match exercise(slot).phase {
            _ if on_floor(slot) => 1,
            Phase::Raise | Phase::Mobilise | Phase::Stretch => 0,
            Phase::Activate | Phase::Potentiate => 2,
        });
    }
}

/// The places of a routine, with what was authored in them.
pub(super) fn slots(steps: &[Step]) -> Vec<Slot> {
    let slot = |step: &Step| Slot {
        authored: step.clone(),
        now: TailoredStep {
            step: step.clone(),
            reason: Reason::Authored,
        },
    };
    steps.iter().map(slot).collect()
}
