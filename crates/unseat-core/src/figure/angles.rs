//! The angle of every joint at one moment.

use crate::content::Joint;
use crate::measure::Degrees;

/// How many joints there are.
pub(super) const JOINTS: usize = Joint::ALL.len();

/// The angle of every joint at one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Angles(pub(super) [f32; JOINTS]);

impl Angles {
    /// Standing upright.
    pub const UPRIGHT: Self = Self([0.0; JOINTS]);

    /// The angle of a joint.
    pub fn of(&self, joint: Joint) -> Degrees {
        Degrees(self.0[joint as usize])
    }

    /// The same pose with near and far exchanged.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        let mut mirrored = *self;
        for joint in Joint::ALL {
            let angle = self.0[joint as usize];
            let sign = if joint.turns_over() { -1.0 } else { 1.0 };
            mirrored.0[joint.opposite() as usize] = sign * angle;
        }
        mirrored
    }
}
