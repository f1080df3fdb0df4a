//! A routine goes from warming to working, down to the floor once, and does not repeat
//! itself.

use super::super::content::Content;
use super::super::problem::Report;
use super::super::quantity;
use super::super::routine::{RoutineDraft, StepDraft};
use unseat_core::content::{Exercise, Length, Phase, Purpose};
use unseat_core::time::Span;

/// How long raising and mobilising last at least, where there is time for them.
const LEAST: Span = Span::from_secs(120);
/// How long at most.
const MOST: Span = Span::from_secs(180);
/// How often an exercise may come.
const OFTEN: usize = 2;

/// Reports routines that repeat themselves, go down to the floor again, or begin to work
/// too soon or too late.
pub(super) fn check(content: &Content, report: &Report) {
    for (_, path, routine) in content.routines.iter() {
        let exercise = |step: &StepDraft| content.exercises.get(&step.exercise.value);
        let steps: Vec<_> = routine.steps.iter().collect();
        for (index, step) in steps.iter().enumerate() {
            let name = &step.exercise.value;
            let before = steps[..index].iter();
            let times = before.filter(|it| it.exercise.value == *name).count();
            let next_to = index.checked_sub(1).map(|last| steps[last]);
            let is_stretch =
                |step: &StepDraft| exercise(step).is_some_and(|it| it.body.phase == Phase::Stretch);
            let message = if next_to.is_some_and(|it| it.exercise.value == *name) {
                format!("`{name}` comes twice in a row")
            } else if times == OFTEN {
                format!("`{name}` comes more than {OFTEN} times")
            } else if is_stretch(step) && next_to.is_some_and(is_stretch) {
                "two stretches in a row: put active work between them".to_owned()
            } else {
                continue;
            };
            report.say(path, step.exercise.line, message);
        }
        let body = |step: &&StepDraft| exercise(step).map(|it| &it.body);
        let trips = steps.chunk_by(|one, other| on_floor(body(one)) == on_floor(body(other)));
        let mut trips = trips.filter(|run| on_floor(run.first().and_then(body)));
        if let Some(again) = trips.nth(1).and_then(<[_]>::first) {
            let message = "this goes down to the floor again: put it with the rest";
            report.say(path, again.exercise.line, message);
        }
        check_start(content, (path, routine), report);
    }
}

fn on_floor(exercise: Option<&Exercise>) -> bool {
    exercise.is_some_and(|it| it.poses.setting.surface.is_floor())
}

/// In 8 and 12 minutes, two to three of them warm and loosen.
fn check_start(content: &Content, (path, routine): (&str, &RoutineDraft), report: &Report) {
    let purpose = routine.purpose.value;
    if !matches!(purpose, Purpose::WarmUp(_, Length::Eight | Length::Twelve)) {
        return;
    }
    let is_warming = |step: &&StepDraft| {
        let found = content.exercises.get(&step.exercise.value);
        found.is_some_and(|it| {
            let on_feet = !it.body.poses.setting.surface.is_floor();
            on_feet && matches!(it.body.phase, Phase::Raise | Phase::Mobilise)
        })
    };
    let first = routine.steps.iter().take_while(is_warming);
    let span: Span = first
        .map(|step| step.lead_in + step.work.value.total(content.switch(&step.exercise.value)))
        .sum();
    if span < LEAST || span > MOST {
        let message = format!(
            "raising and mobilising come first and last {} to {}, here {}",
            quantity::written(LEAST),
            quantity::written(MOST),
            quantity::written(span)
        );
        report.say(path, routine.purpose.line, message);
    }
}
