//! What the quiz keeps: its results, and an attempt left half-way.

use crate::quiz::{Asking, Finding, Place, Results, SavedAttempt, Taken};
use crate::shared::Shared;

/// A result that is seen again so soon is not another one, in ms.
const SAME_VISIT: u64 = 60 * 60 * 1000;

/// Adds the result that is showing to those kept; one of this visit takes the place of
/// the one before.
pub(super) fn keep_result(asking: &mut Asking, shared: &mut Shared) {
    let Some(outcome) = asking.outcome() else {
        return;
    };
    let at = shared.now.wall.millis;
    let mut results = Results::of(&shared.store).clone();
    let last = results.last();
    let finding = Finding::Whole(outcome);
    let is_again =
        last.is_some_and(|last| last.finding == finding && at.saturating_sub(last.at) < SAME_VISIT);
    let is_ours = last.is_some_and(|last| asking.kept == Some(last.at));
    if is_ours || is_again {
        results.taken.pop();
    }
    asking.kept = Some(at);
    results.add(Taken { at, finding });
    shared.keep(&results);
}

/// Whether a quiz was left half-way; one that led to a result was not.
pub fn is_half_asked(shared: &Shared) -> bool {
    let saved: Option<&SavedAttempt> = shared.store.get();
    saved.is_some_and(|saved| saved.place != Place::Result)
}
