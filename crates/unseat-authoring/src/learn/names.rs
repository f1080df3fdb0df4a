//! Reads `content/learn/names.toml`: what muscles and movements are called, plain
//! words first.

use serde::Serialize;

use super::super::prose::Prose;
use super::super::reader::{File, Reader};
use super::super::vocabulary::Vocabulary;
use crate::finder::Effort;
use unseat_core::content::{Equipment, Movement, Muscle};

/// What things are called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Names {
    muscles: Vec<String>,
    movements: Vec<String>,
    equipment: Vec<String>,
    efforts: Vec<String>,
}

impl Names {
    /// A muscle: plain words, then its name.
    pub fn muscle(&self, muscle: Muscle) -> &str {
        name(&self.muscles, muscle)
    }

    /// A movement of the hip: its name, and what it is in plain words.
    pub fn movement(&self, movement: Movement) -> &str {
        name(&self.movements, movement)
    }

    /// A thing that an exercise needs.
    pub fn equipment(&self, equipment: Equipment) -> &str {
        name(&self.equipment, equipment)
    }

    /// How strongly a muscle works.
    pub fn effort(&self, effort: Effort) -> &str {
        &self.efforts[effort as usize]
    }
}

/// What a value is called in a list that has a name for every word.
fn name<V: Vocabulary + PartialEq>(names: &[String], value: V) -> &str {
    let place = V::WORDS.iter().position(|(_, it)| *it == value);
    &names[place.unwrap_or_default()]
}

pub(super) fn read(file: &File<'_>) -> Option<Names> {
    let mut reader = file.open("the names of things")?;
    let muscles = reader.table("muscles", of_all::<Muscle>);
    let movements = reader.table("movements", of_all::<Movement>);
    let equipment = reader.table("equipment", of_all::<Equipment>);
    let efforts = reader.table("efforts", |table| {
        let names = ["low", "moderate", "high", "very-high"];
        let names = names.map(|key| table.prose(key, Prose::Label));
        names.into_iter().collect()
    });
    reader.finish();
    Some(Names {
        muscles: muscles?,
        movements: movements?,
        equipment: equipment?,
        efforts: efforts?,
    })
}

fn of_all<V: Vocabulary>(table: &mut Reader<'_>) -> Option<Vec<String>> {
    let names = V::WORDS
        .iter()
        .map(|(word, _)| table.prose(word, Prose::Label));
    let names: Vec<Option<String>> = names.collect();
    names.into_iter().collect()
}
