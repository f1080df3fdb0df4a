//! Reads `content/programme/`: the weeks of each profile, in a file of its name.

use super::SourceFile;
use super::problem::Report;
use super::prose::Prose;
use super::reader::{File, Reader};
use super::routine::read_length;
use super::shelf::Shelf;
use super::value::{Located, Value};
use unseat_app::programme::WEEKS;
use unseat_core::content::{Length, Profile};

/// The weeks of a profile, with exercises still as names.
pub(super) struct CourseDraft {
    pub(super) aim: String,
    pub(super) weeks: Vec<WeekDraft>,
}

/// A week, with exercises still as names.
pub(super) struct WeekDraft {
    pub(super) length: Length,
    pub(super) sessions: u8,
    pub(super) when: String,
    pub(super) note: String,
    pub(super) step_up: Option<(Located<String>, Located<String>)>,
}

/// Where they are written.
pub(super) const FOLDER: &str = "content/programme";

/// Reads the weeks of a profile.
pub(super) fn read(file: &File<'_>, id: &str) -> Option<CourseDraft> {
    if Profile::named(id).is_none() {
        file.say(1, format!("no profile is called {id}"));
    }
    let mut reader = file.open("a programme")?;
    let aim = reader.prose("aim", Prose::Sentence);
    let line = reader.line_of("weeks");
    let weeks = reader.some("weeks", |value| value.table("a week").map(read_week));
    reader.finish();
    let weeks: Vec<_> = weeks?.into_iter().collect::<Option<_>>()?;
    if weeks.len() != WEEKS {
        file.say(
            line,
            format!("there are {} weeks, not {WEEKS}", weeks.len()),
        );
        return None;
    }
    Some(CourseDraft { aim: aim?, weeks })
}

/// Reports the files that are missing.
pub(super) fn require(courses: &Shelf<CourseDraft>, files: &[SourceFile], report: &Report) {
    for profile in Profile::ALL {
        let needed = format!("{FOLDER}/{}.toml", profile.name());
        let is_there = files.iter().any(|file| file.path.ends_with(&needed));
        if courses.get(profile.name()).is_none() && !is_there {
            report.say(&needed, 1, "this file is missing");
        }
    }
}

fn read_week(mut reader: Reader<'_>) -> Option<WeekDraft> {
    let length = reader.required("minutes", read_length);
    let sessions = reader.required("sessions", read_sessions);
    let when = reader.prose("when", Prose::Sentence);
    let note = reader.prose("note", Prose::Sentence);
    let from = reader.optional_name("from");
    let to = reader.optional_name("to");
    if from.is_some() != to.is_some() {
        let message = "`from` and `to` go together: what makes way, and for what";
        reader.file.say(reader.line, message);
    }
    reader.finish();
    Some(WeekDraft {
        length: length?,
        sessions: sessions?,
        when: when?,
        note: note?,
        step_up: from.zip(to),
    })
}

/// From 1 to 7.
fn read_sessions(value: Value<'_>) -> Result<u8, super::mismatch::Mismatch> {
    let found = super::value::describe(&value.node);
    let number = value.whole().ok().and_then(|it| u8::try_from(it).ok());
    number
        .filter(|it| (1..=7).contains(it))
        .ok_or_else(|| super::mismatch::Mismatch::new("a number from 1 to 7", found))
}
