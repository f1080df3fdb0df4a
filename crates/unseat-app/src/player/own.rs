//! A routine that somebody has put together, to keep, to share and to print.

use alloc::string::String;
use alloc::vec::Vec;

use crate::player::{Tailored, TailoredStep};
use unseat_core::content::{Catalog, Cycle, Laterality, Purpose, Routine, Step, Work};
use unseat_core::time::Span;

/// A routine that somebody has put together: within [`OwnRoutine::LIMITS`], and of
/// exercises of its catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnRoutine {
    /// What they call it; may be empty.
    pub name: String,
    /// Its exercises, in order.
    pub steps: Vec<Step>,
}

/// What a routine may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How many steps at most.
    pub steps: usize,
    /// How long a name may be, in bytes of UTF-8.
    pub name: usize,
    /// The longest lead-in.
    pub lead_in: Span,
    /// The shortest work, of a side where there are sides.
    pub shortest: Span,
    /// The longest work for the whole body.
    pub whole: Span,
    /// The longest work for a side.
    pub each_side: Span,
    /// The longest hold (Behm 2016: short holds cost least).
    pub hold: Span,
}

impl OwnRoutine {
    /// What any of them keeps to.
    pub const LIMITS: Limits = Limits {
        steps: 30,
        name: 60,
        lead_in: Span::from_secs(60),
        shortest: Span::from_secs(5),
        whole: Span::from_secs(120),
        each_side: Span::from_secs(60),
        hold: Span::from_secs(30),
    };

    /// What was prepared, under a name: whole seconds, and both sides alike.
    pub fn new(name: &str, prepared: &Tailored, catalog: &Catalog) -> Self {
        let limits = Self::LIMITS;
        let step = |it: &TailoredStep| {
            let exercise = it.step.exercise;
            let work = match it.step.work {
                Work::WeakerTwice { each, .. } => Work::EachSide(each),
                other => other,
            };
            Step {
                exercise,
                lead_in: whole_seconds(it.step.lead_in).min(limits.lead_in),
                work: limits.kept(work, is_hold(catalog, &it.step)),
                switch: it.step.switch,
            }
        };
        Self {
            name: shortened(name, limits.name),
            steps: prepared.steps.iter().take(limits.steps).map(step).collect(),
        }
    }

    /// The same, called by its name as far as that may go, or so where it has none.
    #[must_use]
    pub fn named_or(self, name: &str) -> Self {
        let name = if self.name.is_empty() {
            name
        } else {
            &self.name
        };
        Self {
            name: shortened(name, Self::LIMITS.name),
            steps: self.steps,
        }
    }

    /// The routine, to be made to fit somebody.
    pub fn routine(&self) -> Routine {
        Routine {
            slug: String::new(),
            purpose: Purpose::Own(self.total()),
            steps: self.steps.clone(),
        }
    }

    /// Whether a text is a name that [`OwnRoutine::new`] would leave as it is.
    pub(crate) fn is_name(text: &str) -> bool {
        text.len() <= Self::LIMITS.name && !text.chars().any(char::is_control)
    }

    /// How long all of it lasts.
    pub fn total(&self) -> Span {
        self.steps.iter().map(Step::total).sum()
    }
}

impl Limits {
    /// The work as near as it may come to what is wanted.
    pub(crate) fn kept(self, work: Work, is_hold: bool) -> Work {
        let longest = match work {
            Work::Whole(_) => self.whole,
            Work::EachSide(_) | Work::WeakerTwice { .. } => self.each_side,
        };
        let longest = if is_hold {
            longest.min(self.hold)
        } else {
            longest
        };
        let span = whole_seconds(work.stretch());
        work.of_stretch(span.max(self.shortest).min(longest))
    }

    /// Whether a step is one that this app would have written.
    pub(crate) fn allows(self, step: &Step, catalog: &Catalog) -> bool {
        let is_sided = catalog.exercise(step.exercise).laterality == Laterality::EachSide;
        step.lead_in <= self.lead_in
            && is_sided == matches!(step.work, Work::EachSide(_))
            && self.kept(step.work, is_hold(catalog, step)) == step.work
    }
}

fn is_hold(catalog: &Catalog, step: &Step) -> bool {
    catalog.exercise(step.exercise).poses.cycle == Cycle::Hold
}

fn whole_seconds(span: Span) -> Span {
    Span::from_secs(span.as_millis() / 1000)
}

/// The start of a text, at most so many bytes, cut between letters.
fn shortened(text: &str, bytes: usize) -> String {
    let mut short = String::new();
    for letter in text.chars().filter(|it| !it.is_control()) {
        if short.len() + letter.len_utf8() > bytes {
            break;
        }
        short.push(letter);
    }
    short
}
