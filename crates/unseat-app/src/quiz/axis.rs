//! What the questions measure.

use serde::Serialize;

use unseat_core::packed::{Reader, Unpack};

/// One of the four things that answers add up to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// How stiff the front of the hips is; higher is stiffer.
    Hips,
    /// How well the glutes join in; higher is better.
    Glutes,
    /// How much the thighs take over; higher is more.
    Thighs,
    /// How much somebody sits; higher is more. It has no say in the profile.
    Sitting,
}

impl Axis {
    /// Every axis.
    pub const ALL: [Self; 4] = [Self::Hips, Self::Glutes, Self::Thighs, Self::Sitting];
}

/// One value for each axis, in the order of [`Axis::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PerAxis<T>(pub [T; 4]);

impl<T: Copy> PerAxis<T> {
    /// The value of an axis.
    pub const fn get(&self, axis: Axis) -> T {
        self.0[axis as usize]
    }

    /// The value of an axis, to change it.
    pub(super) fn get_mut(&mut self, axis: Axis) -> &mut T {
        &mut self.0[axis as usize]
    }
}

impl<T: Unpack> Unpack for PerAxis<T> {
    fn unpack(from: &mut Reader<'_>) -> Self {
        Self(Axis::ALL.map(|_| T::unpack(from)))
    }
}
