//! Both sides of a one-sided exercise get equal time.
//!
//! `each_side` is equal by construction, so it is enough that every one-sided
//! exercise uses it, and no other does.

use super::super::content::Content;
use super::super::problem::Report;
use unseat_core::content::{Laterality, Work};

/// Reports steps whose work is written for the other kind of exercise.
pub(super) fn check(content: &Content, report: &Report) {
    for (_, path, routine) in content.routines.iter() {
        for step in &routine.steps {
            let Some(exercise) = content.exercises.get(&step.exercise.value) else {
                continue;
            };
            let takes_turns = exercise.body.laterality == Laterality::EachSide;
            let has_turns = !matches!(step.work.value, Work::Whole(_));
            let name = &step.exercise.value;
            let message = match (takes_turns, has_turns) {
                (true, false) => {
                    format!("`{name}` works one side at a time: write `each_side`, not `work`")
                }
                (false, true) => {
                    format!("`{name}` works both sides anyway: write `work`, not `each_side`")
                }
                _ => continue,
            };
            report.say(path, step.work.line, message);
        }
    }
}
