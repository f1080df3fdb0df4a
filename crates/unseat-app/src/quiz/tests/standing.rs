//! What a result comes down to.

use crate::quiz::{Outcome, Standing};
use unseat_core::content::Profile;

/// Every outcome that agrees with itself, thighs taken at the values that matter.
fn sound() -> impl Iterator<Item = Outcome> {
    let percents = || 0u8..=100;
    let pairs = percents().flat_map(move |hips| percents().map(move |glutes| (hips, glutes)));
    let all = pairs.flat_map(|(hips, glutes)| {
        Profile::ALL.into_iter().flat_map(move |profile| {
            [None, Some(0), Some(55), Some(100)].map(|thighs| Outcome {
                profile,
                hips,
                glutes,
                thighs,
                sitting: None,
                posture: None,
                balance: glutes.cast_signed() - hips.cast_signed(),
                goal: None,
            })
        })
    });
    let rounded = all.flat_map(|it| {
        [-1, 0, 1].map(|off| Outcome {
            balance: it.balance + off,
            ..it
        })
    });
    rounded.filter(Outcome::is_sound)
}

#[test]
fn what_is_reachable_is_what_a_sound_outcome_can_be() {
    let mut found: Vec<Standing> = Vec::new();
    for outcome in sound() {
        let standing = outcome.standing();
        assert!(standing.is_reachable(), "{outcome:?}");
        if !found.contains(&standing) {
            found.push(standing);
        }
    }
    let all: Vec<Standing> = Standing::all().collect();
    assert!(all.iter().all(|it| found.contains(it)));
    assert_eq!(all.len(), 15);
}

#[test]
fn every_standing_has_names_of_its_own() {
    let mut names: Vec<_> = Standing::all().map(Standing::names).collect();
    assert!(names.contains(&["quad-led", "level"]));
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Standing::all().count());
}
