//! Reads `content/quiz/gate.toml`.

use super::super::prose::Prose;
use super::super::reader::{File, Reader};
use super::super::value::Value;
use crate::quiz::{Screening, Ticked, Warnings};

/// Reads the questions of safety.
pub(super) fn read(file: &File<'_>) -> Option<Screening> {
    let mut reader = file.open("the gate")?;
    let mut warnings = |key| {
        let table = |value: Value<'_>| value.table("a set of warnings").map(read_warnings);
        reader.required(key, table).flatten()
    };
    let urgent = warnings("urgent");
    let amber = warnings("amber");
    reader.finish();
    Some(Screening {
        urgent: urgent?,
        amber: amber?,
    })
}

fn read_warnings(mut reader: Reader<'_>) -> Option<Warnings> {
    let line = reader.line_of("entries");
    let text = reader.prose("text", Prose::Sentence);
    // What can be a sign is listed in full, however long that is.
    let entries = reader.some("entries", |value| Prose::Label.read("entries", value));
    let advice = reader.prose("advice", Prose::Sentence);
    let file = reader.file;
    reader.finish();
    let entries = entries?;
    let most = Ticked::AT_MOST;
    if entries.len() > most {
        file.say(line, format!("entries has more than {most} entries"));
    }
    Some(Warnings {
        text: text?,
        entries,
        advice: advice?,
    })
}
