//! Where busy hands are.

use super::body;
use super::pin::hold_wrist;
use super::skeleton::{Arm, Flank, Skeleton};
use super::space::Vector;
use crate::content::Reach;
use crate::measure::within;

/// A wrist, and where the hand points from there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hand {
    wrist: Vector,
    points: Vector,
    /// How far the elbow turns outward from where the angles have it: 1 is half
    /// way to straight out.
    elbow_out: f32,
}

impl Hand {
    /// The hand `part` of the way to another place.
    pub(super) fn toward(&self, other: &Self, part: f32) -> Self {
        Self {
            wrist: self.wrist.toward(other.wrist, part),
            points: self
                .points
                .toward(other.points, part)
                .direction_or(self.points),
            elbow_out: self.elbow_out + (other.elbow_out - self.elbow_out) * part,
        }
    }
}

/// The hand where the angles alone have put it.
pub(super) fn free(skeleton: &Skeleton, flank: Flank) -> Hand {
    let arm = skeleton.arm(flank);
    Hand {
        wrist: arm.wrist,
        points: arm.hand,
        elbow_out: 0.0,
    }
}

/// The hand where it is busy, if it is.
pub(super) fn place(skeleton: &Skeleton, flank: Flank, reach: Reach) -> Option<Hand> {
    let out = flank.sign();
    let pelvis = |fwd: f32, up: f32, aside: f32| {
        skeleton.hips + skeleton.pelvis.at(Vector::new(fwd, up, aside * out))
    };
    let turned = |fwd: f32, up: f32, aside: f32| {
        skeleton
            .pelvis
            .at(Vector::new(fwd, up, aside * out))
            .direction_or(skeleton.pelvis.fwd)
    };
    let leg = skeleton.leg(flank);
    let other = &skeleton.legs[1 - flank as usize];
    let hand = |wrist, points, elbow_out| Hand {
        wrist,
        points,
        elbow_out,
    };
    match reach {
        Reach::Free => None,
        Reach::HipCrease => Some(hand(
            pelvis(0.050, 0.075, 0.085),
            turned(0.6, -1.0, -0.5),
            0.3,
        )),
        Reach::Hip => Some(hand(
            pelvis(0.02, 0.085, 0.115),
            turned(0.9, -0.5, -0.1),
            1.4,
        )),
        Reach::HipBack => Some(hand(
            pelvis(-0.052, 0.085, 0.075),
            turned(-0.3, -1.0, -0.4),
            0.5,
        )),
        Reach::Thigh => {
            let along = (leg.knee - leg.hip).direction_or(leg.front);
            let wrist = leg.hip + along * (0.60 * body::THIGH.0) + leg.front * 0.062;
            Some(hand(wrist, along, 0.4))
        }
        Reach::Ankle => {
            let shin = (leg.ankle - leg.knee).direction_or(leg.front);
            let wrist = leg.ankle - shin * 0.03 + skeleton.pelvis.up * 0.035;
            Some(hand(wrist, (leg.ankle - wrist).direction_or(shin), 0.0))
        }
        Reach::OtherAnkle => {
            let wrist = other.ankle + skeleton.trunk.up * 0.05 - skeleton.trunk.fwd * 0.01;
            Some(hand(
                wrist,
                (other.ankle - wrist).direction_or(skeleton.trunk.fwd),
                0.6,
            ))
        }
        Reach::Head => {
            let wrist =
                skeleton.head - skeleton.skull.near * (0.055 * 1.0) + skeleton.skull.up * 0.02;
            Some(hand(wrist, skeleton.skull.up, 0.0))
        }
    }
}

/// Levels a hand that would reach into the floor.
pub(super) fn lift_off_floor(arm: &mut Arm) {
    let lowest = (0.014 - arm.wrist.up) / body::HAND.0;
    if arm.hand.up < lowest {
        let level = Vector {
            up: 0.0,
            ..arm.hand
        };
        let level = level.direction_or(Vector::new(1.0, 0.0, 0.0));
        let up = within(lowest, -1.0, 0.9);
        arm.hand = level * (1.0 - up * up).sqrt() + Vector::new(0.0, up, 0.0);
    }
}

/// Bends the arm so that the hand is there.
pub(super) fn put(skeleton: &mut Skeleton, flank: Flank, hand: Hand) {
    let outward = skeleton.trunk.near * (flank.sign() * hand.elbow_out);
    let arm = &mut skeleton.arms[flank as usize];
    arm.back = (arm.back + outward).direction_or(arm.back);
    hold_wrist(skeleton, flank, hand.wrist);
    skeleton.arms[flank as usize].hand = hand.points;
}
