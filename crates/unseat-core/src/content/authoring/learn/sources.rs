//! What the texts name must be there.

use super::super::content::Content;
use super::super::near;
use super::super::problem::Report;
use super::{Rich, Seven};

/// Whether there is a file for every study of some texts.
pub(super) fn check<'a>(
    content: &Content,
    report: &Report,
    file: &str,
    texts: impl Iterator<Item = &'a Rich>,
) {
    let path = format!("content/learn/{file}.toml");
    for text in texts {
        for id in text.sources().filter(|id| !content.studies.has(id)) {
            let known = content.studies.iter().map(|(id, _, _)| id);
            let hint = near::hint(id, known);
            report.say(&path, text.line, format!("there is no study `{id}`{hint}"));
        }
    }
}

/// Whether every paragraph with a number names the study it is from.
pub(super) fn check_numbers<'a>(
    report: &Report,
    file: &str,
    texts: impl Iterator<Item = &'a Rich>,
) {
    let path = format!("content/learn/{file}.toml");
    for text in texts.filter(|it| it.is_unfounded()) {
        let message = "a paragraph with a number names the study it is from, as [a-study]";
        report.say(&path, text.line, message);
    }
}

/// Whether there is a file for every exercise of the list.
pub(super) fn check_exercises(content: &Content, report: &Report, seven: &Seven) {
    for load in &seven.loads {
        if !content.exercises.has(&load.exercise) {
            let message = format!("there is no exercise `{}`", load.exercise);
            report.say("content/learn/seven.toml", load.line, message);
        }
    }
}
