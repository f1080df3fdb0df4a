//! Puts another exercise into a step without changing the step's whole time.

use unseat_core::content::{Catalog, Cycle, ExerciseId, Laterality, Step, Work};
use unseat_core::time::Span;

/// The longest static hold, per side (Behm 2016: short holds cost least).
const LONGEST_HOLD: Span = Span::from_secs(30);
/// Less than this, of the whole body or of a side, is no work at all.
const SHORTEST: Span = Span::from_secs(5);
/// How much longer one may wait for it to begin.
const LONGEST_WAIT: Span = Span::from_secs(10);

/// `step` with `exercise` in it. Work for the whole body of `w` seconds becomes `n`
/// seconds a side with `2n` and the change of sides in `w`, and the other way round;
/// what is left over goes to the lead-in.
pub(super) fn retimed(step: &Step, exercise: ExerciseId, catalog: &Catalog) -> Step {
    let whole = step.work.total(step.switch);
    let new = catalog.exercise(exercise);
    let switch = new.switch();
    let work = if new.laterality == Laterality::EachSide {
        let seconds = whole.saturating_sub(switch).as_millis() / 2000;
        Work::EachSide(held(Span::from_secs(seconds), new.poses.cycle))
    } else {
        Work::Whole(held(whole, new.poses.cycle))
    };
    let left = whole.saturating_sub(work.total(switch));
    Step {
        exercise,
        lead_in: step.lead_in + left,
        work,
        switch,
    }
}

/// Whether `exercise` can be done in the time of `step`.
pub(super) fn suits(step: &Step, exercise: ExerciseId, catalog: &Catalog) -> bool {
    let new = retimed(step, exercise, catalog);
    new.work.stretch() >= SHORTEST && new.lead_in <= step.lead_in + LONGEST_WAIT
}

fn held(span: Span, cycle: Cycle) -> Span {
    match cycle {
        Cycle::Hold => span.min(LONGEST_HOLD),
        Cycle::Repetition(_) => span,
    }
}
