//! The results that are kept, of this quiz and of the first.

use crate::quiz::tests::OUTCOMES;
use crate::quiz::{Band, Finding, Outcome, Results, Standing, Taken};
use unseat_core::codec::{MemoryError, Stored};
use unseat_core::content::Profile;

pub(super) fn taken(at: u64) -> Taken {
    let [_, quad_led, ..] = OUTCOMES;
    let finding = Finding::Whole(Outcome {
        goal: None,
        ..quad_led
    });
    Taken { at, finding }
}

/// As version 1 kept it: of the first version of the quiz.
pub(super) fn earlier(at: u64) -> Taken {
    let finding = Finding::Earlier(Standing {
        profile: Profile::QuadLed,
        band: Band::GlutesIn,
    });
    Taken { at, finding }
}

pub(super) fn results(times: impl IntoIterator<Item = u64>) -> Results {
    let mut results = Results::default();
    times.into_iter().for_each(|at| results.add(taken(at)));
    results
}

#[test]
fn a_result_that_contradicts_itself_is_damaged() {
    let mut results = results([1]);
    let Finding::Whole(outcome) = &mut results.taken[0].finding else {
        panic!("it is of today");
    };
    outcome.thighs = Some(20);
    assert_eq!(
        Results::from_text(&results.to_text()),
        Err(MemoryError::Damaged)
    );
}

#[test]
fn results_of_an_earlier_quiz_stay_and_are_not_compared() {
    let old = include_str!("golden/results.v1.txt").trim();
    let mut results = Results::from_text(old).expect("it is golden");
    results.add(taken(1_900_000_000_000));
    let read = Results::from_text(&results.to_text()).expect("it was written");
    assert_eq!(read.taken.len(), 3);
    assert_eq!(read.taken[0].finding.profile(), Profile::QuadLed);
    let compared: Vec<_> = read.comparable().map(|(at, _)| at).collect();
    assert_eq!(compared, [1_900_000_000_000]);
}

#[test]
fn only_the_last_twelve_results_are_kept() {
    let results = results(0..20);
    assert_eq!(results.taken.len(), 12);
    assert_eq!(results.taken[0].at, 8);
    assert_eq!(results.last(), Some(&taken(19)));
}
