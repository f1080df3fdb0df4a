//! How the figure shows an exercise: key poses over one cycle.
//!
//! The conventions (which joint, which sign) are those of `content/README.md`,
//! "Poses". A value left out of a key keeps the previous key's value.

use serde::Serialize;

mod backdrop;
mod contact;
mod fiber;
mod joint;

use crate::measure::Heights;
use crate::time::Span;

pub use backdrop::{Backdrop, Piece, PieceKind, ViewBox};
pub use contact::Contact;
pub use fiber::{Fiber, Showing};
pub use joint::Joint;

/// The key poses of one exercise.
#[derive(Clone, Debug, PartialEq, Serialize)]
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
    /// The muscles it shows, those of a side from the back to the front.
    pub muscles: Vec<Showing>,
    /// What stands about: follows from all of the above.
    pub backdrop: Backdrop,
}

/// Where the camera stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Setting {
    /// What the body rests on.
    pub surface: Surface,
    /// Things drawn beside it: something to hold, a step.
    pub props: Vec<super::Equipment>,
}

/// What the body rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Cycle {
    /// One repetition of this length; it starts over while the work lasts.
    Repetition(Span),
    /// Settling into a hold, which lasts as long as the work does.
    Hold,
}

/// One key pose.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Breath {
    /// In.
    In,
    /// Out.
    Out,
}

/// Where a hand is when it neither swings freely nor carries weight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Angle {
    /// Whole degrees.
    Fixed(i16),
    /// For an ankle: as much as lays the sole on the support.
    Flat,
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

    /// Whether the hands carry weight on a bent wrist.
    pub const fn is_on_hands(self) -> bool {
        matches!(self, Self::HandsAndKnees | Self::Seated)
    }

    /// Time to change sides: turning over, or getting onto the other knee, takes
    /// longer than a step.
    pub const fn switch(self) -> Span {
        match self {
            Self::Supine | Self::SideLying | Self::Forearm | Self::HalfKneeling => {
                Span::from_secs(8)
            }
            Self::Standing | Self::Chair | Self::Step | Self::HandsAndKnees | Self::Seated => {
                Span::from_secs(4)
            }
        }
    }
}
