//! What a person changes in a routine by hand, before or while it runs.

use super::fit::{easier, harder, misfit};
use super::retime::retimed;
use super::variety::repeats;
use super::{Reason, Tailored};
use crate::player::OwnRoutine;
use crate::player::Person;
use unseat_core::content::{Catalog, Cycle, ExerciseId, Need};
use unseat_core::time::Span;

/// What one press adds to the work, or takes from it.
const CHANGE: Span = Span::from_secs(5);

impl Tailored {
    /// The easier exercise that could stand at `index`, if there is one.
    pub fn easier_at(&self, index: usize, catalog: &Catalog) -> Option<ExerciseId> {
        easier(self.exercise_at(index)?, &self.person, catalog)
    }

    /// The harder exercise that could stand at `index`, if there is one.
    pub fn harder_at(&self, index: usize, catalog: &Catalog) -> Option<ExerciseId> {
        harder(self.exercise_at(index)?, &self.person, catalog)
    }

    /// The routine with another exercise at `index`, in the same time.
    #[must_use]
    pub fn with_exercise(mut self, index: usize, exercise: ExerciseId, catalog: &Catalog) -> Self {
        if let Some(it) = self.steps.get_mut(index) {
            it.step = retimed(&it.step, exercise, catalog);
            it.reason = Reason::Chosen;
        }
        self
    }

    /// The routine without the step at `index`; it gets shorter. The last
    /// remaining step stays.
    #[must_use]
    pub fn without(mut self, index: usize) -> Self {
        if self.steps.len() > 1 && index < self.steps.len() {
            self.steps.remove(index);
        }
        self
    }

    /// The routine with the steps at `index` and after it in each other's places.
    #[must_use]
    pub fn with_later(mut self, index: usize) -> Self {
        if index + 1 < self.steps.len() {
            self.steps.swap(index, index + 1);
        }
        self
    }

    /// The routine with 5 s more or less of work at `index`, on each side where
    /// there are sides, as far as [`OwnRoutine::LIMITS`] let it.
    #[must_use]
    pub fn with_time(mut self, index: usize, is_more: bool, catalog: &Catalog) -> Self {
        if let Some(it) = self.steps.get_mut(index) {
            let span = it.step.work.stretch();
            let work = it.step.work.of_stretch(if is_more {
                span + CHANGE
            } else {
                span.saturating_sub(CHANGE)
            });
            let cycle = catalog.exercise(it.step.exercise).poses.cycle;
            it.step.work = OwnRoutine::LIMITS.kept(work, cycle == Cycle::Hold);
        }
        self
    }

    /// The routine with a harder exercise wherever an easier one stands, where it
    /// fits the person but for being harder than they are used to, and does not come
    /// twice in a row or a third time.
    #[must_use]
    pub fn stepped_up(mut self, from: ExerciseId, to: ExerciseId, catalog: &Catalog) -> Self {
        let practised = Person {
            level: catalog.exercise(to).level.max(self.person.level),
            ..self.person
        };
        if misfit(to, &practised, catalog).is_none() {
            let places = self.steps.len();
            for index in 0..places {
                let at = |place: usize| self.steps[place].step.exercise;
                if at(index) == from && !repeats((index, to), places, at, catalog) {
                    let it = &mut self.steps[index];
                    it.step = retimed(&it.step, to, catalog);
                    it.reason = Reason::StepUp;
                }
            }
        }
        self
    }

    /// The routine with something easier at `index` and wherever the same
    /// exercise comes later, or none where nothing easier fits.
    pub(in crate::player) fn eased_from(&self, index: usize, catalog: &Catalog) -> Option<Self> {
        let hurting = self.exercise_at(index)?;
        let mut tailored = self.clone();
        tailored.avoided.push(hurting);
        let eased = easier(hurting, &self.person, catalog)
            .filter(|eased| !tailored.avoided.contains(eased))?;
        for it in tailored.steps.iter_mut().skip(index) {
            if it.step.exercise == hurting {
                it.step = retimed(&it.step, eased, catalog);
                it.reason = Reason::InsteadOf {
                    authored: hurting,
                    need: Need::Pain,
                };
            }
        }
        Some(tailored)
    }

    fn exercise_at(&self, index: usize) -> Option<ExerciseId> {
        self.steps.get(index).map(|it| it.step.exercise)
    }
}
