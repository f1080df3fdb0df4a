//! What follows from the entries ticked.

use crate::quiz::{Gate, Ticked, Warning};

#[test]
fn an_urgent_sign_outweighs_everything() {
    let ticked = Ticked::default().with(Warning::Amber, 0, true);
    let cleared = Gate::Amber {
        cleared: true,
        replaced_hip: false,
    };
    assert_eq!(Gate::of(ticked, true, 2), cleared);
    let ticked = ticked.with(Warning::Urgent, 5, true);
    assert_eq!(Gate::of(ticked, true, 2), Gate::Urgent);
    assert!(!Gate::Urgent.is_open());
}

#[test]
fn a_tick_can_be_taken_away() {
    let ticked = Ticked::default().with(Warning::Urgent, 3, true);
    assert!(ticked.has(Warning::Urgent, 3) && !ticked.has(Warning::Urgent, 2));
    let ticked = ticked.with(Warning::Urgent, 3, false);
    assert_eq!(Gate::of(ticked, false, 2), Gate::Clear);
}

#[test]
fn an_entry_beyond_the_last_is_no_entry() {
    let ticked = Ticked::default().with(Warning::Urgent, 16, true);
    assert_eq!(ticked, Ticked::default());
    assert!(!ticked.has(Warning::Urgent, 255));
}
