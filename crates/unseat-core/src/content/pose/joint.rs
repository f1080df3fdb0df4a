//! The joints that a key pose gives angles to.

use serde::Serialize;

/// A joint, or a part that turns. "Near" is the side toward the camera, or in a
/// front view the right of the picture (the top leg when lying on the side).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Joint {
    /// `T`: trunk pitch from upright, + forward; -90 on the back, +90 face down.
    TrunkPitch,
    /// `R`: trunk roll in a front view; 90 lies on the side with the near leg on top.
    TrunkRoll,
    /// `L`: a small sway in a front view, + to the far side.
    TrunkSway,
    /// `PT`: pelvic tilt, - with the tail tucked under.
    PelvicTilt,
    /// `P`: pelvic obliquity in a front view, + with the near hip up.
    PelvicObliquity,
    /// `hN`: near hip flexion, + forward.
    NearHip,
    /// `hF`: far hip flexion.
    FarHip,
    /// `bN`: near hip abduction, + away from the midline.
    NearAbduction,
    /// `bF`: far hip abduction.
    FarAbduction,
    /// `rN`: near hip rotation about the thigh, + external.
    NearRotation,
    /// `rF`: far hip rotation.
    FarRotation,
    /// `kN`: near knee flexion.
    NearKnee,
    /// `kF`: far knee flexion.
    FarKnee,
    /// `aN`: near ankle, + toes up.
    NearAnkle,
    /// `aF`: far ankle.
    FarAnkle,
    /// `sN`: near shoulder flexion relative to the trunk, + forward and up.
    NearShoulder,
    /// `sF`: far shoulder flexion.
    FarShoulder,
    /// `eN`: near elbow flexion.
    NearElbow,
    /// `eF`: far elbow flexion.
    FarElbow,
    /// `uN`: near upper arm, + away from the body.
    NearArmOut,
    /// `uF`: far upper arm, + away from the body.
    FarArmOut,
    /// `N`: a nod of the head, added to where it looks by itself; + down.
    Nod,
}

impl Joint {
    /// Every joint, in the order of their discriminants.
    pub const ALL: [Self; 22] = [
        Self::TrunkPitch,
        Self::TrunkRoll,
        Self::TrunkSway,
        Self::PelvicTilt,
        Self::PelvicObliquity,
        Self::NearHip,
        Self::FarHip,
        Self::NearAbduction,
        Self::FarAbduction,
        Self::NearRotation,
        Self::FarRotation,
        Self::NearKnee,
        Self::FarKnee,
        Self::NearAnkle,
        Self::FarAnkle,
        Self::NearShoulder,
        Self::FarShoulder,
        Self::NearElbow,
        Self::FarElbow,
        Self::NearArmOut,
        Self::FarArmOut,
        Self::Nod,
    ];

    /// The same joint of the other side; one in the middle is its own opposite.
    #[must_use]
    pub const fn opposite(self) -> Self {
        match self {
            Self::NearHip => Self::FarHip,
            Self::FarHip => Self::NearHip,
            Self::NearAbduction => Self::FarAbduction,
            Self::FarAbduction => Self::NearAbduction,
            Self::NearRotation => Self::FarRotation,
            Self::FarRotation => Self::NearRotation,
            Self::NearKnee => Self::FarKnee,
            Self::FarKnee => Self::NearKnee,
            Self::NearAnkle => Self::FarAnkle,
            Self::FarAnkle => Self::NearAnkle,
            Self::NearShoulder => Self::FarShoulder,
            Self::FarShoulder => Self::NearShoulder,
            Self::NearElbow => Self::FarElbow,
            Self::FarElbow => Self::NearElbow,
            Self::NearArmOut => Self::FarArmOut,
            Self::FarArmOut => Self::NearArmOut,
            Self::TrunkPitch
            | Self::TrunkRoll
            | Self::TrunkSway
            | Self::PelvicTilt
            | Self::PelvicObliquity
            | Self::Nod => self,
        }
    }

    /// Whether its sign changes when near and far are exchanged.
    pub const fn turns_over(self) -> bool {
        matches!(
            self,
            Self::TrunkRoll | Self::TrunkSway | Self::PelvicObliquity
        )
    }
}
