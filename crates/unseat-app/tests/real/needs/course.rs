//! What makes a session a sound one, whoever does it.

use unseat_app::player::{Person, Reason, Tailored, Thing};
use unseat_core::content::{ExerciseId, Need, Phase};

use super::body::exercise;
use crate::shelf::compiled;

/// What is wrong with a session's course: repeats, more than one trip to the floor, an
/// easier version of another movement.
pub(super) fn faults(what: &str, person: &Person, tailored: &Tailored) -> Vec<String> {
    let ids: Vec<ExerciseId> = tailored.steps.iter().map(|it| it.step.exercise).collect();
    let mut found = Vec::new();
    let mut say = |message: String| found.push(format!("{what}, {person:?}: {message}"));
    for (index, id) in ids.iter().enumerate() {
        let slug = &exercise(*id).slug;
        let before = ids[..index].iter().filter(|it| *it == id).count();
        if before == 2 {
            say(format!("{slug} a third time"));
        }
        let is_stretch = |id: ExerciseId| exercise(id).phase == Phase::Stretch;
        if let Some(last) = index.checked_sub(1).map(|last| ids[last]) {
            if last == *id {
                say(format!("{slug} twice in a row"));
            } else if is_stretch(last) && is_stretch(*id) {
                say(format!("{slug} is the second stretch in a row"));
            }
        }
    }
    let on_floor = |id: &ExerciseId| exercise(*id).poses.setting.surface.is_floor();
    let trips = ids.chunk_by(|one, other| on_floor(one) == on_floor(other));
    let trips = trips
        .filter(|run| run.first().is_some_and(on_floor))
        .count();
    if trips > 1 {
        say(format!("{trips} trips to the floor"));
    }
    // With nothing to hold there are too few of each kind: variety comes first then.
    let has_support = person.kit.has(Thing::Wall) || person.kit.has(Thing::Chair);
    for it in tailored.steps.iter().filter(|_| has_support) {
        if let Reason::InsteadOf {
            authored,
            need: Need::Level,
        } = it.reason
        {
            let movements = |id: ExerciseId| &compiled().library.facts[id.index()].movements;
            let named = movements(authored);
            if !movements(it.step.exercise)
                .iter()
                .any(|it| named.contains(it))
            {
                let (slug, from) = (&exercise(it.step.exercise).slug, &exercise(authored).slug);
                say(format!("{slug} is another movement than {from}"));
            }
        }
    }
    found
}
