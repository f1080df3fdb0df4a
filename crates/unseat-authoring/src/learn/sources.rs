//! What the texts name must be there.

use super::super::content::Content;
use super::super::near;
use super::super::problem::Report;
use super::Rich;
use unseat_core::content::Mark;

/// Whether there is a file for every study of some texts.
pub(super) fn check<'a>(
    content: &Content,
    report: &Report,
    file: &str,
    texts: impl Iterator<Item = &'a Rich>,
) {
    let path = format!("content/{file}.toml");
    for text in texts {
        for id in text.sources().filter(|id| !content.studies.has(id)) {
            let known = content.studies.iter().map(|(id, _, _)| id);
            let hint = near::hint(id, known);
            report.say(&path, text.line, format!("there is no study `{id}`{hint}"));
        }
    }
}

/// Whether every paragraph with a number names the study it is from, and every
/// sentence with one rests on a study that somebody has read again.
pub(super) fn check_numbers<'a>(
    content: &Content,
    report: &Report,
    file: &str,
    texts: impl Iterator<Item = &'a Rich>,
) {
    let path = format!("content/{file}.toml");
    let forgotten = |id: &&str| {
        let study = content.studies.get(id);
        study.is_some_and(|it| it.known.mark == Mark::Literature)
    };
    for text in texts {
        if text.is_unfounded() {
            let message = "a paragraph with a number names the study it is from, as [a-study]";
            report.say(&path, text.line, message);
            continue;
        }
        let named: Vec<&str> = text.sources().collect();
        let rests_on_nothing = |(has_number, own): &(bool, Vec<&str>)| {
            let sources = if own.is_empty() { &named } else { own };
            *has_number && sources.iter().all(forgotten)
        };
        if text.sentences().iter().any(rests_on_nothing) {
            let message = "a number that nobody has read again is said in words, as a band";
            report.say(&path, text.line, message);
        }
    }
}

/// Whether there is a file for every exercise that is named, each with its line.
pub(super) fn check_exercises<'a>(
    content: &Content,
    report: &Report,
    file: &str,
    named: impl Iterator<Item = (&'a str, u32)>,
) {
    let path = format!("content/{file}.toml");
    for (exercise, line) in named.filter(|(exercise, _)| !content.exercises.has(exercise)) {
        let hint = near::hint(exercise, content.exercises.iter().map(|(id, _, _)| id));
        report.say(
            &path,
            line,
            format!("there is no exercise `{exercise}`{hint}"),
        );
    }
}
