//! The muscles a picture shows.

use serde::Serialize;

use alloc::vec::Vec;

/// A muscle as it is drawn. What lies behind it is shown by its neighbor that
/// can be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Fiber {
    /// Gluteus maximus.
    Maximus,
    /// Gluteus medius, and minimus under it.
    Medius,
    /// Iliopsoas.
    Psoas,
    /// Rectus femoris.
    Rectus,
    /// Tensor fasciae latae.
    Tensor,
    /// The other heads of the quadriceps.
    Quadriceps,
    /// The hamstrings.
    Hamstrings,
    /// The adductors.
    Adductors,
    /// The calf.
    Calf,
    /// The deep external rotators.
    Rotators,
    /// The abdominals.
    Abdominals,
    /// The obliques.
    Obliques,
    /// The erector spinae.
    Erector,
    /// The deltoid.
    Deltoid,
}

/// A fiber that a movement shows, chosen when the content is packed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Showing {
    /// Which one.
    pub fiber: Fiber,
    /// Whether it is on the far side.
    pub is_far: bool,
    /// Whether it is faintly there even while it is not at work.
    pub is_always: bool,
    /// The beats of the loop at which it is lit until the next, in order.
    pub lit: Vec<u8>,
}
