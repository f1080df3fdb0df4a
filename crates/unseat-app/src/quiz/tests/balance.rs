//! Comparing, rounding and naming, at the edges.

use crate::quiz::{Band, Ratio};

#[track_caller]
fn check(balance: i8, band: Band) {
    assert_eq!(Band::of(balance), band, "{balance}");
}

#[test]
fn every_balance_has_its_band() {
    check(-100, Band::FlexorsLead);
    check(-40, Band::FlexorsLead);
    check(-39, Band::Leaning);
    check(-10, Band::Leaning);
    check(-9, Band::Level);
    check(29, Band::Level);
    check(30, Band::GlutesIn);
    check(100, Band::GlutesIn);
}

const fn ratio(part: i32, whole: i32) -> Ratio {
    Ratio { part, whole }
}

#[test]
fn halves_round_away_from_zero() {
    assert_eq!(ratio(1, 200).percent(), 1);
    assert_eq!(ratio(99, 20_000).percent(), 0);
    assert_eq!(ratio(1, 200).percent_over(ratio(0, 1)), 1);
    assert_eq!(ratio(0, 1).percent_over(ratio(1, 200)), -1);
    assert_eq!(ratio(0, 1).percent_over(ratio(1, 1)), -100);
}

#[test]
fn a_threshold_is_met_exactly() {
    assert!(ratio(1, 2).is_at_least(50));
    assert!(ratio(4_999, 10_000).is_below(50));
    assert!(ratio(55, 100).is_near(50, 5) && ratio(45, 100).is_near(50, 5));
    assert!(!ratio(5_501, 10_000).is_near(50, 5));
    assert!(ratio(1, 3).is_at_least_with(ratio(2, 3), 100));
    assert!(!ratio(1, 3).is_at_least_with(ratio(2, 3), 101));
}
