//! Going easier is easier, of the same movement, and ends at something anybody can start
//! with.

use super::super::content::Content;
use super::super::exercise::ExerciseDraft;
use super::super::problem::Report;
use unseat_core::content::Level;

/// Reports regressions that are harder, of another movement, or that never reach a
/// beginner exercise.
pub(super) fn check(content: &Content, report: &Report) {
    for (id, path, exercise) in content.exercises.iter() {
        let Some(regress) = &exercise.regress else {
            if exercise.body.level > Level::Beginner {
                let message = format!("`{id}` is not for beginners, so it needs `regress`");
                report.say(path, 1, message);
            }
            continue;
        };
        let easier = content.exercises.get(&regress.value);
        if easier.is_some_and(|it| it.body.level > exercise.body.level) {
            let message = format!("`{}` is harder than `{id}`", regress.value);
            report.say(path, regress.line, message);
        } else if easier.is_some_and(|it| !shares_movement(exercise, it)) {
            let name = &regress.value;
            let message = format!("`{name}` is another movement of the hip than `{id}`");
            report.say(path, regress.line, message);
        } else if !reaches_beginner(content, exercise) {
            let message = format!("going easier from `{id}` never reaches a beginner exercise");
            report.say(path, regress.line, message);
        }
    }
}

/// Whether two exercises move the hip in a way that both name.
fn shares_movement(one: &ExerciseDraft, other: &ExerciseDraft) -> bool {
    let named = &other.facts.movements;
    one.facts.movements.iter().any(|it| named.contains(it))
}

/// Whether the chain of easier exercises gets to a beginner's. Names that lead
/// nowhere are reported elsewhere and pass here.
fn reaches_beginner(content: &Content, start: &ExerciseDraft) -> bool {
    let mut seen = Vec::new();
    let mut exercise = start;
    while exercise.body.level > Level::Beginner {
        if seen.contains(&&exercise.body.slug) {
            return false;
        }
        seen.push(&exercise.body.slug);
        let easier = exercise.regress.as_ref();
        match easier.and_then(|name| content.exercises.get(&name.value)) {
            Some(easier) => exercise = easier,
            None => return true,
        }
    }
    true
}
