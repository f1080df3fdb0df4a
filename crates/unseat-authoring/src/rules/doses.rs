//! Repetitions, tempo and time say the same.
//!
//! So many repetitions, each as long as the figure takes for one, fit the work; and so
//! does the tempo in words.

use super::super::content::Content;
use super::super::exercise::ExerciseDraft;
use super::super::problem::Report;
use super::super::quantity;
use unseat_core::content::{Cycle, Laterality};
use unseat_core::time::Span;

/// How far apart two ways to say the same may be, in percent.
const APART: u32 = 15;

/// Reports doses that contradict themselves, and steps of routines that hurry or drag.
pub(super) fn check(content: &Content, report: &Report) {
    for (id, path, exercise) in content.exercises.iter() {
        let line = exercise.work_line;
        for message in contradictions(id, exercise) {
            report.say(path, line, message);
        }
    }
    for (_, path, routine) in content.routines.iter() {
        for step in &routine.steps {
            let name = &step.exercise.value;
            let found = content.exercises.get(name).map(|it| it.body.poses.cycle);
            let Some(Cycle::Repetition(cycle)) = found else {
                continue;
            };
            let work = step.work.value.stretch();
            let times = (work.as_millis() + cycle.as_millis() / 2) / cycle.as_millis().max(1);
            let fitting = cycle * times.max(1);
            if is_apart(fitting, work) {
                let message = format!(
                    "`{name}` takes {} each time, which {} do not fit",
                    quantity::written(cycle),
                    quantity::written(work)
                );
                report.say(path, step.work.line, message);
            }
        }
    }
}

fn contradictions(id: &str, exercise: &ExerciseDraft) -> Vec<String> {
    let dose = &exercise.facts.dose;
    let is_alternating = exercise.body.laterality == Laterality::Alternating;
    let Cycle::Repetition(cycle) = exercise.body.poses.cycle else {
        let said = dose.reps.as_ref();
        let message = |_| format!("`{id}` is held, so it has no `reps`");
        return said.map(message).into_iter().collect();
    };
    let Some(reps) = &dose.reps else {
        return Vec::new();
    };
    let Some((least, most)) = counted(reps, is_alternating) else {
        let form = if is_alternating {
            "\"4-5 per side\""
        } else {
            "\"4-5\" or \"4-5 per side\""
        };
        return vec![format!("reps must be like {form}, found \"{reps}\"")];
    };
    // One for each side, in one loop of the figure or in two.
    let one = match (is_alternating, exercise.body.poses.mirrors) {
        (true, true) => cycle * 2,
        _ => cycle,
    };
    let mut found = Vec::new();
    for (reps, work) in [(least, dose.work.0), (most, dose.work.1)] {
        if is_apart(one * reps, work) {
            found.push(format!(
                "{reps} repetitions of `{id}` take {}, the work says {}",
                quantity::written(one * reps),
                quantity::written(work)
            ));
        }
    }
    let side = match (is_alternating, exercise.body.poses.mirrors) {
        (true, false) => Span::from_millis(cycle.as_millis() / 2),
        _ => cycle,
    };
    let tempo = seconds(&dose.tempo);
    if is_apart(tempo, side) {
        found.push(format!(
            "the tempo of `{id}` adds up to {}, the figure takes {}",
            quantity::written(tempo),
            quantity::written(side)
        ));
    }
    found
}

fn is_apart(one: Span, other: Span) -> bool {
    let (one, other) = (one.as_millis(), other.as_millis());
    one.abs_diff(other) * 100 > other * APART
}

/// `"8-10"`, or for one side `"8-10 per side"`.
fn counted(reps: &str, is_alternating: bool) -> Option<(u32, u32)> {
    let bare = reps.strip_suffix(" per side");
    if is_alternating && bare.is_none() {
        return None;
    }
    let range = bare.unwrap_or(reps);
    let (least, most) = range.split_once('-').unwrap_or((range, range));
    Some((least.parse().ok()?, most.parse().ok()?))
}

/// All seconds of a tempo in words, e.g. 5.5 in "1.5 s up, 2 s squeeze, 2 s down".
fn seconds(tempo: &str) -> Span {
    let words: Vec<&str> = tempo.split_whitespace().collect();
    let pairs = words
        .windows(2)
        .filter(|pair| pair[1].trim_end_matches(',') == "s");
    let parts = pairs.filter_map(|pair| quantity::parse_span(&format!("{}s", pair[0])));
    parts.sum()
}
