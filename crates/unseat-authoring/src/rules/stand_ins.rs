//! What stands in for an exercise has to meet the need it is there for.

use super::super::content::{Content, SWAPS};
use super::super::problem::Report;
use unseat_core::content::{Equipment, Exercise, Need};

/// Reports rows whose stand-in does not help.
pub(super) fn check(content: &Content, report: &Report) {
    let Some(swaps) = &content.swaps else {
        return;
    };
    for row in &swaps.rows {
        let name = &row.with.value;
        if row.replace.iter().any(|replaced| replaced.value == *name) {
            let message = format!("`{name}` cannot stand in for itself");
            report.say(SWAPS, row.with.line, message);
        }
        let stand_in = content.exercises.get(name);
        if let Some(reason) = stand_in.and_then(|it| unfit(row.need, &it.body)) {
            let message = format!("`{name}` does not help here: it {reason}");
            report.say(SWAPS, row.with.line, message);
        }
    }
    for fallback in &swaps.fallbacks {
        let found = content.exercises.get(&fallback.value);
        for need in [
            Need::Floor,
            Need::Desk,
            Need::Step,
            Need::Chair,
            Need::Support,
        ] {
            if let Some(reason) = found.and_then(|it| unfit(need, &it.body)) {
                let name = &fallback.value;
                let message = format!("the fallback has to fit everybody, but `{name}` {reason}");
                report.say(SWAPS, fallback.line, message);
            }
        }
    }
}

/// Why an exercise does not meet a need, where its file can tell.
fn unfit(need: Need, exercise: &Exercise) -> Option<&'static str> {
    let needs = |equipment| exercise.equipment.contains(&equipment);
    let surface = exercise.poses.setting.surface;
    let is_unfit = match need {
        Need::Floor => surface.is_floor(),
        Need::Knees => surface.is_kneeling(),
        Need::Desk => !exercise.desk,
        Need::Step => needs(Equipment::Step),
        Need::Chair => needs(Equipment::Chair),
        Need::Support => needs(Equipment::Chair) || needs(Equipment::Wall),
        _ => false,
    };
    let reason = match need {
        Need::Floor => "is done on the floor",
        Need::Knees => "is done on the knees",
        Need::Desk => "cannot be done at a desk",
        Need::Step => "needs a step",
        Need::Chair => "needs a chair",
        _ => "needs something to hold",
    };
    is_unfit.then_some(reason)
}
