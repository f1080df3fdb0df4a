//! The order of the exercises worth training.

use super::Effort;
use unseat_core::content::{Catalog, ExerciseId, Level, Library, Mark, Muscle, StudyId};

/// What an exercise is ranked by, and where that puts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rank {
    /// The exercise.
    pub exercise: ExerciseId,
    /// How strongly gluteus maximus was measured to work; none where there is no data.
    pub maximus: Option<Effort>,
    /// The same for gluteus medius.
    pub medius: Option<Effort>,
    /// How many studies that is from.
    pub studies: usize,
    /// Who can start with it.
    pub level: Level,
}

impl Rank {
    fn of(exercise: ExerciseId, catalog: &Catalog, library: &Library) -> Option<Self> {
        let measured = &library.facts.get(exercise.index())?.emg;
        let glutes = [Muscle::GluteusMaximus, Muscle::GluteusMedius];
        let [maximus, medius] = glutes.map(|it| Effort::typical(measured, it));
        let mut studies: Vec<StudyId> = measured
            .iter()
            .filter(|it| it.mark != Mark::Literature && glutes.contains(&it.muscle))
            .map(|it| it.study)
            .collect();
        studies.sort_unstable();
        studies.dedup();
        Some(Self {
            exercise,
            maximus,
            medius,
            studies: studies.len(),
            level: catalog.exercise(exercise).level,
        })
    }

    /// The stronger of the two bands, then the other. No data is below any band.
    fn bands(&self) -> [Option<Effort>; 2] {
        let mut bands = [self.maximus, self.medius];
        bands.sort_unstable();
        bands.reverse();
        bands
    }
}

/// Exercises in order: by the stronger band of the two glutes, then the weaker one,
/// then by how many studies that is from, then the easier first, then by name. One
/// without data about either is left out.
pub fn ranked(exercises: &[ExerciseId], catalog: &Catalog, library: &Library) -> Vec<Rank> {
    let mut ranks: Vec<Rank> = exercises
        .iter()
        .filter_map(|&it| Rank::of(it, catalog, library))
        .filter(|it| it.studies > 0)
        .collect();
    let name = |it: &Rank| &catalog.exercise(it.exercise).name;
    ranks.sort_by(|one, other| {
        let by_bands = other.bands().cmp(&one.bands());
        by_bands
            .then(other.studies.cmp(&one.studies))
            .then(one.level.cmp(&other.level))
            .then_with(|| name(one).cmp(name(other)))
    });
    ranks
}
