//! What the playing screen shows at one moment.

use super::{Pause, Rhythm, SegmentIndex, SegmentKind};
use unseat_core::content::{ExerciseId, Side};
use unseat_core::time::Span;

/// The playing screen at one moment, whether running or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// The segment under way.
    pub segment: SegmentIndex,
    /// What kind of segment it is.
    pub kind: SegmentKind,
    /// The exercise shown: during a lead-in, the one to come.
    pub exercise: ExerciseId,
    /// Which side works, or is about to.
    pub side: Option<Side>,
    /// The step under way, from 1.
    pub step: usize,
    /// How many steps there are.
    pub steps: usize,
    /// Which set of a repeated exercise this is: (from 1, how many), if repeated.
    pub set: Option<(usize, usize)>,
    /// Whole seconds left in the segment, as shown.
    pub seconds: u32,
    /// The length of the segment, with what was added.
    pub total: Span,
    /// How much of it is over.
    pub elapsed: Span,
    /// The repetition under way: (from 1, how many), where there are repetitions.
    pub rep: Option<(u32, u32)>,
    /// How the work repeats.
    pub rhythm: Option<Rhythm>,
    /// What comes after this segment's exercise or side.
    pub next: Option<NextUp>,
    /// Time left in the whole session.
    pub left: Span,
    /// Seconds of the count-in after a pause, as shown, while it lasts.
    pub count_in: Option<u32>,
    /// Why the session stands still, if it does.
    pub paused: Option<Pause>,
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextUp {
    /// The exercise.
    pub exercise: ExerciseId,
    /// The side.
    pub side: Option<Side>,
}
