//! There is exactly one routine for every purpose a person can choose.

use super::super::content::Content;
use super::super::problem::Report;
use super::super::vocabulary::Vocabulary;
use unseat_core::content::{BreakKind, Length, Profile, Purpose};

/// Reports purposes with no routine, and routines that share one.
pub(super) fn check(content: &Content, report: &Report) {
    for (purpose, name) in purposes() {
        let mut routines = content
            .routines
            .iter()
            .filter(|(_, _, draft)| draft.purpose.value == purpose);
        let path = format!("content/routines/{name}.toml");
        match routines.next() {
            // A file of that name may be there and unreadable, which is said elsewhere.
            None if !content.routines.has(&name) => {
                report.say(&path, 1, format!("there is no routine for {name}"));
            }
            None => {}
            Some((first, ..)) => {
                for (_, path, draft) in routines {
                    let message = format!("`{first}` already is the routine for this");
                    report.say(path, draft.purpose.line, message);
                }
            }
        }
    }
}

/// Every purpose, with the name its routine goes by.
fn purposes() -> Vec<(Purpose, String)> {
    let mut purposes = Vec::new();
    for (word, profile) in Profile::WORDS {
        for length in Length::ALL {
            let name = format!("{word}-{}", length.minutes());
            purposes.push((Purpose::WarmUp(*profile, length), name));
        }
    }
    for (word, kind) in BreakKind::WORDS {
        purposes.push((Purpose::Break(*kind), format!("break-{word}")));
    }
    purposes
}
