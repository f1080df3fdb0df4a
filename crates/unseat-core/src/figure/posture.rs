//! From angles to bones: forward kinematics from the middle of the hips outward.
//!
//! ```text
//! trunk  = roll(R + L) · pitch(T)          legs: the same without L
//! thigh  = pitch(-h) · roll(±b) · turn(±r)
//! shank  = thigh · pitch(k)
//! foot   = shank · pitch(-a)
//! ```
//!
//! The letters are those of `content/README.md`, "Poses".

use super::angles::Angles;
use super::body;
use super::skeleton::{Arm, Flank, Leg, Skeleton};
use super::space::{Frame, Vector};
use crate::content::Joint;
use crate::measure::{Degrees, Heights, within};

impl Skeleton {
    /// The skeleton with the middle of its hips at the origin. `flat` says how
    /// far each sole is laid flat: 0 leaves the ankle's angle, 1 is level.
    pub(super) fn posed(angles: &Angles, flat: [f32; 2]) -> Self {
        let hips = Vector::ZERO;
        let base = Frame::UPRIGHT
            .rolled(angles.of(Joint::TrunkRoll))
            .pitched(angles.of(Joint::TrunkPitch));
        let trunk = Frame::UPRIGHT
            .rolled(angles.of(Joint::TrunkRoll) + angles.of(Joint::TrunkSway))
            .pitched(angles.of(Joint::TrunkPitch));
        let pelvis = base
            .rolled(angles.of(Joint::PelvicObliquity))
            .pitched(angles.of(Joint::PelvicTilt));
        let shoulders = trunk.up * body::TRUNK.0;
        let skull = skull(angles);
        let [near_flat, far_flat] = flat;
        Self {
            hips,
            waist: pelvis.up * body::WAIST.0,
            shoulders,
            head: shoulders + skull.up * body::NECK.0,
            pelvis,
            trunk,
            skull,
            legs: [
                leg(angles, Flank::Near, &base, &pelvis, near_flat),
                leg(angles, Flank::Far, &base, &pelvis, far_flat),
            ],
            arms: [
                arm(angles, Flank::Near, &trunk, shoulders),
                arm(angles, Flank::Far, &trunk, shoulders),
            ],
        }
    }
}

/// Where a person looks who does this: at the ceiling when lying on the back,
/// ahead when upright, a little ahead of the hands when face down.
fn skull(angles: &Angles) -> Frame {
    let pitch = angles.of(Joint::TrunkPitch).0;
    let roll = angles.of(Joint::TrunkRoll).0;
    let look = if pitch > 0.0 {
        pitch * 0.72
    } else {
        // Level with the floor from lying down on, upright while leaning back.
        -90.0 * within((-pitch - 25.0) / 50.0, 0.0, 1.0)
    };
    // Lying on the side, the head rests on the arm.
    let droop = 14.0 * within((roll - 80.0) / 10.0, 0.0, 1.0);
    Frame::UPRIGHT
        .rolled(Degrees(roll + angles.of(Joint::TrunkSway).0 * 0.5 + droop))
        .pitched(Degrees(look) + angles.of(Joint::Nod))
}

fn leg(angles: &Angles, flank: Flank, base: &Frame, pelvis: &Frame, flat: f32) -> Leg {
    let of = |joint| angles.of(flank.joint(joint));
    let thigh = base
        .pitched(-of(Joint::NearHip))
        .rolled(of(Joint::NearAbduction) * flank.sign())
        .turned(of(Joint::NearRotation) * flank.sign());
    let shank = thigh.pitched(of(Joint::NearKnee));
    let hip = pelvis.near * (flank.sign() * body::HALF_HIPS.0);
    let knee = hip - thigh.up * body::THIGH.0;
    Leg {
        hip,
        knee,
        ankle: knee - shank.up * body::SHANK.0,
        front: thigh.fwd,
        foot: foot(&shank, of(Joint::NearAnkle), flat),
    }
}

/// The foot at an angle to the shank, or level, or on the way between.
fn foot(shank: &Frame, ankle: Degrees, flat: f32) -> Frame {
    let angled = shank.pitched(-ankle);
    if flat <= 0.0 {
        return angled;
    }
    let vertical = Frame::UPRIGHT.up;
    let level = shank.fwd.without(vertical).direction_or(Frame::UPRIGHT.fwd);
    let fwd = angled.fwd.toward(level, flat).direction_or(level);
    let up = angled
        .up
        .toward(vertical, flat)
        .without(fwd)
        .direction_or(vertical);
    Frame {
        fwd,
        up,
        near: fwd.cross(up),
    }
}

fn arm(angles: &Angles, flank: Flank, trunk: &Frame, shoulders: Vector) -> Arm {
    let of = |joint| angles.of(flank.joint(joint));
    let upper = trunk
        .pitched(-of(Joint::NearShoulder))
        .rolled(of(Joint::NearArmOut) * flank.sign());
    let fore = upper.pitched(-of(Joint::NearElbow));
    let Heights(half) = body::HALF_SHOULDERS;
    let shoulder = shoulders + trunk.near * (flank.sign() * half);
    let elbow = shoulder - upper.up * body::UPPER_ARM.0;
    Arm {
        shoulder,
        elbow,
        wrist: elbow - fore.up * body::FOREARM.0,
        back: -upper.fwd,
        hand: -fore.up,
    }
}
