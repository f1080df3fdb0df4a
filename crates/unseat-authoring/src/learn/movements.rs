//! Reads `content/learn/movements.toml`: the eight movements of the hip.

use serde::Serialize;

use super::super::problem::Report;
use super::super::prose::Prose;
use super::super::reader::{File, Reader};
use super::super::value::Value;
use super::super::vocabulary::Vocabulary;
use super::{MuscleMap, PageHead, Rich};
use unseat_core::content::Movement;

/// What the page of the movements says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Movements {
    /// What the page says of itself.
    pub head: PageHead,
    /// Below the heading.
    pub lead: Rich,
    /// What to keep in mind.
    pub note: Rich,
    /// Above the muscles that do most of the work.
    pub movers: String,
    /// Above those that help.
    pub helpers: String,
    /// Beside how far it goes.
    pub range: String,
    /// In place of a range that no study gives.
    pub no_range: String,
    /// Above the exercises.
    pub train: String,
    /// Below the figure, with `{exercise}`.
    pub example: String,
    /// The small map in words, with `{movement}`.
    pub picture: String,
    /// The movements.
    pub movements: Vec<HipMovement>,
}

/// A movement of the hip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HipMovement {
    /// Which one.
    pub movement: Movement,
    /// An exercise that shows it.
    pub figure: String,
    /// What happens, in plain words.
    pub plain: String,
    /// The regions of the map that do most of the work.
    pub movers: Vec<String>,
    /// The regions that help.
    pub helpers: Vec<String>,
    /// How far it goes, with the study that measured it.
    pub range: Option<Rich>,
    /// The line it is on.
    #[serde(skip)]
    pub(super) line: u32,
}

impl Movements {
    /// Every paragraph.
    pub fn texts(&self) -> impl Iterator<Item = &Rich> {
        let ranges = self.movements.iter().filter_map(|it| it.range.as_ref());
        [&self.lead, &self.note].into_iter().chain(ranges)
    }
}

pub(super) fn read(file: &File<'_>) -> Option<Movements> {
    let mut reader = file.open("the movements of the hip")?;
    let head = reader.table("head", |table| PageHead::read(table, &[]));
    let lead = reader.required("lead", |value| Rich::read("lead", value));
    let note = reader.required("note", |value| Rich::read("note", value));
    let [movers, helpers, range, no_range, train] =
        ["movers", "helpers", "range", "no_range", "train"]
            .map(|key| reader.prose(key, Prose::Sentence));
    let example = reader.pattern("example", &["exercise"]);
    let picture = reader.pattern("picture", &["movement"]);
    let movements = reader.some("movements", |value| value.table("a movement").map(movement));
    reader.finish();
    Some(Movements {
        head: head?,
        lead: lead?,
        note: note?,
        movers: movers?,
        helpers: helpers?,
        range: range?,
        no_range: no_range?,
        train: train?,
        example: example?,
        picture: picture?,
        movements: movements?.into_iter().collect::<Option<_>>()?,
    })
}

fn movement(mut reader: Reader<'_>) -> Option<HipMovement> {
    let line = reader.line;
    let movement = reader.word("movement");
    let figure = reader.required("figure", Value::text);
    let plain = reader.prose("plain", Prose::Sentence);
    let movers = reader.some("movers", Value::text);
    let helpers = reader.some("helpers", Value::text);
    let range = reader.optional("range", |value| Rich::read("range", value));
    reader.finish();
    Some(HipMovement {
        movement: movement?,
        figure: figure?,
        plain: plain?,
        movers: movers?,
        helpers: helpers?,
        range,
        line,
    })
}

/// Whether every movement is there, and every muscle that is named is on the map.
pub(super) fn check(report: &Report, movements: &Movements, map: &MuscleMap) {
    let path = "content/learn/movements.toml";
    for (word, movement) in Movement::WORDS {
        let count = movements.movements.iter();
        if count.filter(|it| it.movement == *movement).count() != 1 {
            report.say(path, 1, format!("`{word}` has one place here"));
        }
    }
    for it in &movements.movements {
        let muscles = it.movers.iter().chain(&it.helpers);
        for muscle in muscles.filter(|id| map.region(id).is_none()) {
            report.say(path, it.line, format!("the map has no muscle `{muscle}`"));
        }
    }
}
