//! The proportions of the figure.
//!
//! Bone lengths are fractions of body height after Drillis & Contini, as
//! printed in Winter. Hips and shoulders are set a little closer than there,
//! because a drawn limb has a thickness of its own.

use crate::measure::Heights;

/// Hip to knee.
pub const THIGH: Heights = Heights(0.245);
/// Knee to ankle.
pub const SHANK: Heights = Heights(0.246);
/// Ankle to the sole below it.
pub const FOOT_HEIGHT: Heights = Heights(0.039);
/// Ankle to the ball of the foot, along the sole.
pub const BALL: Heights = Heights(0.088);
/// Ankle to the tip of the toes, along the sole.
pub const TOES: Heights = Heights(0.120);
/// Ankle back to the heel, along the sole.
pub const HEEL: Heights = Heights(0.030);
/// Middle of the hips to middle of the shoulders.
pub const TRUNK: Heights = Heights(0.288);
/// Middle of the hips to the waist, where the pelvis tilts.
pub const WAIST: Heights = Heights(0.105);
/// Middle of the shoulders to the middle of the head.
pub const NECK: Heights = Heights(0.122);
/// Shoulder to elbow.
pub const UPPER_ARM: Heights = Heights(0.186);
/// Elbow to wrist.
pub const FOREARM: Heights = Heights(0.146);
/// Wrist to the fingertips of a relaxed hand.
pub const HAND: Heights = Heights(0.078);
/// Half the distance between the hips.
pub const HALF_HIPS: Heights = Heights(0.058);
/// Half the distance between the shoulders.
pub const HALF_SHOULDERS: Heights = Heights(0.099);

/// Thickness (as a radius) where a part touches what it rests on.
pub mod radius {
    use crate::measure::Heights;

    /// The buttocks.
    pub const PELVIS: Heights = Heights(0.067);
    /// The waist.
    pub const WAIST: Heights = Heights(0.053);
    /// The chest.
    pub const CHEST: Heights = Heights(0.066);
    /// The neck.
    pub const NECK: Heights = Heights(0.029);
    /// The head.
    pub const HEAD: Heights = Heights(0.062);
    /// The thigh at the hip.
    pub const HIP: Heights = Heights(0.057);
    /// The knee.
    pub const KNEE: Heights = Heights(0.037);
    /// The ankle.
    pub const ANKLE: Heights = Heights(0.023);
    /// The shoulder.
    pub const SHOULDER: Heights = Heights(0.034);
    /// The elbow.
    pub const ELBOW: Heights = Heights(0.025);
    /// The wrist.
    pub const WRIST: Heights = Heights(0.018);
}

/// The top of the step above the floor.
pub const STEP_HEIGHT: Heights = Heights(0.14);
