//! Ten million codes that nobody wrote.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::content::Profile;
use crate::quiz::{Goal, Outcome, ShareCode};

const CODES: u32 = 10_000_000;

/// Texts of three kinds: anything, what looks like a code, and codes whose
/// checksum is right whatever they say.
fn any_code() -> impl Strategy<Value = String> {
    let anything = prop::collection::vec(any::<char>(), 0..12);
    let alike = prop::collection::vec(prop::char::ranges(RANGES.as_slice().into()), 7);
    let fields = (0usize..4, any::<[u8; 3]>(), any::<i8>(), 0usize..5);
    prop_oneof![
        anything.prop_map(String::from_iter),
        alike.prop_map(|rest| ['B'].into_iter().chain(rest).collect()),
        fields.prop_map(|(profile, [hips, glutes, thighs], balance, goal)| {
            ShareCode(Outcome {
                profile: Profile::ALL[profile],
                hips,
                glutes,
                thighs: Some(thighs),
                balance,
                goal: Goal::ALL.get(goal).copied(),
            })
            .text()
        }),
    ]
}

const RANGES: [core::ops::RangeInclusive<char>; 4] = ['A'..='Z', 'a'..='z', '0'..='9', '-'..='-'];

/// `cargo test --release -p unseat-core flood -- --ignored`
#[test]
#[ignore = "takes a minute"]
fn what_is_read_is_sound_and_written_the_same() {
    let mut runner = TestRunner::new(Config::with_cases(CODES));
    let result = runner.run(&any_code(), |code| {
        if let Ok(read) = code.parse::<ShareCode>() {
            prop_assert!(read.0.is_sound());
            prop_assert_eq!(read.text(), code);
        }
        Ok(())
    });
    assert_eq!(result, Ok(()));
}
