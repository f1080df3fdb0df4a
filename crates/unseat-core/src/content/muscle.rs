//! The muscles named by the content, and the partner each belongs to.

use serde::Serialize;

/// A muscle, or a group that works as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Muscle {
    /// Gluteus maximus.
    GluteusMaximus,
    /// Gluteus medius.
    GluteusMedius,
    /// Gluteus minimus.
    GluteusMinimus,
    /// Iliopsoas: psoas major and iliacus.
    Iliopsoas,
    /// Rectus femoris: quadriceps and hip flexor at once.
    RectusFemoris,
    /// Tensor fasciae latae.
    TensorFasciaeLatae,
    /// The quadriceps as a whole.
    Quadriceps,
    /// The three vasti.
    Vasti,
    /// Hamstrings.
    Hamstrings,
    /// Adductors.
    Adductors,
    /// Adductor magnus, whose back part extends the hip.
    AdductorMagnus,
    /// Deep external rotators.
    DeepExternalRotators,
    /// Calves.
    Calves,
    /// Foot and ankle stabilisers.
    FootAndAnkle,
    /// Trunk as a whole.
    Trunk,
    /// Abdominals as a whole.
    Abdominals,
    /// Lower abdominals.
    LowerAbdominals,
    /// Transversus abdominis.
    TransversusAbdominis,
    /// Obliques.
    Obliques,
    /// Erector spinae.
    ErectorSpinae,
    /// Quadratus lumborum.
    QuadratusLumborum,
    /// Pelvic floor.
    PelvicFloor,
    /// Shoulder and its girdle.
    Shoulder,
    /// Deltoid.
    Deltoid,
    /// Lower trapezius.
    LowerTrapezius,
    /// The whole lower limb.
    LowerLimb,
}

/// The colour and pattern a muscle is drawn in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MuscleGroup {
    /// One partner: teal, solid.
    Glutes,
    /// The other partner: terracotta, hatched.
    HipFlexors,
    /// Everything else: grey, dotted.
    Other,
}

impl Muscle {
    /// The group it is drawn with.
    pub const fn group(self) -> MuscleGroup {
        match self {
            Self::GluteusMaximus | Self::GluteusMedius | Self::GluteusMinimus => {
                MuscleGroup::Glutes
            }
            Self::Iliopsoas | Self::RectusFemoris | Self::TensorFasciaeLatae => {
                MuscleGroup::HipFlexors
            }
            _ => MuscleGroup::Other,
        }
    }
}

/// A muscle's part in an exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MuscleRole {
    /// The muscle.
    pub muscle: Muscle,
    /// Which part of it, or when, e.g. "stance".
    pub note: Option<String>,
}
