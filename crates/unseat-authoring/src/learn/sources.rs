//! What the texts name must be there.

use super::super::content::Content;
use super::super::near;
use super::super::problem::Report;
use super::Rich;

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

/// Whether there is a file for every exercise that is named, each with its line.
pub(super) fn check_exercises<'a>(
    content: &Content,
    report: &Report,
    file: &str,
    named: impl Iterator<Item = (&'a str, u32)>,
) {
    let path = format!("content/learn/{file}.toml");
    for (exercise, line) in named.filter(|(exercise, _)| !content.exercises.has(exercise)) {
        let hint = near::hint(exercise, content.exercises.iter().map(|(id, _, _)| id));
        report.say(
            &path,
            line,
            format!("there is no exercise `{exercise}`{hint}"),
        );
    }
}
