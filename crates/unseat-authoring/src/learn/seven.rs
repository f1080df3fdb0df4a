//! Reads `content/learn/seven.toml`: the exercises worth training.

use serde::Serialize;

use super::super::prose::Prose;
use super::super::reader::{File, Reader};
use super::super::value::Value;
use super::{PageHead, Rich};

/// The exercises that a load can be added to, and what is said of their order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Seven {
    /// What the page says of itself.
    pub head: PageHead,
    /// Below the heading.
    pub lead: Rich,
    /// How they are ranked, a paragraph each.
    pub ranking: Vec<Rich>,
    /// How much of it, and how it becomes more.
    pub dose: Vec<Rich>,
    /// What the list leaves out.
    pub left_out: Vec<Rich>,
    /// The exercises, by name: their order follows from what was measured.
    pub loads: Vec<Load>,
}

/// How an exercise is loaded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Load {
    /// The exercise.
    pub exercise: String,
    /// With what at home.
    pub home: String,
    /// How often at home.
    pub home_reps: String,
    /// With what where there is a gym.
    pub gym: String,
    /// How often there.
    pub gym_reps: String,
    /// What else is worth knowing.
    pub note: Option<Rich>,
    /// The line it is on.
    #[serde(skip)]
    pub(super) line: u32,
}

impl Seven {
    /// Every paragraph.
    pub fn texts(&self) -> impl Iterator<Item = &Rich> {
        let notes = self.loads.iter().filter_map(|it| it.note.as_ref());
        core::iter::once(&self.lead)
            .chain(&self.ranking)
            .chain(&self.dose)
            .chain(&self.left_out)
            .chain(notes)
    }
}

pub(super) fn read(file: &File<'_>) -> Option<Seven> {
    let mut reader = file.open("the exercises worth training")?;
    let head = reader.table("head", |table| PageHead::read(table, &[]));
    let lead = reader.required("lead", |value| Rich::read("lead", value));
    let ranking = Rich::some(&mut reader, "ranking");
    let dose = Rich::some(&mut reader, "dose");
    let left_out = Rich::some(&mut reader, "left_out");
    let loads = reader.some("loads", |value| value.table("a load").map(load));
    reader.finish();
    Some(Seven {
        head: head?,
        lead: lead?,
        ranking: ranking?,
        dose: dose?,
        left_out: left_out?,
        loads: loads?.into_iter().collect::<Option<_>>()?,
    })
}

fn load(mut reader: Reader<'_>) -> Option<Load> {
    let line = reader.line;
    let exercise = reader.required("exercise", Value::text);
    let home = reader.prose("home", Prose::Sentence);
    let home_reps = reader.prose("home_reps", Prose::Sentence);
    let gym = reader.prose("gym", Prose::Sentence);
    let gym_reps = reader.prose("gym_reps", Prose::Sentence);
    let note = reader.optional("note", |value| Rich::read("note", value));
    reader.finish();
    Some(Load {
        exercise: exercise?,
        home: home?,
        home_reps: home_reps?,
        gym: gym?,
        gym_reps: gym_reps?,
        note,
        line,
    })
}
