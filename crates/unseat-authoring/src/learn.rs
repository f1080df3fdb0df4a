//! Reads `content/learn/`: what the pages of Learn say. Only the build needs it, to
//! draw them, so it is never packed.

mod article;
mod checked;
pub(super) mod condition;
mod evidence;
mod head;
mod hinge;
mod map;
mod movements;
mod names;
mod rich;
mod seven;
mod sources;
mod texts;
mod weighing;
mod words;

use serde::Serialize;

use super::content::Content;
use super::problem::Report;
use super::reader::File;
use crate::Compiled;
use crate::finder::LearnPage;

pub use article::{Article, Place, Point, Section};
pub use checked::{Checked, Review};
pub use condition::Condition;
pub use evidence::{Claim, Evidence, Verdict};
pub use head::PageHead;
pub use hinge::{HingeTexts, HingeWords};
pub use map::{MuscleMap, Region, Shape};
pub use movements::{HipMovement, Movements};
pub use names::Names;
pub use rich::{Rich, Run};
pub use seven::{Pattern, Seven};
pub use words::{LearnTexts, LearnWords};

/// The files, each without its ending.
const FILES: [&str; 8] = [
    "words",
    "names",
    "article",
    "evidence",
    "seven",
    "map",
    "movements",
    "checked",
];

/// What the pages of Learn say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Learn {
    /// What stands on and beside the things of every page.
    pub words: LearnWords,
    /// What muscles and movements are called.
    pub names: Names,
    /// The argument.
    pub article: Article,
    /// What is known.
    pub evidence: Evidence,
    /// What is worth training.
    pub seven: Seven,
    /// The muscle map.
    pub map: MuscleMap,
    /// Its drawings: front, back, side, and the side below the surface.
    pub drawings: Vec<Vec<Shape>>,
    /// The parts of the hip that bends.
    pub hinge: Vec<Shape>,
    /// The eight movements.
    pub movements: Movements,
    /// How the content was checked.
    pub checked: Checked,
}

/// The files that were read so far.
#[derive(Default)]
pub(super) struct LearnDraft {
    words: Option<LearnWords>,
    names: Option<Names>,
    article: Option<Article>,
    evidence: Option<Evidence>,
    seven: Option<Seven>,
    map: Option<MuscleMap>,
    drawings: [Option<Vec<Shape>>; map::DRAWINGS.len()],
    movements: Option<Movements>,
    checked: Option<Checked>,
}

impl Compiled {
    /// What a page says of itself.
    pub fn head(&self, page: LearnPage) -> PageHead {
        let learn = &self.learn;
        match page {
            LearnPage::Article => learn.article.head.clone(),
            LearnPage::Library => learn.words.library.clone(),
            LearnPage::Exercise(id) => {
                let exercise = self.catalog.exercise(id);
                let head = learn.words.exercise.filled(&[("exercise", &exercise.name)]);
                let description = [&exercise.purpose, " ", &head.description].concat();
                PageHead {
                    description,
                    sentence: exercise.purpose.clone(),
                    ..head
                }
            }
            LearnPage::Evidence => learn.evidence.head.clone(),
            LearnPage::Seven => learn.seven.head.clone(),
            LearnPage::Map => learn.map.head.clone(),
            LearnPage::Movements => learn.movements.head.clone(),
            LearnPage::Condition(place) => self.conditions[place].head.clone(),
            LearnPage::Checked => learn.checked.head.clone(),
        }
    }
}

impl LearnDraft {
    /// Reads one file.
    pub(super) fn read(&mut self, file: &File<'_>, id: &str) {
        match id {
            "words" => self.words = words::read(file),
            "names" => self.names = names::read(file),
            "article" => self.article = article::read(file),
            "evidence" => self.evidence = evidence::read(file),
            "seven" => self.seven = seven::read(file),
            "map" => self.map = map::read(file),
            "movements" => self.movements = movements::read(file),
            "checked" => self.checked = checked::read(file),
            _ => file.say(1, "content/learn/ has no place for this file"),
        }
    }

    /// Reads a drawing of the muscle map.
    pub(super) fn draw(&mut self, file: &File<'_>, id: &str) {
        match map::DRAWINGS.iter().position(|it| *it == id) {
            Some(place) => self.drawings[place] = map::draw(file),
            None => file.say(1, "content/anatomy/ has no place for this file"),
        }
    }

    /// The files there must be.
    pub(super) fn needed() -> impl Iterator<Item = String> {
        FILES
            .into_iter()
            .map(|file| format!("content/learn/{file}.toml"))
            .chain(map::DRAWINGS.map(|file| format!("content/anatomy/{file}.toml")))
    }

    /// All of it, if all was read.
    pub(super) fn whole(&self) -> Option<Learn> {
        let drawings = self.drawings.iter().cloned();
        let mut drawings: Vec<Vec<Shape>> = drawings.collect::<Option<_>>()?;
        let hinge = drawings.pop()?;
        Some(Learn {
            words: self.words.clone()?,
            names: self.names.clone()?,
            article: self.article.clone()?,
            evidence: self.evidence.clone()?,
            seven: self.seven.clone()?,
            map: self.map.clone()?,
            drawings,
            hinge,
            movements: self.movements.clone()?,
            checked: self.checked.clone()?,
        })
    }
}

/// Whether every study and every exercise that is named is there, every number has a
/// study, and every verdict is what the studies allow.
pub(super) fn check(content: &Content, report: &Report) {
    let draft = &content.learn;
    if let Some(article) = &draft.article {
        sources::check(content, report, "learn/article", article.texts());
        sources::check_numbers(content, report, "learn/article", article.texts());
        let named = article.sections.iter();
        let named = named.filter_map(|it| Some((it.figure.as_deref()?, it.line)));
        sources::check_exercises(content, report, "learn/article", named);
    }
    if let Some(evidence) = &draft.evidence {
        sources::check(content, report, "learn/evidence", evidence.texts());
        sources::check_numbers(content, report, "learn/evidence", evidence.findings());
        weighing::check(content, report, evidence);
    }
    if let Some(seven) = &draft.seven {
        sources::check(content, report, "learn/seven", seven.texts());
        sources::check_numbers(content, report, "learn/seven", seven.texts());
        let named = seven.patterns.iter().map(|it| (&*it.exercise, it.line));
        sources::check_exercises(content, report, "learn/seven", named);
    }
    if let Some(map) = &draft.map {
        sources::check(content, report, "learn/map", map.texts());
        sources::check_numbers(content, report, "learn/map", map.texts());
        map::check(content, report, map);
    }
    if let Some(movements) = &draft.movements {
        sources::check(content, report, "learn/movements", movements.texts());
        sources::check_numbers(content, report, "learn/movements", movements.texts());
        let named = movements.movements.iter().map(|it| (&*it.figure, it.line));
        sources::check_exercises(content, report, "learn/movements", named);
        if let Some(map) = &draft.map {
            movements::check(report, movements, map);
        }
    }
    if let Some(checked) = &draft.checked {
        sources::check(content, report, "learn/checked", checked.texts());
    }
    for (id, _, condition) in content.conditions.iter() {
        let file = format!("conditions/{id}");
        sources::check(content, report, &file, condition.texts());
        sources::check_numbers(content, report, &file, condition.findings());
    }
}
