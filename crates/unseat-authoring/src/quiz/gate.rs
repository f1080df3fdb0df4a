//! Reads `content/quiz/gate.toml`.

use super::super::mismatch::Mismatch;
use super::super::prose::Prose;
use super::super::reader::{File, Reader};
use super::super::value::{Value, describe};
use unseat_app::quiz::{Screening, Ticked, Warnings};

/// What an entry about a replaced hip says.
const REPLACED: &str = "replacement";

/// Reads the questions of safety.
pub(super) fn read(file: &File<'_>) -> Option<Screening> {
    let mut reader = file.open("the gate")?;
    let mut warnings = |key| {
        let table = |value: Value<'_>| value.table("a set of warnings").map(read_warnings);
        reader.required(key, table).flatten()
    };
    let urgent = warnings("urgent");
    let amber = warnings("amber");
    let line = reader.line_of("replaced_hip");
    let replaced_hip = reader.required("replaced_hip", read_entry);
    reader.finish();
    let (amber, replaced_hip) = (amber?, replaced_hip?);
    let entry = amber.entries.get(usize::from(replaced_hip));
    // A list that somebody adds to must not move the meaning to another entry.
    if !entry.is_some_and(|it| it.contains(REPLACED)) {
        let message = format!("replaced_hip is not an entry of amber that says \"{REPLACED}\"");
        file.say(line, message);
    }
    Some(Screening {
        urgent: urgent?,
        amber,
        replaced_hip,
    })
}

/// Counted from 1, as people do.
fn read_entry(value: Value<'_>) -> Result<u8, Mismatch> {
    let found = describe(&value.node);
    let number = value.whole().ok().and_then(|it| u8::try_from(it).ok());
    number
        .and_then(|it| it.checked_sub(1))
        .ok_or_else(|| Mismatch::new("the number of an entry, from 1", found))
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
