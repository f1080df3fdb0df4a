//! A part of the body that stays where it is.

use super::body::{self, radius};
use super::limb;
use super::skeleton::{Flank, Skeleton};
use super::space::Vector;
use crate::content::{Contact, Surface};
use crate::measure::within;

/// A contact and where it is pinned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pin {
    /// What is pinned.
    pub contact: Contact,
    /// The point that [`Skeleton::touch`] names for it.
    pub at: Vector,
}

/// How high the pinned point of a contact lies, where what it rests on says so.
pub(super) fn support(contact: Contact, surface: Surface) -> Option<f32> {
    let height = match contact {
        // A foot that rests on the other one when lying on the side.
        Contact::NearFoot if surface == Surface::SideLying => return None,
        Contact::NearFoot if surface == Surface::Step => body::FOOT_HEIGHT + body::STEP_HEIGHT,
        Contact::NearFoot | Contact::FarFoot => body::FOOT_HEIGHT,
        Contact::NearBall | Contact::FarBall => return Some(0.0),
        Contact::NearKnee | Contact::FarKnee => radius::KNEE,
        Contact::NearHand | Contact::FarHand if surface.is_floor() => radius::WRIST,
        Contact::FarForearm => radius::ELBOW,
        Contact::Shoulders => radius::CHEST,
        Contact::Seat if surface.is_floor() => radius::PELVIS,
        Contact::FarSide => body::HALF_HIPS + radius::HIP,
        // The chair is as high as the seat, the wall as far as the hand.
        Contact::Seat
        | Contact::NearHand
        | Contact::FarHand
        | Contact::CrossedAnkle
        | Contact::Nothing => return None,
    };
    Some(height.0)
}

impl Pin {
    /// Pins a contact where the skeleton has it, at the height of its support.
    pub(super) fn below(skeleton: &Skeleton, contact: Contact, support: Option<f32>) -> Self {
        let touch = skeleton.touch(contact);
        let up = support.unwrap_or(touch.up);
        Self {
            contact,
            at: Vector { up, ..touch },
        }
    }

    /// The same somewhere else.
    pub(super) fn moved(mut self, by: Vector) -> Self {
        self.at = self.at + by;
        self
    }

    /// Whether both are parts of one arm or one leg.
    pub(super) fn same_limb(&self, other: &Self) -> bool {
        let limb = limb_of(self.contact);
        limb.is_some() && limb == limb_of(other.contact)
    }

    /// Bends the limb so that the contact is where it is pinned, or `part` of
    /// the way there.
    pub(super) fn hold(&self, skeleton: &mut Skeleton, part: f32) {
        if part <= 0.0 {
            return;
        }
        let Some((limb, flank)) = limb_of(self.contact) else {
            return;
        };
        let target = skeleton.touch(self.contact).toward(self.at, part);
        match (limb, self.contact) {
            (_, Contact::CrossedAnkle) => cross_ankle(skeleton),
            (_, Contact::FarForearm) => lay_forearm(skeleton, flank),
            (_, Contact::NearBall | Contact::FarBall) => hold_ball(skeleton, flank, target),
            (_, Contact::NearKnee | Contact::FarKnee) => hold_knee(skeleton, flank, target),
            (Limb::Leg, _) => hold_ankle(skeleton, flank, target),
            (Limb::Arm, _) => hold_palm(skeleton, flank, target, part),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Limb {
    Arm,
    Leg,
}

/// The limb that bends for a contact. The trunk has no joint to bend for its own.
const fn limb_of(contact: Contact) -> Option<(Limb, Flank)> {
    match contact {
        Contact::NearFoot | Contact::NearBall | Contact::NearKnee | Contact::CrossedAnkle => {
            Some((Limb::Leg, Flank::Near))
        }
        Contact::FarFoot | Contact::FarBall | Contact::FarKnee => Some((Limb::Leg, Flank::Far)),
        Contact::NearHand => Some((Limb::Arm, Flank::Near)),
        Contact::FarHand | Contact::FarForearm => Some((Limb::Arm, Flank::Far)),
        Contact::Shoulders | Contact::Seat | Contact::FarSide | Contact::Nothing => None,
    }
}

/// The knee bends in the plane that the angles give the leg.
fn hold_ankle(skeleton: &mut Skeleton, flank: Flank, target: Vector) {
    let leg = &mut skeleton.legs[flank as usize];
    let up = (leg.hip - leg.knee).direction_or(Vector::new(0.0, 1.0, 0.0));
    let hinge = leg.front.cross(up);
    let axis = (leg.hip - target).direction_or(up);
    let bend = leg.hip + axis.cross(hinge);
    let bones = (body::THIGH.0, body::SHANK.0);
    (leg.knee, leg.ankle) = limb::reach(leg.hip, target, bones, bend);
    let up = (leg.hip - leg.knee).direction_or(up);
    leg.front = up.cross(hinge).direction_or(leg.front);
}

fn hold_ball(skeleton: &mut Skeleton, flank: Flank, target: Vector) {
    let to_ball = skeleton.leg(flank).ankle_to_ball();
    hold_ankle(skeleton, flank, target - to_ball);
}

/// The thigh aims at the pinned knee; the shank keeps its direction.
fn hold_knee(skeleton: &mut Skeleton, flank: Flank, target: Vector) {
    let leg = &mut skeleton.legs[flank as usize];
    let down = (target - leg.hip).direction_or(Vector::new(0.0, -1.0, 0.0));
    let knee = leg.hip + down * body::THIGH.0;
    leg.ankle = leg.ankle + (knee - leg.knee);
    leg.knee = knee;
    leg.front = leg.front.without(down).direction_or(leg.front);
}

/// Not a place in the room but one on the other thigh, just above its knee.
fn cross_ankle(skeleton: &mut Skeleton) {
    let far = skeleton.leg(Flank::Far);
    let over = radius::KNEE.0 + radius::ANKLE.0 + 0.004;
    let target = far.hip.toward(far.knee, 0.80) + far.front * over;
    hold_ankle(skeleton, Flank::Near, target);
}

/// The whole forearm on the floor, away from the body and a little ahead.
fn lay_forearm(skeleton: &mut Skeleton, flank: Flank) {
    let vertical = Vector::new(0.0, 1.0, 0.0);
    let away = skeleton.trunk.up.without(vertical) + skeleton.trunk.fwd * 0.5;
    let arm = &mut skeleton.arms[flank as usize];
    arm.hand = away.without(vertical).direction_or(skeleton.trunk.fwd);
    arm.wrist = arm.elbow + arm.hand * body::FOREARM.0;
}

/// On the floor the fingers point ahead, on a wall or a chair up and away.
fn hold_palm(skeleton: &mut Skeleton, flank: Flank, target: Vector, part: f32) {
    hold_wrist(skeleton, flank, target);
    let arm = &mut skeleton.arms[flank as usize];
    let away = (target - arm.shoulder).without(Vector::new(0.0, 1.0, 0.0));
    let away = away.direction_or(Vector::new(1.0, 0.0, 0.0));
    let climb = if target.up < 0.1 {
        0.0
    } else {
        within((target.up - 0.55) * 8.0, -0.2, 2.0)
    };
    let laid = (away + Vector::new(0.0, climb, 0.0)).direction_or(away);
    arm.hand = arm.hand.toward(laid, part).direction_or(laid);
}

/// The elbow bends in the plane that the angles give the arm.
pub(super) fn hold_wrist(skeleton: &mut Skeleton, flank: Flank, target: Vector) {
    let arm = &mut skeleton.arms[flank as usize];
    let up = (arm.shoulder - arm.elbow).direction_or(Vector::new(0.0, 1.0, 0.0));
    let hinge = arm.back.cross(up);
    let axis = (arm.shoulder - target).direction_or(up);
    let bend = arm.shoulder + axis.cross(hinge);
    let bones = (body::UPPER_ARM.0, body::FOREARM.0);
    (arm.elbow, arm.wrist) = limb::reach(arm.shoulder, target, bones, bend);
    let up = (arm.shoulder - arm.elbow).direction_or(up);
    arm.back = up.cross(hinge).direction_or(arm.back);
}
