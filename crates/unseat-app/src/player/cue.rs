//! What is said, sounded, shown and felt at a moment of a segment.

use alloc::vec::Vec;

use super::SegmentKind;
use unseat_core::time::Span;

/// Something to tell the person. The shell looks up the words and the tones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// A lead-in begins: which exercise, which side, how to get into position.
    GetReady,
    /// The work begins: the exercise's cue.
    Begin,
    /// Half of the work is done.
    Half,
    /// Ten seconds of work are left.
    TenLeft,
    /// What comes next, shortly before the work ends.
    NextUp,
    /// So many seconds are left: 5 to 1 of work, 3 to 1 of a lead-in.
    Count(u8),
    /// Change sides now.
    Switch,
    /// The session is over.
    Finish,
}

/// A cue and when it is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimedCue {
    /// Time since the segment began; for a cue tied to the end, as long as
    /// nothing was added to the segment.
    pub at: Span,
    /// What to tell.
    pub cue: Cue,
}

impl Cue {
    /// Whether the cue moves with the end of its segment when time is added.
    pub const fn follows_end(self) -> bool {
        matches!(
            self,
            Self::TenLeft | Self::NextUp | Self::Count(_) | Self::Finish
        )
    }
}

/// Shorter work has no half-way cue: it would run into the count.
const HALF_FROM: Span = Span::from_secs(20);
/// Shorter work has no ten-seconds cue: it would run into the half-way one.
const TEN_FROM: Span = Span::from_secs(30);
/// Shorter work does not announce what comes next; the lead-in does.
const NEXT_FROM: Span = Span::from_secs(25);
/// Shorter segments are not counted down.
const COUNT_FROM: Span = Span::from_secs(12);
/// Long enough before the end to be spoken before the count starts.
const NEXT_BEFORE_END: Span = Span::from_secs(8);
/// A lead-in shorter than this has no time for its count after its announcement.
const LEAD_IN_COUNT_FROM: Span = Span::from_secs(5);

/// The cues of a segment, in order of time.
pub(super) fn cues(kind: SegmentKind, span: Span, tells_next: bool) -> Vec<TimedCue> {
    let mut cues = Vec::new();
    let mut tell = |at: Span, cue: Cue| cues.push(TimedCue { at, cue });
    match kind {
        SegmentKind::LeadIn => {
            tell(Span::ZERO, Cue::GetReady);
            if span >= LEAD_IN_COUNT_FROM {
                for left in [3, 2, 1] {
                    tell(span - secs(left), Cue::Count(left));
                }
            }
        }
        SegmentKind::Switch => tell(Span::ZERO, Cue::Switch),
        SegmentKind::Work => {
            tell(Span::ZERO, Cue::Begin);
            if span >= HALF_FROM {
                tell(Span::from_millis(span.as_millis() / 2), Cue::Half);
            }
            if span >= TEN_FROM {
                tell(span - Span::from_secs(10), Cue::TenLeft);
            }
            if tells_next && span >= NEXT_FROM {
                tell(span - NEXT_BEFORE_END, Cue::NextUp);
            }
            if span >= COUNT_FROM {
                for left in [5, 4, 3, 2, 1] {
                    tell(span - secs(left), Cue::Count(left));
                }
            }
        }
    }
    cues
}

fn secs(seconds: u8) -> Span {
    Span::from_secs(u32::from(seconds))
}
