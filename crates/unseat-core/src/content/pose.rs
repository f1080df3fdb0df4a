//! How the figure shows an exercise: key poses over one cycle.
//!
//! The conventions (which joint, which sign) are those of `content/README.md`,
//! "Poses". A value left out of a key keeps the previous key's value.

use serde::{Deserialize, Serialize};

use super::Muscle;
use crate::measure::Heights;
use crate::time::Span;

/// The key poses of one exercise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PoseTrack {
    /// Where the camera stands.
    pub view: View,
    /// What the body rests on, and what stands about.
    pub setting: Setting,
    /// What happens when the last key is reached.
    pub cycle: Cycle,
    /// Whether every other repetition is shown for the other side.
    pub mirrors: bool,
    /// The key poses, in order; the first is at zero.
    pub keys: Vec<Key>,
}

/// Where the camera stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum View {
    /// From the side; the body faces right.
    Side,
    /// From the front; the near leg is on the right of the picture, so it is
    /// the person's left.
    Front,
    /// From behind; the near leg is on the right of the picture and of the body.
    Back,
    /// From the side and a little from the front and above; the body faces
    /// right and toward us.
    ThreeQuarter,
    /// From the front and above, for lying on the side.
    FrontHigh,
}

/// What the body rests on, and what stands about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Setting {
    /// What the body rests on.
    pub surface: Surface,
    /// Things drawn beside it: something to hold, a step.
    pub props: Vec<super::Equipment>,
}

/// What the body rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Surface {
    /// On the feet.
    Standing,
    /// On a chair.
    Chair,
    /// On the feet, one on a step.
    Step,
    /// On the back on a mat.
    Supine,
    /// On hands and knees on a mat.
    HandsAndKnees,
    /// On the side on a mat.
    SideLying,
    /// On one forearm and the feet.
    Forearm,
    /// On one knee and one foot.
    HalfKneeling,
    /// Sitting on the mat.
    Seated,
}

/// What one pass through the keys is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cycle {
    /// One repetition of this length; it starts over while the work lasts.
    Repetition(Span),
    /// Settling into a hold, which lasts as long as the work does.
    Hold,
}

/// One key pose.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Key {
    /// When the body is in this pose, from the start of the cycle.
    pub at: Span,
    /// The angles that differ from the key before.
    pub angles: Vec<(Joint, Angle)>,
    /// What does not move from this key to the next; empty keeps the key
    /// before's. The first one carries: the body is placed by it, the others
    /// are reached by bending their limbs.
    pub contacts: Vec<Contact>,
    /// How far the body is moved as a whole from where the first contact puts
    /// it: (to the right, up); none keeps the key before's.
    pub shift: Option<(Heights, Heights)>,
    /// The muscles lit from this key to the next, on the near side.
    pub lit: Vec<Muscle>,
    /// The same on the far side.
    pub lit_far: Vec<Muscle>,
    /// Where the near hand is; none keeps the key before's.
    pub near_hand: Option<Reach>,
    /// Where the far hand is; none keeps the key before's.
    pub far_hand: Option<Reach>,
    /// What to do from this key to the next, in a word or two, e.g. "Lift".
    pub word: Option<String>,
    /// Whether to breathe in or out from this key to the next.
    pub breath: Option<Breath>,
    /// The pose in a few words, for the strip of stills and for a screen reader.
    pub caption: Option<String>,
}

/// A breath.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Breath {
    /// In.
    In,
    /// Out.
    Out,
}

/// A joint, or a part that turns. "Near" is the side toward the camera, or in a
/// front view the right of the picture (the top leg when lying on the side).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
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

/// Where a hand is when it neither swings freely nor carries weight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Reach {
    /// Wherever the shoulder and the elbow put it.
    #[default]
    Free,
    /// In the crease of its own hip.
    HipCrease,
    /// On top of its own hip.
    Hip,
    /// On the back of its own hip.
    HipBack,
    /// On its own thigh, near the knee.
    Thigh,
    /// Around its own ankle.
    Ankle,
    /// On the ankle of the other leg.
    OtherAnkle,
    /// Under the head.
    Head,
}

/// The value of a joint in a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Angle {
    /// Whole degrees.
    Fixed(i16),
    /// For an ankle: as much as lays the sole on the support.
    Flat,
}

/// A part of the body that stays where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Contact {
    /// The sole of the near foot.
    NearFoot,
    /// The sole of the far foot.
    FarFoot,
    /// The ball of the near foot.
    NearBall,
    /// The ball of the far foot.
    FarBall,
    /// The near knee.
    NearKnee,
    /// The far knee.
    FarKnee,
    /// The near hand.
    NearHand,
    /// The far hand.
    FarHand,
    /// The far forearm, for the side plank.
    FarForearm,
    /// Both shoulders.
    Shoulders,
    /// The seat.
    Seat,
    /// The far hip and shoulder, for lying on the side.
    FarSide,
    /// The near ankle on the far thigh.
    CrossedAnkle,
    /// None: the body is in the air.
    Nothing,
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

    /// How authors write it.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::TrunkPitch => "T",
            Self::TrunkRoll => "R",
            Self::TrunkSway => "L",
            Self::PelvicTilt => "PT",
            Self::PelvicObliquity => "P",
            Self::NearHip => "hN",
            Self::FarHip => "hF",
            Self::NearAbduction => "bN",
            Self::FarAbduction => "bF",
            Self::NearRotation => "rN",
            Self::FarRotation => "rF",
            Self::NearKnee => "kN",
            Self::FarKnee => "kF",
            Self::NearAnkle => "aN",
            Self::FarAnkle => "aF",
            Self::NearShoulder => "sN",
            Self::FarShoulder => "sF",
            Self::NearElbow => "eN",
            Self::FarElbow => "eF",
            Self::NearArmOut => "uN",
            Self::FarArmOut => "uF",
            Self::Nod => "N",
        }
    }

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

impl Contact {
    /// The same part of the other side.
    #[must_use]
    pub const fn opposite(self) -> Self {
        match self {
            Self::NearFoot => Self::FarFoot,
            Self::FarFoot => Self::NearFoot,
            Self::NearBall => Self::FarBall,
            Self::FarBall => Self::NearBall,
            Self::NearKnee => Self::FarKnee,
            Self::FarKnee => Self::NearKnee,
            Self::NearHand => Self::FarHand,
            Self::FarHand => Self::NearHand,
            Self::FarForearm
            | Self::Shoulders
            | Self::Seat
            | Self::FarSide
            | Self::CrossedAnkle
            | Self::Nothing => self,
        }
    }
}

impl Surface {
    /// Whether one has to get down on the floor for it.
    pub const fn is_floor(self) -> bool {
        matches!(
            self,
            Self::Supine
                | Self::HandsAndKnees
                | Self::SideLying
                | Self::Forearm
                | Self::HalfKneeling
                | Self::Seated
        )
    }

    /// Whether a knee carries weight.
    pub const fn is_kneeling(self) -> bool {
        matches!(self, Self::HandsAndKnees | Self::HalfKneeling)
    }
}
