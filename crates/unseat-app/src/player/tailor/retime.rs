//! Puts another exercise into a step without changing the step's whole time.

use unseat_core::content::{Catalog, Cycle, ExerciseId, Laterality, Step, Work};
use unseat_core::time::Span;

/// The longest static hold, per side (Behm 2016: short holds cost least).
const LONGEST_HOLD: Span = Span::from_secs(30);

/// `step` with `exercise` in it. Work for the whole body of `w` seconds becomes
/// `n` seconds a side with `2n + 4 = w`, and the other way round; what is left
/// over goes to the lead-in.
pub(super) fn retimed(step: &Step, exercise: ExerciseId, catalog: &Catalog) -> Step {
    let whole = step.work.total();
    let new = catalog.exercise(exercise);
    let work = if new.laterality == Laterality::EachSide {
        let seconds = (whole - Work::SWITCH).as_millis() / 2000;
        Work::EachSide(held(Span::from_secs(seconds), new.poses.cycle))
    } else {
        Work::Whole(held(whole, new.poses.cycle))
    };
    Step {
        exercise,
        lead_in: step.lead_in + (whole - work.total()),
        work,
    }
}

fn held(span: Span, cycle: Cycle) -> Span {
    match cycle {
        Cycle::Hold => span.min(LONGEST_HOLD),
        Cycle::Repetition(_) => span,
    }
}
