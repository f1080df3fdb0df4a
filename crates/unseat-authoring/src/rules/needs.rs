//! What a body must be spared is told by the poses: each such exercise has a row in the
//! table of that need, and nothing that stands in for it asks for the same.

use std::collections::BTreeMap;

use super::super::content::{Content, SWAPS};
use super::super::demand::Demand;
use super::super::problem::Report;
use super::super::vocabulary::Vocabulary;
use unseat_core::content::{Need, Surface};
use unseat_core::time::Span;

/// The needs that are told by the poses.
const SPARED: [Need; 5] = [
    Need::HipReplacement,
    Need::Knees,
    Need::LowBack,
    Need::Pregnancy,
    Need::BrittleBones,
];

/// Longer on one foot than a step of walking takes is balancing.
const STEP: Span = Span::from_millis(750);

/// Reports exercises without a row, stand-ins that do not help, and fallbacks that do
/// not fit everybody.
pub(super) fn check(content: &Content, report: &Report) {
    let Some(swaps) = &content.swaps else {
        return;
    };
    let exercises = content.exercises.iter();
    let demands: BTreeMap<&str, Demand> = exercises
        .map(|(id, _, exercise)| (id, Demand::of(&exercise.body.poses)))
        .collect();
    for need in SPARED {
        let word = word(need);
        let rows = || swaps.rows.iter().filter(|row| row.need == need);
        for (id, path, _) in content.exercises.iter() {
            let has_row = rows().any(|row| row.replace.iter().any(|it| it.value == id));
            if let Some(reason) = spared(need, &demands[id]).filter(|_| !has_row) {
                let message = format!("`{id}` {reason}, so {SWAPS} needs a row of `{word}` for it");
                report.say(path, 1, message);
            }
        }
        let stand_ins = rows().map(|row| &row.with);
        for stand_in in stand_ins.chain(&swaps.fallbacks) {
            let demand = demands.get(stand_in.value.as_str());
            if let Some(reason) = demand.and_then(|it| spared(need, it)) {
                let name = &stand_in.value;
                let message = format!("`{name}` does not help with `{word}`: it {reason}");
                report.say(SWAPS, stand_in.line, message);
            }
        }
    }
}

fn word(need: Need) -> &'static str {
    let mut words = Need::WORDS.iter();
    let found = words.find(|(_, it)| *it == need);
    found.map_or("", |(word, _)| *word)
}

/// Why a body with this need is spared an exercise, if it is.
fn spared(need: Need, it: &Demand) -> Option<&'static str> {
    let is_on_its_back = it.surface == Surface::Supine;
    let is_sitting = matches!(it.surface, Surface::Chair | Surface::Seated);
    let reasons: &[(bool, &str)] = match need {
        Need::HipReplacement => &[
            (it.hip_flexion > 90.5, "bends a hip past 90 degrees"),
            (it.adduction > 3.0, "crosses the midline"),
            (it.rotation > 30.0, "turns a hip far"),
        ],
        Need::Knees => &[
            (it.loaded_knee > 65.0, "bends a loaded knee deeply"),
            (it.knee > 125.0, "pulls the heel to the seat"),
        ],
        Need::LowBack => &[
            (it.lean > 45.0, "tips the trunk far forward"),
            (it.bridge > 15.0, "bridges high"),
            (it.swing > 45.0, "swings a long leg fast"),
        ],
        Need::Pregnancy => &[
            (is_on_its_back, "is done lying on the back"),
            (it.surface == Surface::Forearm, "is a plank"),
            (it.one_foot > STEP, "balances on one foot"),
        ],
        Need::BrittleBones => &[
            (it.lean > 45.0, "tips the trunk far forward"),
            (
                is_sitting && it.rotation > 30.0,
                "turns the hips far, sitting",
            ),
            (it.one_foot > STEP, "balances on one foot"),
        ],
        _ => &[],
    };
    let jumps = (it.is_jump, "is a jump");
    let mut reasons = reasons.iter().chain(core::iter::once(&jumps));
    reasons.find_map(|(applies, reason)| applies.then_some(*reason))
}
