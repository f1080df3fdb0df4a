//! Whether a verdict is what the studies for and against a claim allow.

use super::super::content::Content;
use super::super::near;
use super::super::problem::Report;
use super::{Claim, Evidence, Rich, Verdict};

const PATH: &str = "content/learn/evidence.toml";

/// Checks every claim.
pub(super) fn check(content: &Content, report: &Report, evidence: &Evidence) {
    for claim in &evidence.claims {
        if let Some(wrong) = verdict(claim) {
            report.say(PATH, claim.line, wrong);
        }
        named(content, report, claim);
    }
}

/// What the verdict does not allow.
fn verdict(claim: &Claim) -> Option<&'static str> {
    let [speaks_for, speaks_against] = claim.sides.each_ref().map(|side| !side.is_empty());
    match claim.verdict {
        Verdict::Supported if speaks_against => Some(
            "a claim with a study against it is not `supported`: it is `partly` or `contested`",
        ),
        Verdict::Supported | Verdict::Partly if !speaks_for => {
            Some("a claim without a study for it is `not-shown`")
        }
        Verdict::Contested if !(speaks_for && speaks_against) => {
            Some("a claim is `contested` by a study for it and one against it")
        }
        Verdict::NotShown if speaks_for => {
            Some("a claim with a study for it is not `not-shown`: it is `partly` or `contested`")
        }
        _ => None,
    }
}

/// Whether the lists and the text name the same studies, each in one list.
fn named(content: &Content, report: &Report, claim: &Claim) {
    let text = || claim.text.iter().chain([&claim.here]);
    let listed = || claim.weighed.iter().flatten();
    for study in listed() {
        let id = study.value.as_str();
        if !content.studies.has(id) {
            let known = content.studies.iter().map(|(id, _, _)| id);
            let hint = near::hint(id, known);
            report.say(PATH, study.line, format!("there is no study `{id}`{hint}"));
        } else if !text().flat_map(Rich::sources).any(|it| it == id) {
            let message = format!("`{id}` is listed, and the text says nothing of it");
            report.say(PATH, study.line, message);
        }
        if listed().filter(|it| it.value == id).count() > 1 {
            let message = format!("`{id}` is either for the claim, against it, or beside it");
            report.say(PATH, study.line, message);
        }
    }
    for paragraph in text() {
        for id in paragraph.sources() {
            if !listed().any(|it| it.value == id) {
                let message = format!("say of `{id}` whether it is `for`, `against` or `beside`");
                report.say(PATH, paragraph.line, message);
            }
        }
    }
}
