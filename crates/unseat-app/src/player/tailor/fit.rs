//! Whether an exercise fits a person, and what stands in for it.

use crate::player::{Person, Tag, Thing};
use unseat_core::content::{Catalog, Equipment, Exercise, ExerciseId, Need, Surface};

/// What stands in for `exercise`, and why it does not fit; none where it does.
pub(super) fn replacement(
    exercise: ExerciseId,
    person: &Person,
    catalog: &Catalog,
) -> Option<(ExerciseId, Need)> {
    let first = misfit(exercise, person, catalog)?;
    let mut current = exercise;
    let mut need = first;
    // Each turn leaves one exercise behind, so a table that leads in circles
    // ends with the fallback.
    for _ in 0..catalog.exercises.len() {
        current = stand_in(current, need, catalog);
        match misfit(current, person, catalog) {
            None => return Some((current, first)),
            Some(next) => need = next,
        }
    }
    Some((catalog.swaps.fallback, first))
}

/// An easier exercise that fits the person, if there is one.
pub(super) fn easier(
    exercise: ExerciseId,
    person: &Person,
    catalog: &Catalog,
) -> Option<ExerciseId> {
    let regress = catalog.exercise(exercise).regress?;
    let fitting = replacement(regress, person, catalog).map_or(regress, |(it, _)| it);
    (fitting != exercise).then_some(fitting)
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
    let listed = |need: Need| catalog.swaps.find(need, id).is_some();
    let rules = [
        (
            Need::HipReplacement,
            person.tags.has(Tag::HipReplacement) && listed(Need::HipReplacement),
        ),
        (
            Need::NoImpact,
            !person.tags.has(Tag::Impact) && listed(Need::NoImpact),
        ),
        (Need::Level, exercise.level > person.level),
        (Need::Desk, person.tags.has(Tag::AtDesk) && !exercise.desk),
        (
            Need::Floor,
            !person.kit.has(Thing::Floor) && surface(exercise).is_floor(),
        ),
        (
            Need::Knees,
            person.tags.has(Tag::Knees) && surface(exercise).is_kneeling(),
        ),
        (
            Need::Wrists,
            person.tags.has(Tag::Wrists) && surface(exercise) == Surface::HandsAndKnees,
        ),
        (
            Need::Step,
            !person.kit.has(Thing::Step) && exercise.equipment.contains(&Equipment::Step),
        ),
        (
            Need::Chair,
            !person.kit.has(Thing::Chair) && surface(exercise) == Surface::Chair,
        ),
        (Need::Support, lacks_support(exercise, person)),
    ];
    rules
        .into_iter()
        .find_map(|(need, applies)| applies.then_some(need))
}

/// What a row of the table, the exercise's own `regress`, or in the end the
/// fallback puts in its place.
fn stand_in(exercise: ExerciseId, need: Need, catalog: &Catalog) -> ExerciseId {
    let table = match need {
        // The standing versions of the floor rows serve these as well.
        Need::Desk | Need::Knees | Need::Wrists => Need::Floor,
        other => other,
    };
    catalog
        .swaps
        .find(table, exercise)
        .or(catalog.exercise(exercise).regress)
        .unwrap_or(catalog.swaps.fallback)
}

/// A chair holds as well as a wall does, and the other way round.
fn lacks_support(exercise: &Exercise, person: &Person) -> bool {
    let holds = exercise
        .equipment
        .iter()
        .any(|it| matches!(it, Equipment::Wall | Equipment::Chair));
    let has_support = person.kit.has(Thing::Wall) || person.kit.has(Thing::Chair);
    holds && surface(exercise) != Surface::Chair && !has_support
}

fn surface(exercise: &Exercise) -> Surface {
    exercise.poses.setting.surface
}
