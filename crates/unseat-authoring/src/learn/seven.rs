//! Reads `content/learn/seven.toml`: what is worth training, by pattern of movement.

use serde::Serialize;

use super::super::prose::Prose;
use super::super::reader::{File, Reader};
use super::super::value::Value;
use super::{PageHead, Rich};

/// What is worth training, and what is said of the choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Seven {
    /// What the page says of itself.
    pub head: PageHead,
    /// Below the heading.
    pub lead: Rich,
    /// How they were chosen, a paragraph each.
    pub choice: Vec<Rich>,
    /// How much of it, and how it becomes more.
    pub dose: Vec<Rich>,
    /// What the list leaves out.
    pub left_out: Vec<Rich>,
    /// The patterns, in the order of a session.
    pub patterns: Vec<Pattern>,
}

/// A pattern of movement, and what trains it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pattern {
    /// The pattern.
    pub pattern: String,
    /// What trains it.
    pub name: String,
    /// What it is, in a paragraph.
    pub text: Rich,
    /// The exercise of the warm-ups that is most like it, by its id.
    pub exercise: String,
    /// With what at home.
    pub home: String,
    /// How often at home.
    pub home_reps: String,
    /// With what where there is a gym.
    pub gym: String,
    /// How often there.
    pub gym_reps: String,
    /// Why this one, from studies where there are any.
    pub why: Rich,
    /// The line it is on.
    #[serde(skip)]
    pub(super) line: u32,
}

impl Seven {
    /// Every paragraph.
    pub fn texts(&self) -> impl Iterator<Item = &Rich> {
        let patterns = self.patterns.iter().flat_map(|it| [&it.text, &it.why]);
        core::iter::once(&self.lead)
            .chain(&self.choice)
            .chain(&self.dose)
            .chain(&self.left_out)
            .chain(patterns)
    }
}

pub(super) fn read(file: &File<'_>) -> Option<Seven> {
    let mut reader = file.open("what is worth training")?;
    let head = reader.table("head", |table| PageHead::read(table, &[]));
    let lead = reader.required("lead", |value| Rich::read("lead", value));
    let choice = Rich::some(&mut reader, "choice");
    let dose = Rich::some(&mut reader, "dose");
    let left_out = Rich::some(&mut reader, "left_out");
    let patterns = reader.some("patterns", |value| value.table("a pattern").map(pattern));
    reader.finish();
    Some(Seven {
        head: head?,
        lead: lead?,
        choice: choice?,
        dose: dose?,
        left_out: left_out?,
        patterns: patterns?.into_iter().collect::<Option<_>>()?,
    })
}

fn pattern(mut reader: Reader<'_>) -> Option<Pattern> {
    let line = reader.line;
    let pattern = reader.prose("pattern", Prose::Label);
    let name = reader.prose("name", Prose::Label);
    let text = reader.required("text", |value| Rich::read("text", value));
    let exercise = reader.required("exercise", Value::text);
    let home = reader.prose("home", Prose::Sentence);
    let home_reps = reader.prose("home_reps", Prose::Sentence);
    let gym = reader.prose("gym", Prose::Sentence);
    let gym_reps = reader.prose("gym_reps", Prose::Sentence);
    let why = reader.required("why", |value| Rich::read("why", value));
    reader.finish();
    Some(Pattern {
        pattern: pattern?,
        name: name?,
        text: text?,
        exercise: exercise?,
        home: home?,
        home_reps: home_reps?,
        gym: gym?,
        gym_reps: gym_reps?,
        why: why?,
        line,
    })
}
