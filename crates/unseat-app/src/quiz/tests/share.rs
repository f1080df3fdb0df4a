//! A result as a code survives being written, damage, and other versions.

use proptest::prelude::*;

use super::OUTCOMES;
use crate::quiz::{
    Band, Finding, Outcome, Posture, ShareCode, ShareError, ShareErrorKind, Standing, Unread,
};
use unseat_core::content::Profile;

fn any_outcome() -> impl Strategy<Value = Outcome> {
    let profile = prop_oneof![
        Just(Profile::QuietGlutes),
        Just(Profile::QuadLed),
        Just(Profile::DeskTight),
        Just(Profile::EvenKeel)
    ];
    let thighs = proptest::option::of(0u8..=100);
    let sitting = proptest::option::of(0u8..=100);
    let posture = proptest::option::of((0usize..7).prop_map(|it| Posture::ALL[it]));
    let values = (profile, 0u8..=100, 0u8..=100, thighs, sitting);
    (values, posture, -1i16..=1).prop_filter_map(
        "such a result",
        |((profile, hips, glutes, thighs, sitting), posture, off)| {
            let balance = i16::from(glutes) - i16::from(hips) + off;
            let outcome = Outcome {
                profile,
                hips,
                glutes,
                thighs,
                sitting,
                posture,
                balance: i8::try_from(balance).ok()?,
                goal: None,
            };
            outcome.is_sound().then_some(outcome)
        },
    )
}

#[track_caller]
fn refused(code: &str, at: usize, kind: ShareErrorKind) {
    let read: Result<Finding, _> = code.parse();
    assert_eq!(read, Err(ShareError { at, kind }), "{code:?}");
}

/// What is read of a code: what somebody would like most is not in it.
fn read_of(outcome: Outcome) -> Finding {
    Finding::Whole(Outcome {
        goal: None,
        ..outcome
    })
}

/// Codes as version 1 wrote them. They are in links: never edit them.
#[test]
fn version_1_opens_without_its_numbers() {
    let golden = include_str!("golden/share.v1.txt");
    let read = golden.lines().map(str::parse);
    let earlier = |profile, band| Ok(Finding::Earlier(Standing { profile, band }));
    assert_eq!(
        read.collect::<Vec<_>>(),
        [
            earlier(Profile::QuietGlutes, Band::Leaning),
            earlier(Profile::QuadLed, Band::GlutesIn),
            earlier(Profile::DeskTight, Band::Level),
            earlier(Profile::EvenKeel, Band::GlutesIn),
        ]
    );
}

/// The same of version 2.
#[test]
fn version_2_stays_readable() {
    let golden = include_str!("golden/share.v2.txt");
    let read = golden.lines().map(str::parse);
    assert_eq!(read.collect::<Vec<_>>(), OUTCOMES.map(|it| Ok(read_of(it))));
    let written = OUTCOMES.map(|it| ShareCode(it).to_string());
    assert_eq!(written.join("\n"), golden.trim_end());
}

/// Written with the eighth posture, which there is not.
#[test]
fn a_posture_of_another_version_is_absent_and_takes_nothing_away() {
    let read: Result<Finding, _> = include_str!("golden/posture.v2.txt").trim().parse();
    let without = Outcome {
        posture: None,
        ..OUTCOMES[0]
    };
    assert_eq!(read, Ok(Finding::Whole(without)));
}

#[test]
fn somebody_is_told_what_they_can_do_about_a_link() {
    let code = ShareCode(OUTCOMES[0]).to_string();
    let old = "BA9S5G7C";
    let why = |code: &str| {
        let read: Result<Finding, ShareError> = code.parse();
        Unread::from(read.expect_err(code).kind)
    };
    assert_eq!(why(&code[..9]), Unread::Cut);
    assert_eq!(why(&old[..7]), Unread::Cut);
    assert_eq!(why(&[&code, "A"].concat()), Unread::Cut);
    // The body of one version behind the letter of the other.
    assert_eq!(why(&code.replacen('C', "B", 1)), Unread::Cut);
    assert_eq!(why(&old.replacen('B', "C", 1)), Unread::Cut);
    assert_eq!(why("BA9S5G7D"), Unread::Changed);
    assert_eq!(why(&code.replacen('C', "A", 1)), Unread::Changed);
    assert_eq!(why(&code.replacen('C', "D", 1)), Unread::Newer);
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    let code = ShareCode(OUTCOMES[0]).to_string();
    refused("", 0, ShareErrorKind::Length);
    refused(&code[..5], 5, ShareErrorKind::Length);
    refused(&format!("{code}A"), 10, ShareErrorKind::Length);
    refused(
        &code.replacen(&code[3..4], "ä", 1),
        3,
        ShareErrorKind::Character,
    );
    let (found, supported) = (3, 2);
    let version = ShareErrorKind::Version { found, supported };
    refused("D", 0, version);
    refused(&code.replacen('C', "D", 1), 0, version);
    let mut swapped = code.clone().into_bytes();
    swapped.swap(2, 3);
    let swapped = String::from_utf8(swapped).expect("letters");
    refused(&swapped, 7, ShareErrorKind::Checksum);
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
    wrong(off, 7, ShareErrorKind::Range);
}

proptest! {
    #[test]
    fn every_outcome_reads_back(outcome in any_outcome()) {
        let code = ShareCode(outcome).to_string();
        prop_assert_eq!(code.len(), 10);
        prop_assert_eq!(code.parse(), Ok(Finding::Whole(outcome)));
    }

    #[test]
    fn no_text_panics(text in ".{0,20}", code in "[BC][A-Za-z0-9_-]{7,9}") {
        let _ = text.parse::<Finding>();
        if let Ok(finding) = code.parse::<Finding>() {
            prop_assert!(finding.is_sound());
        }
    }

    #[test]
    fn no_changed_character_is_read(
        outcome in any_outcome(),
        position in 0usize..10,
        character in "[A-Za-z0-9_-]",
    ) {
        let code = ShareCode(outcome).to_string();
        let mut changed = code.clone();
        changed.replace_range(position..=position, &character);
        prop_assert_eq!(changed.parse::<Finding>().is_ok(), changed == code);
    }
}
