//! The pages of Learn.

use unseat_core::content::{Catalog, ExerciseId};

/// A page that is only read. Each has a folder of its own below `learn/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LearnPage {
    /// The argument: what sitting does, and what a warm-up can do.
    Article,
    /// Every exercise, to search.
    Library,
    /// One exercise.
    Exercise(ExerciseId),
    /// What is known, and from which studies.
    Evidence,
    /// The exercises worth training.
    Seven,
    /// The muscle map.
    Map,
    /// The eight movements of the hip.
    Movements,
}

impl LearnPage {
    /// Every page, for the exercises of a catalog.
    pub fn all(catalog: &Catalog) -> impl Iterator<Item = Self> {
        let ids = 0..u8::try_from(catalog.exercises.len()).unwrap_or(u8::MAX);
        let pages = [
            Self::Article,
            Self::Library,
            Self::Evidence,
            Self::Seven,
            Self::Map,
            Self::Movements,
        ];
        pages
            .into_iter()
            .chain(ids.map(|id| Self::Exercise(ExerciseId(id))))
    }

    /// Its folder, from the site's root, with a slash at its end.
    pub fn path(self, catalog: &Catalog) -> String {
        match self {
            Self::Article => "learn/".to_string(),
            Self::Library => "learn/exercises/".to_string(),
            Self::Exercise(id) => ["learn/exercises/", &catalog.exercise(id).slug, "/"].concat(),
            Self::Evidence => "learn/evidence/".to_string(),
            Self::Seven => "learn/seven/".to_string(),
            Self::Map => "learn/map/".to_string(),
            Self::Movements => "learn/movements/".to_string(),
        }
    }
}
