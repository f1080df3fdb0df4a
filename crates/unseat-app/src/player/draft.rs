//! A session being prepared: a tailored routine, and what was changed by hand.

use alloc::string::String;
use alloc::vec::Vec;

use super::{OwnRoutine, Settings, Tailored, tailor};
use unseat_core::content::{Catalog, ExerciseId, Phase, Profile, Purpose};
use unseat_core::time::Span;

/// A session being prepared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What it is for.
    pub purpose: Purpose,
    /// As it stands.
    pub tailored: Tailored,
    /// What somebody calls it, if they made it.
    pub name: String,
    /// As it was before anything was changed by hand.
    untouched: Tailored,
    /// A number for each step that stays with it: an exercise may be there twice.
    pub numbers: Vec<usize>,
}

/// A change by hand. Steps count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Another exercise in this step.
    Swap(usize, ExerciseId),
    /// This step left out.
    LeaveOut(usize),
    /// This step before the one ahead of it.
    Earlier(usize),
    /// This step after the one behind it.
    Later(usize),
    /// More work in this step, or less.
    Time(usize, bool),
    /// Everything as it was.
    Restore,
}

impl Edit {
    /// The row to go on from.
    pub const fn row(self) -> usize {
        match self {
            Self::Swap(index, _) | Self::LeaveOut(index) | Self::Time(index, _) => index,
            Self::Earlier(index) => index.saturating_sub(1),
            Self::Later(index) => index + 1,
            Self::Restore => 0,
        }
    }
}

impl Draft {
    /// The routine for `purpose`, made to fit the person. A profile without a
    /// routine of its own gets the default one.
    pub fn new(purpose: Purpose, settings: &Settings, catalog: &Catalog) -> Option<Self> {
        let found = catalog.find_routine(purpose).or_else(|| match purpose {
            Purpose::WarmUp(_, length) => {
                catalog.find_routine(Purpose::WarmUp(Profile::default(), length))
            }
            Purpose::Break(_) | Purpose::Own(_) => None,
        });
        let tailored = tailor(catalog.routine(found?), &settings.person, catalog);
        Some(Self::as_it_is(purpose, tailored))
    }

    /// A draft that nothing was changed of.
    fn as_it_is(purpose: Purpose, tailored: Tailored) -> Self {
        Self {
            purpose,
            name: String::new(),
            numbers: (0..tailored.steps.len()).collect(),
            untouched: tailored.clone(),
            tailored,
        }
    }

    /// The draft after a change.
    #[must_use]
    pub fn edited(mut self, edit: Edit, catalog: &Catalog) -> Self {
        let fresh = self.numbers.iter().max().map_or(0, |most| most + 1);
        match edit {
            Edit::Swap(index, exercise) => {
                self.tailored = self.tailored.with_exercise(index, exercise, catalog);
                if let Some(number) = self.numbers.get_mut(index) {
                    *number = fresh;
                }
            }
            Edit::LeaveOut(index) => {
                self.tailored = self.tailored.without(index);
                // A second press of the same button may come too late.
                if self.tailored.steps.len() < self.numbers.len() {
                    self.numbers.remove(index);
                }
            }
            Edit::Earlier(index) => {
                return self.edited(Edit::Later(index.saturating_sub(1)), catalog);
            }
            Edit::Later(index) => {
                self.tailored = self.tailored.with_later(index);
                if index + 1 < self.numbers.len() {
                    self.numbers.swap(index, index + 1);
                }
            }
            Edit::Time(index, is_more) => {
                self.tailored = self.tailored.with_time(index, is_more, catalog);
            }
            Edit::Restore => {
                self.tailored = self.untouched.clone();
                self.numbers = (fresh..fresh + self.tailored.steps.len()).collect();
            }
        }
        self
    }

    /// What it is for under other settings: the focus is part of it.
    pub fn purpose_for(&self, settings: &Settings) -> Purpose {
        match self.purpose {
            Purpose::WarmUp(_, length) => Purpose::WarmUp(settings.profile, length),
            other @ (Purpose::Break(_) | Purpose::Own(_)) => other,
        }
    }

    /// Whether anything was changed by hand.
    pub fn is_edited(&self) -> bool {
        self.tailored != self.untouched
    }

    /// How long all of it lasts.
    pub fn total(&self) -> Span {
        self.tailored.steps.iter().map(|it| it.step.total()).sum()
    }

    /// The phases there are, in the order of a warm-up.
    pub fn phases(&self, catalog: &Catalog) -> impl Iterator<Item = Phase> {
        PHASES.into_iter().filter(|&phase| {
            let steps = &self.tailored.steps;
            steps
                .iter()
                .any(|it| catalog.exercise(it.step.exercise).phase == phase)
        })
    }

    /// A routine of somebody's own, made to fit the person.
    pub fn of_own(routine: &OwnRoutine, settings: &Settings, catalog: &Catalog) -> Self {
        let tailored = tailor(&routine.routine(), &settings.person, catalog);
        let mut draft = Self::as_it_is(tailored.purpose, tailored);
        draft.name.clone_from(&routine.name);
        draft
    }

    /// What is being prepared, as a routine of one's own.
    pub fn own(&self, catalog: &Catalog) -> OwnRoutine {
        OwnRoutine::new(&self.name, &self.tailored, catalog)
    }

    /// The draft with a harder exercise in the place of an easier one.
    #[must_use]
    pub fn stepped_up(self, from: ExerciseId, to: ExerciseId, catalog: &Catalog) -> Self {
        let tailored = self.tailored.stepped_up(from, to, catalog);
        Self::as_it_is(self.purpose, tailored)
    }

    /// The draft as long as it says: one's own is as long as its steps.
    #[must_use]
    pub fn measured(mut self) -> Self {
        if let Purpose::Own(_) = self.purpose {
            self.purpose = Purpose::Own(self.total());
            self.tailored.purpose = self.purpose;
        }
        self
    }

    /// Whether it is one's own.
    pub const fn is_own(&self) -> bool {
        matches!(self.purpose, Purpose::Own(_))
    }
}

/// The phases in the order of a warm-up.
const PHASES: [Phase; 5] = [
    Phase::Raise,
    Phase::Mobilise,
    Phase::Activate,
    Phase::Potentiate,
    Phase::Stretch,
];
