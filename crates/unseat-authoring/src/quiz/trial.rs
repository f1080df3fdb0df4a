//! Reads `[trial]`: something to try before answering.

use super::super::prose::Prose;
use super::super::quantity;
use super::super::reader::Reader;
use super::super::value::{Located, Value};
use unseat_app::quiz::Trial;

/// The trial, and the name of its exercise, still to be found.
pub(super) fn read(mut reader: Reader<'_>) -> Option<(Trial, Option<Located<String>>)> {
    let steps = reader.some("steps", |value| Prose::Sentence.read("steps", value));
    let exercise = reader.optional_name("exercise");
    let countdown = reader.required("countdown", quantity::span);
    let each_side = reader.required("each_side", Value::flag);
    reader.finish();
    let trial = Trial {
        steps: steps?,
        exercise: exercise.as_ref().map(|name| name.value.clone()),
        countdown: countdown?,
        each_side: each_side?,
    };
    Some((trial, exercise))
}
