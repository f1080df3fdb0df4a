//! Reads one question of `content/quiz/`.

use super::super::mismatch::Mismatch;
use super::super::prose::Prose;
use super::super::reader::{File, Reader};
use super::super::value::{Located, Value, describe};
use super::choice::{self, AXES};
use super::trial;
use unseat_app::quiz::{Axis, PerAxis, Question};

/// A question whose exercise is still a name.
pub(in super::super) struct QuestionDraft {
    pub(in super::super) body: Question,
    /// The exercise that shows its trial.
    pub(in super::super) exercise: Option<Located<String>>,
    /// The line of its weights.
    pub(in super::super) weights_line: u32,
}

/// Reads the question `id`.
pub(super) fn read(file: &File<'_>, id: &str) -> Option<QuestionDraft> {
    let mut reader = file.open("a question")?;
    let weights_line = reader.line_of("weights");
    let choices_line = reader.line_of("choices");
    let text = reader.prose("text", Prose::Sentence);
    let weights = reader.optional("weights", |value| {
        value.table("a set of weights").map(read_weights)
    });
    let part = reader.word("part");
    let mut flag = |key| reader.optional(key, Value::flag).unwrap_or_default();
    let on_command = flag("on_command");
    let per_side = flag("per_side");
    let note = reader.optional_prose("note", Prose::Sentence);
    let trial = reader.optional("trial", |value| value.table("a trial").map(trial::read));
    let known = weights.unwrap_or_default();
    let choices = reader.some("choices", |value| {
        let table = value.table("a choice");
        table.map(|table| choice::read(table, known))
    });
    reader.finish();
    let choices = choices?.into_iter().collect::<Option<Vec<_>>>()?;
    let most = Question::MOST_CHOICES;
    if !(2..=most).contains(&choices.len()) {
        file.say(choices_line, format!("a question has 2 to {most} choices"));
    }
    let (trial, exercise) = match trial {
        Some(trial) => trial.map(|(trial, exercise)| (Some(trial), exercise))?,
        None => (None, None),
    };
    let body = Question {
        slug: id.to_owned(),
        text: text?,
        weights: known,
        on_command,
        part: part?,
        per_side,
        note,
        trial,
        choices,
    };
    Some(QuestionDraft {
        body,
        exercise,
        weights_line,
    })
}

fn read_weights(mut reader: Reader<'_>) -> PerAxis<u8> {
    let mut weights = [0; 4];
    for (axis, key) in Axis::ALL.into_iter().zip(AXES) {
        weights[axis as usize] = reader.optional(key, halves).unwrap_or_default();
    }
    reader.finish();
    PerAxis(weights)
}

/// A weight from 0.5 to 3 in steps of a half, in halves.
fn halves(value: Value<'_>) -> Result<u8, Mismatch> {
    let found = describe(&value.node);
    let number = value.number().unwrap_or_default();
    let halves = (1..=6u8).find(|halves| (f32::from(*halves) / 2.0 - number).abs() < 1e-6);
    halves.ok_or_else(|| Mismatch::new("from 0.5 to 3 in steps of 0.5", found))
}
