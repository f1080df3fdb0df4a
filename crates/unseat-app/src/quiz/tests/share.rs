//! A result as a code survives being written, damage, and other versions.

use proptest::prelude::*;

use super::OUTCOMES;
use crate::quiz::{Goal, Outcome, ShareCode, ShareError, ShareErrorKind};
use unseat_core::content::Profile;

fn any_outcome() -> impl Strategy<Value = Outcome> {
    let profile = prop_oneof![
        Just(Profile::QuietGlutes),
        Just(Profile::QuadLed),
        Just(Profile::DeskTight),
        Just(Profile::EvenKeel)
    ];
    let thighs = proptest::option::of(0u8..=100);
    let goal = proptest::option::of((0usize..4).prop_map(|it| Goal::ALL[it]));
    (profile, 0u8..=100, 0u8..=100, thighs, -1i16..=1, goal).prop_filter_map(
        "such a result",
        |(profile, hips, glutes, thighs, off, goal)| {
            let balance = i16::from(glutes) - i16::from(hips) + off;
            let outcome = Outcome {
                profile,
                hips,
                glutes,
                thighs,
                balance: i8::try_from(balance).ok()?,
                goal,
            };
            outcome.is_sound().then_some(outcome)
        },
    )
}

#[track_caller]
fn refused(code: &str, at: usize, kind: ShareErrorKind) {
    let read: Result<ShareCode, _> = code.parse();
    assert_eq!(read, Err(ShareError { at, kind }), "{code:?}");
}

/// Codes as version 1 wrote them. They are in links: never edit them.
#[test]
fn version_1_stays_readable() {
    let golden = include_str!("golden/share.v1.txt");
    let read = golden.lines().map(str::parse);
    assert_eq!(
        read.collect::<Vec<_>>(),
        OUTCOMES.map(|it| Ok(ShareCode(it)))
    );
    let written = OUTCOMES.map(|it| ShareCode(it).to_string());
    assert_eq!(written.join("\n"), golden.trim_end());
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    let code = ShareCode(OUTCOMES[0]).to_string();
    refused("", 0, ShareErrorKind::Length);
    refused(&code[..5], 5, ShareErrorKind::Length);
    refused(&format!("{code}A"), 8, ShareErrorKind::Length);
    refused(
        &code.replacen(&code[3..4], "ä", 1),
        3,
        ShareErrorKind::Character,
    );
    let (found, supported) = (2, 1);
    let version = ShareErrorKind::Version { found, supported };
    refused("C", 0, version);
    refused(&code.replacen('B', "C", 1), 0, version);
    let mut swapped = code.clone().into_bytes();
    swapped.swap(2, 3);
    let swapped = String::from_utf8(swapped).expect("letters");
    refused(&swapped, 5, ShareErrorKind::Checksum);
}

#[test]
fn values_that_contradict_each_other_are_refused() {
    let [quiet, quad, tight, even] = OUTCOMES;
    let wrong = |outcome: Outcome, at, kind| {
        refused(&ShareCode(outcome).to_string(), at, kind);
    };
    let contradicting = [
        Outcome {
            profile: Profile::DeskTight,
            ..even
        },
        Outcome {
            profile: Profile::EvenKeel,
            ..tight
        },
        Outcome {
            profile: Profile::EvenKeel,
            ..quad
        },
        Outcome {
            profile: Profile::QuadLed,
            thighs: None,
            ..quad
        },
        Outcome {
            thighs: Some(56),
            glutes: 10,
            balance: -21,
            ..quad
        },
    ];
    for outcome in contradicting {
        wrong(outcome, 1, ShareErrorKind::Contradiction);
    }
    let too_much = Outcome { hips: 120, ..quiet };
    wrong(too_much, 1, ShareErrorKind::Range);
    let off = Outcome {
        balance: quiet.balance + 2,
        ..quiet
    };
    wrong(off, 5, ShareErrorKind::Range);
}

proptest! {
    #[test]
    fn every_outcome_reads_back(outcome in any_outcome()) {
        let code = ShareCode(outcome).to_string();
        prop_assert_eq!(code.len(), 8);
        prop_assert_eq!(code.parse(), Ok(ShareCode(outcome)));
    }

    #[test]
    fn no_text_panics(text in ".{0,20}", code in "[A-Za-z0-9_-]{8}") {
        let _ = text.parse::<ShareCode>();
        if let Ok(ShareCode(outcome)) = format!("B{}", &code[1..]).parse() {
            prop_assert!(outcome.is_sound());
        }
    }

    #[test]
    fn no_changed_character_is_read(
        outcome in any_outcome(),
        position in 0usize..8,
        character in "[A-Za-z0-9_-]",
    ) {
        let code = ShareCode(outcome).to_string();
        let mut changed = code.clone();
        changed.replace_range(position..=position, &character);
        prop_assert_eq!(changed.parse::<ShareCode>().is_ok(), changed == code);
    }
}
