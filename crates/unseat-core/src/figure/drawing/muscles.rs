//! Muscles, drawn as fibers from where they arise to where they pull.

use super::super::skeleton::{Flank, Leg, Skeleton};
use super::super::space::Vector;
use super::Pattern;
use super::outline::Circle;
use crate::content::{Fiber, MuscleGroup};

/// How thick a fiber is, and where.
struct Spindle {
    start: f32,
    belly: f32,
    end: f32,
    /// Where the belly is, as a part of the length.
    at: f32,
    /// How far the belly lies outside the straight line, in H.
    bulge: f32,
}

const fn spindle(start: f32, belly: f32, end: f32, at: f32, bulge: f32) -> Spindle {
    Spindle {
        start,
        belly,
        end,
        at,
        bulge,
    }
}

impl Fiber {
    /// Which partner it belongs to.
    pub(super) const fn group(self) -> MuscleGroup {
        match self {
            Self::Maximus | Self::Medius => MuscleGroup::Glutes,
            Self::Psoas | Self::Rectus | Self::Tensor => MuscleGroup::HipFlexors,
            _ => MuscleGroup::Other,
        }
    }

    /// Its class and pattern.
    pub(super) const fn paint(self) -> (&'static str, Option<Pattern>) {
        match self.group() {
            MuscleGroup::Glutes => ("figure__glutes", None),
            MuscleGroup::HipFlexors => ("figure__flexors", Some(Pattern::Hatch)),
            MuscleGroup::Other => ("figure__other", Some(Pattern::Dots)),
        }
    }

    /// From where it arises to where it pulls.
    pub(super) fn ends(self, skeleton: &Skeleton, flank: Flank) -> (Vector, Vector) {
        let out = flank.sign();
        let pelvis = |fwd: f32, up: f32, aside: f32| {
            skeleton.hips + skeleton.pelvis.at(Vector::new(fwd, up, aside * out))
        };
        let chest = |fwd: f32, up: f32, aside: f32| {
            skeleton.waist + skeleton.trunk.at(Vector::new(fwd, up, aside * out))
        };
        let leg = skeleton.leg(flank);
        let side = skeleton.pelvis.near * out;
        let thigh = |along: f32, front: f32, aside: f32| {
            leg.hip.toward(leg.knee, along) + leg.front * front + side * aside
        };
        match self {
            Self::Maximus => (pelvis(-0.034, 0.055, 0.034), thigh(0.30, -0.024, 0.0)),
            Self::Medius => (pelvis(-0.004, 0.078, 0.058), thigh(0.10, -0.002, 0.034)),
            Self::Psoas => (pelvis(0.028, 0.082, 0.036), thigh(0.20, 0.022, 0.0)),
            Self::Rectus => (pelvis(0.040, 0.030, 0.056), thigh(0.88, 0.020, 0.0)),
            Self::Tensor => (pelvis(0.034, 0.058, 0.070), thigh(0.34, 0.010, 0.034)),
            Self::Quadriceps => (thigh(0.20, 0.022, 0.006), thigh(0.94, 0.014, 0.0)),
            Self::Hamstrings => (thigh(0.16, -0.030, 0.0), thigh(0.96, -0.016, 0.0)),
            Self::Adductors => (thigh(0.08, 0.006, -0.036), thigh(0.70, 0.0, -0.020)),
            Self::Calf => {
                let back = calf_side(leg) * 0.012;
                (
                    leg.knee.toward(leg.ankle, 0.10) + back,
                    leg.knee.toward(leg.ankle, 0.62) + back * 0.5,
                )
            }
            Self::Rotators => (pelvis(-0.040, 0.020, 0.020), thigh(0.06, -0.010, 0.030)),
            Self::Abdominals => (pelvis(0.040, 0.020, 0.016), chest(0.040, 0.070, 0.016)),
            Self::Obliques => (pelvis(0.010, 0.075, 0.066), chest(0.010, 0.085, 0.070)),
            Self::Erector => (pelvis(-0.040, 0.060, 0.020), chest(-0.034, 0.130, 0.022)),
            Self::Deltoid => {
                let arm = skeleton.arm(flank);
                (arm.shoulder, arm.shoulder.toward(arm.elbow, 0.42))
            }
        }
    }

    /// The way its belly bulges.
    pub(super) fn outward(self, skeleton: &Skeleton, flank: Flank) -> Vector {
        let leg = skeleton.leg(flank);
        let side = skeleton.pelvis.near * flank.sign();
        match self {
            Self::Maximus => skeleton.pelvis.fwd * -1.0 - leg.front,
            Self::Erector => -skeleton.trunk.fwd,
            Self::Medius | Self::Tensor | Self::Rotators | Self::Obliques => side,
            Self::Psoas => skeleton.pelvis.fwd + leg.front,
            Self::Abdominals => skeleton.trunk.fwd,
            Self::Rectus | Self::Quadriceps => leg.front,
            Self::Hamstrings => -leg.front,
            Self::Calf => calf_side(leg),
            Self::Adductors => -side,
            Self::Deltoid => skeleton.trunk.near * flank.sign(),
        }
    }

    /// Its outline for a length; `bulge` is the side (-1 to 1) of the belly.
    pub(super) fn circles(self, length: f32, bulge: f32) -> Vec<Circle> {
        let spindle = match self {
            Self::Maximus => spindle(0.026, 0.038, 0.018, 0.42, 0.003),
            Self::Medius => spindle(0.030, 0.029, 0.012, 0.30, 0.004),
            Self::Psoas => spindle(0.009, 0.018, 0.009, 0.55, 0.006),
            Self::Rectus => spindle(0.010, 0.021, 0.008, 0.42, 0.004),
            Self::Tensor => spindle(0.011, 0.016, 0.007, 0.45, 0.002),
            Self::Quadriceps => spindle(0.014, 0.024, 0.012, 0.45, 0.002),
            Self::Hamstrings => spindle(0.012, 0.021, 0.008, 0.42, 0.002),
            Self::Adductors => spindle(0.008, 0.019, 0.008, 0.35, 0.0),
            Self::Calf => spindle(0.009, 0.020, 0.006, 0.38, 0.004),
            Self::Rotators => spindle(0.010, 0.017, 0.009, 0.50, 0.0),
            Self::Abdominals => spindle(0.012, 0.019, 0.014, 0.50, 0.004),
            Self::Obliques => spindle(0.010, 0.018, 0.012, 0.50, 0.0),
            Self::Erector => spindle(0.009, 0.014, 0.009, 0.50, 0.0),
            Self::Deltoid => spindle(0.026, 0.026, 0.012, 0.35, 0.0),
        };
        vec![
            Circle::new(0.0, 0.0, spindle.start),
            Circle::new(length * spindle.at, bulge * spindle.bulge, spindle.belly),
            Circle::new(length, 0.0, spindle.end),
        ]
    }
}

fn calf_side(leg: &Leg) -> Vector {
    let axis = (leg.ankle - leg.knee).direction_or(Vector::new(0.0, -1.0, 0.0));
    let thigh = (leg.knee - leg.hip).direction_or(axis);
    // Behind the shank is where the thigh comes from once the knee is bent.
    let bent = (thigh * -1.0).without(axis);
    let back = if bent.length() > 0.2 {
        bent
    } else {
        (-leg.front).without(axis)
    };
    back.direction_or(-leg.front)
}
