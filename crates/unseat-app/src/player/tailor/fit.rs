//! Whether an exercise fits a person, and what may stand in for it.

use alloc::vec::Vec;

use crate::player::{Person, Tag, Thing};
use unseat_core::content::{Catalog, Equipment, Exercise, ExerciseId, Need, Surface};

/// What a person asks to be gentle with, and the table of what gives way to it.
const GENTLE: [(Tag, Need); 5] = [
    (Tag::HipReplacement, Need::HipReplacement),
    (Tag::Pregnancy, Need::Pregnancy),
    (Tag::BrittleBones, Need::BrittleBones),
    (Tag::LowBack, Need::LowBack),
    (Tag::Knees, Need::Knees),
];

/// What may stand in for `exercise`, all of which fits the person; what is nearest to
/// it comes first, and what fits everybody is not among it.
pub(super) fn stand_ins(
    exercise: ExerciseId,
    need: Need,
    person: &Person,
    catalog: &Catalog,
) -> Vec<ExerciseId> {
    // Everything that is led to, nearest first, with why it is left.
    let mut reached = Vec::from([(exercise, need)]);
    let mut at = 0;
    while let Some(&(current, need)) = reached.get(at) {
        let table = match need {
            // The standing versions of the floor rows serve these as well.
            Need::Desk | Need::Wrists => Need::Floor,
            other => other,
        };
        let regress = catalog.exercise(current).regress;
        // What is too hard gives way to its own easier version first.
        let first = regress.filter(|_| need == Need::Level);
        let rows = catalog.swaps.of(table, current);
        for next in first.into_iter().chain(rows).chain(regress) {
            if reached.iter().all(|(known, _)| *known != next) {
                // Past what fits, the same reason leads on.
                let why = misfit(next, person, catalog).unwrap_or(need);
                reached.push((next, why));
            }
        }
        at += 1;
    }
    let reached = reached.into_iter().skip(1).map(|(id, _)| id);
    reached
        .filter(|id| misfit(*id, person, catalog).is_none())
        .collect()
}

/// An easier exercise that fits the person, if there is one.
pub(super) fn easier(
    exercise: ExerciseId,
    person: &Person,
    catalog: &Catalog,
) -> Option<ExerciseId> {
    let regress = catalog.exercise(exercise).regress?;
    let fitting = match misfit(regress, person, catalog) {
        None => Some(regress),
        Some(need) => stand_ins(regress, need, person, catalog).first().copied(),
    };
    fitting
        .or(catalog.swaps.fallbacks.first().copied())
        .filter(|it| *it != exercise)
}

/// A harder exercise that fits the person, if there is one. Asking for it is
/// saying that one is practised enough.
pub(super) fn harder(
    exercise: ExerciseId,
    person: &Person,
    catalog: &Catalog,
) -> Option<ExerciseId> {
    let progress = catalog.exercise(exercise).progress?;
    let practised = Person {
        level: catalog.exercise(progress).level.max(person.level),
        ..*person
    };
    misfit(progress, &practised, catalog)
        .is_none()
        .then_some(progress)
}

/// The first reason why an exercise does not fit.
pub(super) fn misfit(id: ExerciseId, person: &Person, catalog: &Catalog) -> Option<Need> {
    let exercise = catalog.exercise(id);
    let surface = exercise.poses.setting.surface;
    let listed = |need: Need| catalog.swaps.of(need, id).next().is_some();
    let gentle = GENTLE
        .iter()
        .find(|(tag, need)| person.tags.has(*tag) && listed(*need));
    if let Some((_, need)) = gentle {
        return Some(*need);
    }
    let rules = [
        (
            Need::Knees,
            person.tags.has(Tag::Knees) && surface.is_kneeling(),
        ),
        (
            Need::Wrists,
            person.tags.has(Tag::Wrists) && surface.is_on_hands(),
        ),
        (
            Need::NoImpact,
            !person.tags.has(Tag::Impact) && listed(Need::NoImpact),
        ),
        (Need::Desk, person.tags.has(Tag::AtDesk) && !exercise.desk),
        (
            Need::Floor,
            !person.kit.has(Thing::Floor) && surface.is_floor(),
        ),
        (
            Need::Step,
            !person.kit.has(Thing::Step) && exercise.equipment.contains(&Equipment::Step),
        ),
        (
            Need::Chair,
            !person.kit.has(Thing::Chair) && surface == Surface::Chair,
        ),
        (Need::Support, lacks_support(exercise, person)),
        (Need::Level, exercise.level > person.level),
    ];
    rules
        .into_iter()
        .find_map(|(need, applies)| applies.then_some(need))
}

/// A chair holds as well as a wall does, and the other way round.
fn lacks_support(exercise: &Exercise, person: &Person) -> bool {
    let holds = exercise
        .equipment
        .iter()
        .any(|it| matches!(it, Equipment::Wall | Equipment::Chair));
    let has_support = person.kit.has(Thing::Wall) || person.kit.has(Thing::Chair);
    holds && exercise.poses.setting.surface != Surface::Chair && !has_support
}
