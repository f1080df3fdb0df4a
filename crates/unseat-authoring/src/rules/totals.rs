//! A routine lasts exactly as long as it says.

use super::super::content::Content;
use super::super::problem::Report;
use super::super::quantity;
use unseat_core::time::Span;

/// Reports routines whose steps do not add up to the stated length.
pub(super) fn check(content: &Content, report: &Report) {
    for (_, path, draft) in content.routines.iter() {
        let stated = draft.purpose.value.stated();
        let steps = draft.steps.iter();
        let total: Span = steps
            .map(|step| {
                let switch = content.switch(&step.exercise.value);
                step.lead_in + step.work.value.total(switch)
            })
            .sum();
        if total != stated {
            let message = format!(
                "the steps add up to {}, the routine says {}",
                quantity::written(total),
                quantity::written(stated)
            );
            report.say(path, draft.purpose.line, message);
        }
    }
}
