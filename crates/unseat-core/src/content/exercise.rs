//! One exercise: what it is for, how to do it, and when to stop.

use serde::Serialize;

use super::{ExerciseId, MuscleRole, PoseTrack, StudyId};
use crate::time::Span;

/// What a session needs of `content/exercises/<slug>.toml`. How it is done and
/// what is known of it is a [`Manual`] and [`Facts`]: they are fetched when
/// somebody wants to read them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Exercise {
    /// The file's stem, e.g. `glute-bridge`. Stored data names exercises by it.
    pub slug: String,
    /// The name shown, e.g. "Glute bridge".
    pub name: String,
    /// Where it belongs in a warm-up.
    pub phase: Phase,
    /// How the two sides share the work.
    pub laterality: Laterality,
    /// Who can start with it.
    pub level: Level,
    /// What it cannot be done without.
    pub equipment: Vec<Equipment>,
    /// Whether it can be done at a desk in office clothes.
    pub desk: bool,
    /// Why it is in a warm-up: one sentence.
    pub purpose: String,
    /// What is said and shown while it runs.
    pub cues: Cues,
    /// The easier exercise to fall back to.
    pub regress: Option<ExerciseId>,
    /// The harder exercise to go on to.
    pub progress: Option<ExerciseId>,
    /// How the figure shows it.
    pub poses: PoseTrack,
}

impl Exercise {
    /// Time to change sides.
    pub const fn switch(&self) -> Span {
        self.poses.setting.surface.switch()
    }
}

/// How an exercise is done, for whoever stops to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Manual {
    /// How to do it, in order.
    pub steps: Vec<String>,
    /// Where a person should feel it.
    pub feel: String,
    /// What commonly goes wrong, and what to do instead.
    pub faults: Vec<Fault>,
    /// When to stop.
    pub stop: String,
}

/// What is known of an exercise.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Facts {
    /// Other names people know it by.
    pub aka: Vec<String>,
    /// The muscles it is for.
    pub targets: Vec<MuscleRole>,
    /// The muscles that help.
    pub synergists: Vec<MuscleRole>,
    /// The hip movements it trains.
    pub movements: Vec<Movement>,
    /// What makes it harder or easier where there is one.
    pub optional: Vec<Equipment>,
    /// How much of it, and how fast.
    pub dose: Dose,
    /// What was measured, study by study; empty means "no data", never zero.
    pub emg: Vec<Emg>,
}

/// The parts of a warm-up, in the order they are done (RAMP, Jeffreys 2007).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Phase {
    /// Easy movement that warms.
    Raise,
    /// Active movement through range.
    Mobilise,
    /// Finding and using the target muscles.
    Activate,
    /// The patterns of the session to come.
    Potentiate,
    /// A short hold that lengthens.
    Stretch,
}

/// How the two sides of the body share an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Laterality {
    /// Both sides work at once.
    Bilateral,
    /// One side, then the other, for equal time.
    EachSide,
    /// Sides change with every repetition.
    Alternating,
}

/// How much practice an exercise asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Level {
    /// Anybody who may exercise.
    #[default]
    Beginner,
    /// Some practice.
    Intermediate,
    /// Strong and practised.
    Advanced,
}

/// A thing an exercise needs. The floor is not one: see [`super::Surface::is_floor`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Equipment {
    /// A sturdy chair that does not roll; also something to hold.
    Chair,
    /// A wall, a door frame or a desk to hold.
    Wall,
    /// A stable step of 15–30 cm.
    Step,
    /// A loop band.
    MiniBand,
}

/// The eight movements of the hip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Movement {
    /// Knee toward chest.
    Flexion,
    /// Thigh behind you.
    Extension,
    /// Leg out to the side.
    Abduction,
    /// Leg across the midline.
    Adduction,
    /// Thigh bone turns in.
    InternalRotation,
    /// Thigh bone turns out.
    ExternalRotation,
    /// Bent knee opens outward.
    TransverseAbduction,
    /// Bent knee crosses inward.
    TransverseAdduction,
}

/// How much of an exercise, and how fast.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Dose {
    /// The least and the most work, per side where sides take turns.
    pub work: (Span, Span),
    /// Repetitions in words, e.g. "8-12"; none for a plain hold.
    pub reps: Option<String>,
    /// The tempo in words, e.g. "1.5 s up, 2 s squeeze, 2 s down".
    pub tempo: String,
}

/// What is said and shown while an exercise runs: at most eight words each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cues {
    /// During the lead-in: how to get into position.
    pub setup: String,
    /// During the work.
    pub work: String,
    /// During the work, for someone who feels it in the hamstrings.
    pub hamstrings: Option<String>,
    /// During the work, for someone who feels it in the low back.
    pub back: Option<String>,
}

/// Something that commonly goes wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// What it looks or feels like.
    pub fault: String,
    /// What to do instead.
    pub fix: String,
}

/// One measurement of one muscle, in % of its maximal voluntary contraction
/// (% MVIC). Values of different studies cannot be compared with each other.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Emg {
    /// The muscle measured.
    pub muscle: super::Muscle,
    /// The lowest value reported, in % MVIC.
    pub low: f32,
    /// The highest value reported, in % MVIC; equal to `low` for one value.
    pub high: f32,
    /// The study it was read in.
    pub study: StudyId,
    /// How the figure came to us.
    pub mark: Mark,
    /// What kind of value it is, where that matters, e.g. "stance leg".
    pub note: Option<String>,
}

/// How a number came to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Mark {
    /// Read in the study.
    Read,
    /// Read in a text that quotes the study.
    SecondHand,
    /// Known from the literature, not read again.
    Literature,
}
