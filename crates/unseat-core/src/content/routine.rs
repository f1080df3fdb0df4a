//! A warm-up or break as authored: which exercises, in which order, how long.

use serde::Serialize;

use super::ExerciseId;
use crate::time::Span;

/// A routine as written in `content/routines/<slug>.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Routine {
    /// The file's stem, e.g. `quad-led-8` or `break-2`.
    pub slug: String,
    /// What it is for.
    pub purpose: Purpose,
    /// Its exercises, in order.
    pub steps: Vec<Step>,
}

/// What a routine is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Purpose {
    /// A warm-up of a stated length for a profile.
    WarmUp(Profile, Length),
    /// A break from the chair.
    Break(BreakKind),
    /// A routine that somebody has put together, this long.
    Own(Span),
}

/// Who leads, and what needs practice (domain: quiz profiles).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub enum Profile {
    /// Glutes that are hard to find on command.
    QuietGlutes,
    /// Thighs that take over.
    QuadLed,
    /// Glutes that work, and a front of the hips that is loaded.
    DeskTight,
    /// Both partners pull their weight; also the default without a quiz.
    #[default]
    EvenKeel,
}

/// The length of a warm-up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Length {
    /// 4 minutes.
    Four,
    /// 8 minutes.
    #[default]
    Eight,
    /// 12 minutes.
    Twelve,
}

/// A break from the chair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum BreakKind {
    /// 60 seconds.
    One,
    /// 120 seconds.
    Two,
    /// 180 seconds.
    Three,
    /// 45 seconds without leaving the chair.
    Seated,
    /// 300 seconds. It came last, and kinds are stored.
    Five,
}

/// One exercise in a routine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The exercise.
    pub exercise: ExerciseId,
    /// Time to get into position and read the first cue.
    pub lead_in: Span,
    /// The work.
    pub work: Work,
    /// Time to change sides, which follows from what the body rests on.
    pub switch: Span,
}

/// How long the work lasts, and how the sides share it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Work {
    /// One stretch of work for the whole body.
    Whole(Span),
    /// This long on each side, with time to change sides between.
    EachSide(Span),
    /// Starts with and returns to the weaker side: `each`, `each`, then `extra`.
    WeakerTwice {
        /// The side that starts.
        weaker: Side,
        /// Work on each side.
        each: Span,
        /// The second helping for the weaker side.
        extra: Span,
    },
}

/// A side of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Side {
    /// The left.
    Left,
    /// The right.
    Right,
}

impl Side {
    /// The other side.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

impl Work {
    /// How long a stretch of it lasts: of the whole body, or of a side.
    pub const fn stretch(self) -> Span {
        match self {
            Self::Whole(span) | Self::EachSide(span) | Self::WeakerTwice { each: span, .. } => span,
        }
    }

    /// The same work with stretches of this length; a second helping stays as it is.
    #[must_use]
    pub const fn of_stretch(mut self, span: Span) -> Self {
        match &mut self {
            Self::Whole(it) | Self::EachSide(it) | Self::WeakerTwice { each: it, .. } => *it = span,
        }
        self
    }

    /// The whole time, changes of side included, where each of them takes `switch`.
    pub fn total(self, switch: Span) -> Span {
        match self {
            Self::Whole(span) => span,
            Self::EachSide(span) => span * 2 + switch,
            Self::WeakerTwice { each, extra, .. } => each * 2 + extra + switch * 2,
        }
    }
}

impl Step {
    /// Lead-in and work together.
    pub fn total(&self) -> Span {
        self.lead_in + self.work.total(self.switch)
    }
}

impl Routine {
    /// The whole time of the routine.
    pub fn total(&self) -> Span {
        self.steps.iter().map(Step::total).sum()
    }
}

impl Purpose {
    /// The length the routine must have, to the second.
    pub fn stated(self) -> Span {
        match self {
            Self::WarmUp(_, length) => length.span(),
            Self::Break(kind) => kind.span(),
            Self::Own(span) => span,
        }
    }
}

impl Length {
    /// Every length, shortest first.
    pub const ALL: [Self; 3] = [Self::Four, Self::Eight, Self::Twelve];

    /// The length in minutes.
    pub const fn minutes(self) -> u32 {
        match self {
            Self::Four => 4,
            Self::Eight => 8,
            Self::Twelve => 12,
        }
    }

    /// The length as a span.
    pub const fn span(self) -> Span {
        Span::from_secs(self.minutes() * 60)
    }
}

impl BreakKind {
    /// Every kind, in the order offered.
    pub const ALL: [Self; 5] = [Self::One, Self::Two, Self::Three, Self::Five, Self::Seated];

    /// How long the break lasts.
    pub const fn span(self) -> Span {
        match self {
            Self::One => Span::from_secs(60),
            Self::Two => Span::from_secs(120),
            Self::Three => Span::from_secs(180),
            Self::Seated => Span::from_secs(45),
            Self::Five => Span::from_secs(300),
        }
    }
}

impl Profile {
    /// Every profile.
    pub const ALL: [Self; 4] = [
        Self::EvenKeel,
        Self::QuietGlutes,
        Self::QuadLed,
        Self::DeskTight,
    ];

    /// What it is called in an address, e.g. `quad-led`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::QuietGlutes => "quiet-glutes",
            Self::QuadLed => "quad-led",
            Self::DeskTight => "desk-tight",
            Self::EvenKeel => "even-keel",
        }
    }

    /// The one with this name, if there is one.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}
