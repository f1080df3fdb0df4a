//! The bones of one moment, in three dimensions.

use super::body;
use super::space::{Frame, Vector};
use crate::content::{Contact, Joint};
use crate::measure::Degrees;

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
        self.ankle + self.ankle_to_ball()
    }

    /// The tip of the toes, on the sole.
    pub fn toes(&self) -> Vector {
        self.ankle
            + self
                .foot
                .at(Vector::new(body::TOES.0, -body::FOOT_HEIGHT.0, 0.0))
    }

    /// The heel, on the sole.
    pub fn heel(&self) -> Vector {
        self.ankle
            + self
                .foot
                .at(Vector::new(-body::HEEL.0, -body::FOOT_HEIGHT.0, 0.0))
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
    pub(super) fn ankle_to_ball(&self) -> Vector {
        let ball = self
            .foot
            .at(Vector::new(body::BALL.0, -body::FOOT_HEIGHT.0, 0.0));
        let toes = self.foot.fwd.up * (body::TOES - body::BALL).0;
        ball + Vector::new(0.0, toes.min(0.0), 0.0)
    }
}
