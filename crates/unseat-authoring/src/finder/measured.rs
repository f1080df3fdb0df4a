//! How strongly the glutes were measured to work in an exercise.

use super::Effort;
use unseat_core::content::{ExerciseId, Library, Mark, Muscle, StudyId};

/// What was measured, from studies that somebody of us has read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// How strongly gluteus maximus worked; none where there is no data.
    pub maximus: Option<Effort>,
    /// The same for gluteus medius.
    pub medius: Option<Effort>,
    /// How many studies that is from.
    pub studies: usize,
}

impl Measured {
    /// What was measured in an exercise.
    pub fn of(exercise: ExerciseId, library: &Library) -> Self {
        let measured = library.facts.get(exercise.index());
        let measured = measured.map_or(&[][..], |facts| &facts.emg);
        let glutes = [Muscle::GluteusMaximus, Muscle::GluteusMedius];
        let [maximus, medius] = glutes.map(|it| Effort::typical(measured, it));
        let mut studies: Vec<StudyId> = measured
            .iter()
            .filter(|it| it.mark != Mark::Literature && glutes.contains(&it.muscle))
            .map(|it| it.study)
            .collect();
        studies.sort_unstable();
        studies.dedup();
        Self {
            maximus,
            medius,
            studies: studies.len(),
        }
    }
}
