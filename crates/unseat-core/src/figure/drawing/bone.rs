//! What moves as one: a bone, or a muscle between two.

use super::super::body;
use super::super::skeleton::{Flank, Skeleton};
use super::super::space::Vector;
use crate::content::Fiber;

/// A part of the figure, drawn from one point of the skeleton to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in super::super) enum Bone {
    Thigh(Flank),
    Shank(Flank),
    /// Along the sole.
    FootAside(Flank),
    /// From the ankle down to the sole, for a foot seen from the toes.
    FootAhead(Flank),
    UpperArm(Flank),
    Forearm(Flank),
    Hand(Flank),
    Pelvis,
    Chest,
    Neck,
    Head,
    Muscle(Flank, Fiber),
    /// A loop band around both thighs.
    Band,
}

impl Bone {
    /// Every bone that is drawn whatever the view.
    pub(in super::super) const SOLID: [Self; 14] = [
        Self::Thigh(Flank::Near),
        Self::Thigh(Flank::Far),
        Self::Shank(Flank::Near),
        Self::Shank(Flank::Far),
        Self::FootAside(Flank::Near),
        Self::FootAside(Flank::Far),
        Self::UpperArm(Flank::Near),
        Self::UpperArm(Flank::Far),
        Self::Forearm(Flank::Near),
        Self::Forearm(Flank::Far),
        Self::Pelvis,
        Self::Chest,
        Self::Neck,
        Self::Head,
    ];

    /// Where it starts and where it ends.
    pub(in super::super) fn ends(self, skeleton: &Skeleton) -> (Vector, Vector) {
        match self {
            Self::Thigh(flank) => {
                let leg = skeleton.leg(flank);
                (leg.hip, leg.knee)
            }
            Self::Shank(flank) => {
                let leg = skeleton.leg(flank);
                (leg.knee, leg.ankle)
            }
            Self::FootAside(flank) => {
                let leg = skeleton.leg(flank);
                (leg.ankle, leg.ankle + leg.foot.fwd * body::TOES.0)
            }
            Self::FootAhead(flank) => {
                let leg = skeleton.leg(flank);
                (leg.ankle, leg.ankle - leg.foot.up * body::FOOT_HEIGHT.0)
            }
            Self::UpperArm(flank) => {
                let arm = skeleton.arm(flank);
                (arm.shoulder, arm.elbow)
            }
            Self::Forearm(flank) => {
                let arm = skeleton.arm(flank);
                (arm.elbow, arm.wrist)
            }
            Self::Hand(flank) => {
                let arm = skeleton.arm(flank);
                (arm.wrist, arm.wrist + arm.hand * body::HAND.0)
            }
            Self::Pelvis => (skeleton.hips, skeleton.waist),
            Self::Chest => (skeleton.waist, skeleton.shoulders),
            Self::Neck => (skeleton.shoulders, skeleton.head),
            Self::Head => (skeleton.head, skeleton.head + skeleton.skull.up * 0.06),
            Self::Muscle(flank, fiber) => fiber.ends(skeleton, flank),
            Self::Band => {
                let over = |flank: Flank| {
                    let leg = skeleton.leg(flank);
                    leg.hip.toward(leg.knee, 0.80)
                };
                (over(Flank::Near), over(Flank::Far))
            }
        }
    }
}
