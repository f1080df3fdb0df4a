//! The pages of Learn.

use unseat_core::content::ExerciseId;

use crate::Compiled;

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
    /// What is worth training.
    Seven,
    /// The muscle map.
    Map,
    /// The eight movements of the hip.
    Movements,
    /// Something that asks for care, by its place in [`Compiled::conditions`].
    Condition(usize),
    /// How the content was checked.
    Checked,
}

impl LearnPage {
    /// Every page of some content.
    pub fn all(content: &Compiled) -> impl Iterator<Item = Self> + use<> {
        let exercises = content.catalog.exercises.len();
        let ids = 0..u8::try_from(exercises).unwrap_or(u8::MAX);
        let pages = [
            Self::Article,
            Self::Library,
            Self::Evidence,
            Self::Seven,
            Self::Map,
            Self::Movements,
            Self::Checked,
        ];
        let conditions = 0..content.conditions.len();
        pages
            .into_iter()
            .chain(conditions.map(Self::Condition))
            .chain(ids.map(|id| Self::Exercise(ExerciseId(id))))
    }

    /// Its folder, from the site's root, with a slash at its end.
    pub fn path(self, content: &Compiled) -> String {
        match self {
            Self::Article => "learn/".to_string(),
            Self::Library => "learn/exercises/".to_string(),
            Self::Exercise(id) => {
                let slug = &content.catalog.exercise(id).slug;
                ["learn/exercises/", slug, "/"].concat()
            }
            Self::Evidence => "learn/evidence/".to_string(),
            Self::Seven => "learn/seven/".to_string(),
            Self::Map => "learn/map/".to_string(),
            Self::Movements => "learn/movements/".to_string(),
            Self::Condition(place) => {
                let slug = &content.conditions[place].slug;
                ["learn/conditions/", slug, "/"].concat()
            }
            Self::Checked => "learn/checked/".to_string(),
        }
    }
}
