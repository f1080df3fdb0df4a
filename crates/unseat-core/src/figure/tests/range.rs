//! No joint goes where a joint cannot go.
//!
//! Ranges are those of a mobile adult, measured on the solved skeleton, so that
//! what the contacts bend is checked too:
//!
//! | joint | from | to |
//! |---|---|---|
//! | knee | straight | 150° flexed |
//! | elbow | straight | 150° flexed |
//! | hip | 35° behind the trunk | 135° in front |
//! | hip, away from the body | 45° across | 75° out |
//! | ankle | 85° pointed (the top of the foot on the floor) | 45° toward the shin |
//! | shoulder | 65° behind the trunk | 185° overhead |

use super::content::{assert_none, moments, motions};
use crate::figure::skeleton::{Flank, Skeleton};
use crate::figure::space::Vector;

#[test]
fn joints_stay_in_their_range() {
    let mut complaints = Vec::new();
    for (name, _, motion) in motions() {
        let mut worst: Vec<(String, f32, f32)> = Vec::new();
        for at in moments(&motion) {
            for (joint, angle, range) in joints(&motion.skeleton_at(at)) {
                if !range.contains(&angle) && !worst.iter().any(|worst| worst.0 == joint) {
                    worst.push((joint, angle, at));
                }
            }
        }
        for (joint, angle, at) in worst {
            complaints.push(format!("{name} {at:.2} s: {joint} is at {angle:.0}°"));
        }
    }
    assert_none(&complaints);
}

#[test]
fn knees_and_elbows_bend_the_right_way() {
    let mut complaints = Vec::new();
    for (name, _, motion) in motions() {
        for at in moments(&motion) {
            let skeleton = motion.skeleton_at(at);
            for flank in Flank::BOTH {
                let leg = skeleton.leg(flank);
                let thigh = (leg.knee - leg.hip).direction_or(Vector::ZERO);
                let shank = (leg.ankle - leg.knee).direction_or(Vector::ZERO);
                // A bent shank goes behind the thigh.
                if shank.without(thigh).dot(leg.front) > 0.06 {
                    complaints.push(format!("{name} {at:.2} s: {flank:?} knee"));
                }
            }
        }
    }
    assert_none(&complaints);
}

type Measured = (String, f32, core::ops::RangeInclusive<f32>);

fn joints(skeleton: &Skeleton) -> Vec<Measured> {
    let mut joints = Vec::new();
    for flank in Flank::BOTH {
        let (leg, arm) = (skeleton.leg(flank), skeleton.arm(flank));
        let mut measure = |name: &str, angle: f32, range| {
            joints.push((format!("{flank:?} {name}"), angle, range));
        };
        let thigh = leg.knee - leg.hip;
        let shank = leg.ankle - leg.knee;
        let upper = arm.elbow - arm.shoulder;
        measure("knee", between(thigh, shank), 0.0..=150.0);
        measure("elbow", between(upper, arm.wrist - arm.elbow), 0.0..=150.0);

        let (fwd, down) = (thigh.dot(skeleton.trunk.fwd), -thigh.dot(skeleton.trunk.up));
        let flexion = fwd.atan2(down).to_degrees();
        measure("hip", flexion, -35.0..=135.0);
        let out = thigh.dot(skeleton.trunk.near) * flank.sign() / thigh.length();
        measure("hip abduction", out.asin().to_degrees(), -45.0..=75.0);

        let ankle = between(shank, leg.foot.fwd) - 90.0;
        measure("ankle", ankle, -85.0..=45.0);

        let (ahead, below) = (upper.dot(skeleton.trunk.fwd), -upper.dot(skeleton.trunk.up));
        // Out to the side there is no forward or back.
        if ahead.hypot(below) > 0.05 {
            let raised = ahead.atan2(below).to_degrees();
            let overhead = if raised < -120.0 { 360.0 } else { 0.0 };
            measure("shoulder", raised + overhead, -65.0..=185.0);
        }
    }
    joints
}

fn between(one: Vector, other: Vector) -> f32 {
    let cosine = one.dot(other) / (one.length() * other.length());
    cosine.clamp(-1.0, 1.0).acos().to_degrees()
}
