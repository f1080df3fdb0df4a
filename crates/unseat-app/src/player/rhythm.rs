//! How work repeats: whole repetitions, fitted to the time.

use unseat_core::content::Cycle;
use unseat_core::time::Span;

/// How the work of a segment repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rhythm {
    /// A whole number of repetitions of equal length.
    Reps {
        /// How many.
        count: u32,
        /// How long one lasts; the authored tempo, stretched or pressed a little
        /// so that the last repetition ends with the work.
        cycle: Span,
    },
    /// One hold for the whole time.
    Hold,
}

impl Rhythm {
    /// The rhythm of `work` for an exercise of this cycle.
    pub fn fit(cycle: Cycle, work: Span) -> Self {
        match cycle {
            Cycle::Hold => Self::Hold,
            Cycle::Repetition(authored) => {
                let authored = authored.as_millis().max(1);
                let count = ((work.as_millis() + authored / 2) / authored).max(1);
                Self::Reps {
                    count,
                    cycle: Span::from_millis(work.as_millis() / count),
                }
            }
        }
    }

    /// The same tempo over another length of work.
    #[must_use]
    pub fn over(self, work: Span) -> Self {
        match self {
            Self::Hold => Self::Hold,
            Self::Reps { cycle, .. } => {
                let tempo = cycle.as_millis().max(1);
                Self::Reps {
                    count: (work.as_millis() / tempo).max(1),
                    cycle,
                }
            }
        }
    }

    /// When the repetition after the one at `elapsed` begins, if there is one.
    pub fn next_rep(self, elapsed: Span) -> Option<Span> {
        match (self, self.rep_at(elapsed)?) {
            (Self::Reps { cycle, .. }, (rep, count)) if rep < count => Some(cycle * rep),
            _ => None,
        }
    }

    /// The repetition under way when `elapsed` of the work is over: (from 1, of).
    pub fn rep_at(self, elapsed: Span) -> Option<(u32, u32)> {
        match self {
            Self::Hold => None,
            Self::Reps { count, cycle } => {
                let begun = elapsed.as_millis() / cycle.as_millis().max(1);
                Some(((begun + 1).min(count), count))
            }
        }
    }
}
