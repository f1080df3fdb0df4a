//! Reads one file of `content/routines/`.

use super::mismatch::Mismatch;
use super::quantity;
use super::reader::{File, Reader};
use super::value::{Located, Value, describe};
use super::vocabulary::Vocabulary;
use unseat_core::content::{BreakKind, Length, Purpose, Work};
use unseat_core::time::Span;

/// A routine whose exercises are still names.
pub(super) struct RoutineDraft {
    /// What it is for.
    pub(super) purpose: Located<Purpose>,
    /// Its exercises, in order.
    pub(super) steps: Vec<StepDraft>,
}

/// One exercise in a routine.
pub(super) struct StepDraft {
    /// The name of the exercise.
    pub(super) exercise: Located<String>,
    /// Time to get into position.
    pub(super) lead_in: Span,
    /// The work, with the line it is written on.
    pub(super) work: Located<Work>,
}

/// Reads a routine.
pub(super) fn read(file: &File<'_>) -> Option<RoutineDraft> {
    let mut reader = file.open("a routine")?;
    let purpose = read_purpose(&mut reader);
    let steps = reader.some("steps", |value| value.table("a step").map(read_step));
    reader.finish();
    Some(RoutineDraft {
        purpose: purpose?,
        steps: steps?.into_iter().collect::<Option<Vec<_>>>()?,
    })
}

/// Either `profile` and `minutes`, or `break`.
fn read_purpose(reader: &mut Reader<'_>) -> Option<Located<Purpose>> {
    if reader.has("break") {
        let line = reader.line_of("break");
        let kind = reader.required("break", BreakKind::read);
        return kind.map(|kind| Located {
            value: Purpose::Break(kind),
            line,
        });
    }
    let line = reader.line_of("minutes");
    let profile = reader.word("profile");
    let length = reader.required("minutes", read_length);
    Some(Located {
        value: Purpose::WarmUp(profile?, length?),
        line,
    })
}

/// `4`, `8` or `12`.
pub(super) fn read_length(value: Value<'_>) -> Result<Length, Mismatch> {
    let found = describe(&value.node);
    let minutes = value.whole().ok().and_then(|it| u32::try_from(it).ok());
    let length = Length::ALL
        .into_iter()
        .find(|it| minutes == Some(it.minutes()));
    length.ok_or_else(|| Mismatch::new("4, 8 or 12", found))
}

/// One step: `exercise`, `lead_in`, and either `work` or `each_side`.
fn read_step(mut reader: Reader<'_>) -> Option<StepDraft> {
    let line = reader.line;
    let work_line = reader.line_of("work");
    let side_line = reader.line_of("each_side");
    let exercise = reader.name("exercise");
    let lead_in = reader.required("lead_in", quantity::span);
    let is_bare = !reader.has("work") && !reader.has("each_side");
    let whole = reader.optional("work", quantity::span);
    let each_side = reader.optional("each_side", quantity::span);
    let file = reader.file;
    reader.finish();
    let work = match (whole, each_side) {
        (Some(_), Some(_)) => {
            file.say(work_line, "a step has `work` or `each_side`, not both");
            None
        }
        (Some(span), None) => Some((work_line, Work::Whole(span))),
        (None, Some(span)) => Some((side_line, Work::EachSide(span))),
        (None, None) => {
            if is_bare {
                file.say(line, "a step needs the field `work` or `each_side`");
            }
            None
        }
    };
    let (line, value) = work?;
    Some(StepDraft {
        exercise: exercise?,
        lead_in: lead_in?,
        work: Located { value, line },
    })
}

impl Vocabulary for BreakKind {
    const KIND: &'static str = "a break";
    const WORDS: &'static [(&'static str, Self)] = &[
        ("1", Self::One),
        ("2", Self::Two),
        ("3", Self::Three),
        ("5", Self::Five),
        ("seated", Self::Seated),
    ];
}
