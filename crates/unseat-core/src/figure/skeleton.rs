//! The bones of one moment, in three dimensions.
//!
//! Forward kinematics from the middle of the hips outward, after the chain of
//! `content/README.md`, "Poses":
//!
//! ```text
//! trunk  = roll(R + L) · pitch(T)          legs: the same without L
//! thigh  = pitch(-h) · roll(±b) · turn(±r)
//! shank  = thigh · pitch(k)
//! foot   = shank · pitch(-a)
//! ```

use super::angles::Angles;
use super::body;
use super::space::{Frame, Vector};
use crate::content::{Contact, Joint};
use crate::measure::{Degrees, Heights, within};

/// A side of the figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flank {
    /// Toward the camera, or the right of the picture.
    Near,
    /// The other one.
    Far,
}

/// A leg.
#[derive(Clone, Copy, Debug)]
pub struct Leg {
    /// The hip joint.
    pub hip: Vector,
    /// The knee.
    pub knee: Vector,
    /// The ankle.
    pub ankle: Vector,
    /// Where the front of the thigh points.
    pub front: Vector,
    /// The foot: `fwd` along the sole, `up` away from it.
    pub foot: Frame,
}

/// An arm.
#[derive(Clone, Copy, Debug)]
pub struct Arm {
    /// The shoulder joint.
    pub shoulder: Vector,
    /// The elbow.
    pub elbow: Vector,
    /// The wrist.
    pub wrist: Vector,
    /// Where the back of the upper arm points: the elbow bends to that side.
    pub back: Vector,
    /// Where the hand points, with length 1.
    pub hand: Vector,
}

/// Where every bone is.
#[derive(Clone, Copy, Debug)]
pub struct Skeleton {
    /// The middle of the hips.
    pub hips: Vector,
    /// The waist.
    pub waist: Vector,
    /// The middle of the shoulders.
    pub shoulders: Vector,
    /// The middle of the head.
    pub head: Vector,
    /// How the pelvis is turned, tilt included.
    pub pelvis: Frame,
    /// How the trunk is turned.
    pub trunk: Frame,
    /// How the head is turned.
    pub skull: Frame,
    /// The near and the far leg.
    pub legs: [Leg; 2],
    /// The near and the far arm.
    pub arms: [Arm; 2],
}

impl Flank {
    /// Both sides, near first.
    pub const BOTH: [Self; 2] = [Self::Near, Self::Far];

    /// Near is to the positive side.
    pub(super) const fn sign(self) -> f32 {
        match self {
            Self::Near => 1.0,
            Self::Far => -1.0,
        }
    }

    /// The joint of this side, given as the near one.
    pub(super) const fn joint(self, near: Joint) -> Joint {
        match self {
            Self::Near => near,
            Self::Far => near.opposite(),
        }
    }
}

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

    /// The same skeleton somewhere else.
    #[must_use]
    pub fn moved(mut self, by: Vector) -> Self {
        for point in [
            &mut self.hips,
            &mut self.waist,
            &mut self.shoulders,
            &mut self.head,
        ] {
            *point = *point + by;
        }
        for leg in &mut self.legs {
            leg.hip = leg.hip + by;
            leg.knee = leg.knee + by;
            leg.ankle = leg.ankle + by;
        }
        for arm in &mut self.arms {
            arm.shoulder = arm.shoulder + by;
            arm.elbow = arm.elbow + by;
            arm.wrist = arm.wrist + by;
        }
        self
    }

    /// The leg of a side.
    pub fn leg(&self, flank: Flank) -> &Leg {
        &self.legs[flank as usize]
    }

    /// The arm of a side.
    pub fn arm(&self, flank: Flank) -> &Arm {
        &self.arms[flank as usize]
    }

    /// The point of the body that a contact pins.
    pub fn touch(&self, contact: Contact) -> Vector {
        let [near, far] = &self.legs;
        match contact {
            Contact::NearFoot | Contact::CrossedAnkle => near.ankle,
            Contact::FarFoot => far.ankle,
            Contact::NearBall => near.ball(),
            Contact::FarBall => far.ball(),
            Contact::NearKnee => near.knee,
            Contact::FarKnee => far.knee,
            Contact::NearHand => self.arms[0].wrist,
            Contact::FarHand => self.arms[1].wrist,
            Contact::FarForearm => self.arms[1].elbow,
            Contact::Shoulders => self.shoulders,
            Contact::Seat | Contact::FarSide | Contact::Nothing => self.hips,
        }
    }
}

impl Leg {
    /// Where the front of the foot meets the floor: below the ball, or as far
    /// below it as the toes of a steep foot are, which are drawn straight.
    pub fn ball(&self) -> Vector {
        self.ankle + self.to_ball()
    }

    /// The tip of the toes, on the sole.
    pub fn toes(&self) -> Vector {
        self.ankle + self.foot.at(Vector::new(body::TOES.0, -body::FOOT_HEIGHT.0, 0.0))
    }

    /// The heel, on the sole.
    pub fn heel(&self) -> Vector {
        self.ankle + self.foot.at(Vector::new(-body::HEEL.0, -body::FOOT_HEIGHT.0, 0.0))
    }

    /// Raises toes that would reach into the floor, as far as the foot turns.
    pub(super) fn lift_off_floor(&mut self) {
        for _ in 0..3 {
            let depth = -self.toes().up;
            if depth <= 0.002 {
                return;
            }
            let turn = Degrees((depth / body::TOES.0).to_degrees());
            // Toes rise when the top of the foot leans back, unless it is below.
            let back = if self.foot.up.up < 0.0 { turn } else { -turn };
            self.foot = self.foot.pitched(back);
        }
    }

    /// From the ankle to [`Self::ball`].
    pub(super) fn to_ball(&self) -> Vector {
        let ball = self.foot.at(Vector::new(body::BALL.0, -body::FOOT_HEIGHT.0, 0.0));
        let toes = self.foot.fwd.up * (body::TOES - body::BALL).0;
        ball + Vector::new(0.0, toes.min(0.0), 0.0)
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
