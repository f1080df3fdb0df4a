//! Words, beam and numbers of a see-saw never contradict each other.

use super::OUTCOMES;
use crate::quiz::{Band, Comparison, Lean, Outcome, SeeSaw};

/// Every see-saw that two values and their rounding can make.
fn every() -> impl Iterator<Item = SeeSaw> {
    let values = (0..=100_u8).flat_map(|hips| (0..=100_u8).map(move |glutes| (hips, glutes)));
    let rounded = values.flat_map(|(hips, glutes)| {
        (-1..=1).map(move |rounding| {
            let balance = glutes.cast_signed() - hips.cast_signed() + rounding;
            SeeSaw {
                hips,
                glutes,
                balance: balance.clamp(-100, 100),
            }
        })
    });
    rounded.filter(|it| {
        let hips_first = it.hips.cmp(&it.glutes);
        // Values that are equal once rounded can be a point apart.
        hips_first.is_eq() || it.balance == 0 || hips_first.is_gt() == (it.balance < 0)
    })
}

#[test]
fn words_beam_and_numbers_agree() {
    for it in every() {
        let tilt = it.tilt();
        let ahead = i16::from(it.glutes) - i16::from(it.hips);
        let agrees = match it.lean() {
            Lean::HipsClearly => tilt <= -5.5 && ahead <= -39,
            Lean::Hips => (-5.9..=-2.0).contains(&tilt) && (-40..=-9).contains(&ahead),
            Lean::Level => tilt.abs() < 1.0 && ahead.abs() <= 10,
            Lean::Glutes => (2.0..=4.6).contains(&tilt) && (9..=30).contains(&ahead),
            Lean::GlutesClearly => tilt >= 4.5 && ahead >= 29,
        };
        assert!(agrees, "{it:?} is {:?} and tilts by {tilt}", it.lean());
    }
}

#[test]
fn the_words_of_a_see_saw_are_those_of_its_band_or_finer() {
    for balance in -100..=100 {
        let bands = match Lean::of(balance) {
            Lean::HipsClearly => Band::FlexorsLead,
            Lean::Hips => Band::Leaning,
            Lean::Level | Lean::Glutes => Band::Level,
            Lean::GlutesClearly => Band::GlutesIn,
        };
        assert_eq!(Band::of(balance), bands, "{balance}");
    }
}

#[test]
fn more_points_are_a_steeper_beam() {
    let tilt = |balance| {
        let [outcome, ..] = OUTCOMES;
        SeeSaw::of(&Outcome { balance, ..outcome }).tilt()
    };
    for balance in -99..=100 {
        assert!(tilt(balance - 1) < tilt(balance), "{balance}");
    }
    assert!(tilt(100) < 14.0 && tilt(-100) > -14.0);
}

#[test]
fn a_heavier_weight_is_a_larger_one() {
    let width = |text: &str| text.parse::<f32>().expect("a number");
    for it in every().filter(|it| it.hips != it.glutes) {
        let [_, _, hips, _, glutes] = it.numbers();
        let heavier = width(&hips).total_cmp(&width(&glutes));
        // Nothing is drawn as well as one point is.
        assert!(heavier == it.hips.max(1).cmp(&it.glutes.max(1)), "{it:?}");
    }
}

#[test]
fn two_results_are_told_apart_by_their_balance() {
    let [outcome, ..] = OUTCOMES;
    let of = |own, theirs| {
        let at = |balance| Outcome { balance, ..outcome };
        Comparison::of(&at(own), &at(theirs))
    };
    assert_eq!(of(4, -5), Comparison::Alike);
    assert_eq!(of(5, -5), Comparison::ToGlutes(10));
    assert_eq!(of(-30, 30), Comparison::ToHips(60));
    assert_eq!(of(100, -100), Comparison::ToGlutes(200));
}
