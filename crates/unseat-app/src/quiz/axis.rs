//! What the questions measure.

use serde::Serialize;

use unseat_core::packed::{Reader, Unpack};

/// One of the three things that answers add up to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// The load on the front of the hips; higher is more load.
    Hips,
    /// How well the glutes join in; higher is better.
    Glutes,
    /// How much the thighs take over; higher is more.
    Thighs,
}

impl Axis {
    /// Every axis.
    pub const ALL: [Self; 3] = [Self::Hips, Self::Glutes, Self::Thighs];
}

/// One value for each axis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PerAxis<T>([T; 3]);

impl<T: Copy> PerAxis<T> {
    /// The values of hips, glutes and thighs.
    pub const fn new(hips: T, glutes: T, thighs: T) -> Self {
        Self([hips, glutes, thighs])
    }

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
        Self([T::unpack(from), T::unpack(from), T::unpack(from)])
    }
}
