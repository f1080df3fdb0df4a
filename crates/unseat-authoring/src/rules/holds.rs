//! Stretches are short, and never the last thing before training.

use super::super::content::Content;
use super::super::problem::Report;
use super::super::routine::StepDraft;
use unseat_core::content::{Cycle, Phase, Purpose, Work};
use unseat_core::time::Span;

/// The longest static hold on a side. Holds of 60 s and more cost strength
/// (Behm 2016); 30 s leaves a margin.
const LONGEST: Span = Span::from_secs(30);

/// Reports holds that are too long and warm-ups that end in a stretch.
pub(super) fn check(content: &Content, report: &Report) {
    for (id, path, exercise) in content.exercises.iter() {
        let is_hold = exercise.body.poses.cycle == Cycle::Hold;
        if is_hold && exercise.facts.dose.work.1 > LONGEST {
            report.say(path, exercise.work_line, too_long(id));
        }
    }
    for (_, path, routine) in content.routines.iter() {
        for step in routine.steps.iter().filter(|step| is_long(content, step)) {
            report.say(path, step.work.line, too_long(&step.exercise.value));
        }
        let is_warm_up = matches!(routine.purpose.value, Purpose::WarmUp(..));
        let last = routine.steps.last().filter(|_| is_warm_up);
        if let Some(step) = last.filter(|step| is_stretch(content, step)) {
            let message = "a warm-up never ends in a stretch: put active work after it";
            report.say(path, step.exercise.line, message);
        }
    }
}

fn is_long(content: &Content, step: &StepDraft) -> bool {
    let exercise = content.exercises.get(&step.exercise.value);
    let is_hold = exercise.is_some_and(|it| it.body.poses.cycle == Cycle::Hold);
    is_hold && longest_side(step.work.value) > LONGEST
}

fn longest_side(work: Work) -> Span {
    match work {
        Work::Whole(span) | Work::EachSide(span) => span,
        Work::WeakerTwice { each, extra, .. } => each.max(extra),
    }
}

fn is_stretch(content: &Content, step: &StepDraft) -> bool {
    let exercise = content.exercises.get(&step.exercise.value);
    exercise.is_some_and(|it| it.body.phase == Phase::Stretch)
}

fn too_long(what: &str) -> String {
    let longest = LONGEST.seconds_shown();
    format!("`{what}` is a static hold, which lasts at most {longest} s a side")
}
