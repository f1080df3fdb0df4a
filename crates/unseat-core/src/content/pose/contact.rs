//! What of the body rests on something.

use serde::Serialize;

/// A part of the body that stays where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
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
