//! What follows from the ticks, and what is a way past them.

use super::{ASK_FIRST, Check, Press, Ticked, URGENT, Warning, Way};
use crate::player::{Settings, Tag, Tags, Thing};

fn ticked(warning: Warning, entries: &[u8]) -> Check {
    let mut check = Check::new(Way::Question);
    for entry in entries {
        check.ticked = check.ticked.with(warning, *entry, true);
    }
    check
}

/// The ways past it.
fn ways(check: &Check) -> Vec<Press> {
    let all = [Press::NoneApply, Press::Cleared, Press::Back];
    let passes = |press: &Press| check.is_passed_by(*press);
    all.into_iter().filter(passes).collect()
}

/// Somebody who likes to jump.
fn jumper() -> Settings {
    let mut settings = Settings::default();
    settings.person.tags = Tags::EMPTY.with(Tag::Impact, true).with(Tag::Wrists, true);
    settings
}

#[test]
fn with_nothing_ticked_nothing_follows() {
    let check = ticked(Warning::Urgent, &[]);
    assert_eq!(check.warning(), None);
    assert_eq!(ways(&check), [Press::NoneApply]);
    assert_eq!(check.applied(jumper()), jumper());
}

#[test]
fn an_urgent_sign_has_no_way_on_whatever_else_is_ticked() {
    for entry in 0..u8::try_from(URGENT.len()).expect("they are few") {
        let mut check = ticked(Warning::Urgent, &[entry]);
        assert_eq!(ways(&check), []);
        check.ticked = check.ticked.with(Warning::AskFirst, 0, true);
        assert_eq!(check.warning(), Some(Warning::Urgent));
        assert_eq!(ways(&check), []);
        check.ticked = check.ticked.with(Warning::Urgent, entry, false);
        assert_eq!(ways(&check), [Press::Cleared]);
    }
}

#[test]
fn whoever_was_cleared_is_spared_jumps_the_floor_and_what_they_ticked() {
    for (entry, (_, tag)) in (0_u8..).zip(ASK_FIRST) {
        let check = ticked(Warning::AskFirst, &[entry]);
        assert_eq!(ways(&check), [Press::Cleared]);
        let person = check.applied(jumper()).person;
        assert!(!person.kit.has(Thing::Floor) && person.kit.has(Thing::Chair));
        let mut expected = Tags::EMPTY.with(Tag::Wrists, true);
        if let Some(tag) = tag {
            expected = expected.with(tag, true);
        }
        assert_eq!(person.tags, expected, "{entry}");
    }
}

#[test]
fn every_need_of_a_body_can_follow() {
    for tag in [
        Tag::HipReplacement,
        Tag::Pregnancy,
        Tag::BrittleBones,
        Tag::LowBack,
        Tag::Knees,
    ] {
        assert!(ASK_FIRST.iter().any(|(_, it)| *it == Some(tag)), "{tag:?}");
    }
}

#[test]
fn an_entry_that_is_not_there_changes_nothing() {
    let longest = u8::try_from(URGENT.len().max(ASK_FIRST.len())).expect("they are few");
    assert!(longest <= Ticked::AT_MOST);
    let check = ticked(Warning::Urgent, &[Ticked::AT_MOST, u8::MAX]);
    assert_eq!(check, Check::new(Way::Question));
    assert!(!check.ticked.has(Warning::Urgent, u8::MAX));
}
