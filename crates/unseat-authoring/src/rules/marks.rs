//! A measurement is known no better than its study.

use super::super::content::Content;
use super::super::problem::Report;
use unseat_core::content::Mark;

/// Reports what is marked as read and comes from a study that nobody has read again.
pub(super) fn check(content: &Content, report: &Report) {
    for (_, path, draft) in content.exercises.iter() {
        for (emg, study) in draft.facts.emg.iter().zip(&draft.studies) {
            let known = content.studies.get(&study.value);
            let forgotten = known.is_some_and(|it| it.known.mark == Mark::Literature);
            if forgotten && emg.mark != Mark::Literature {
                let message = format!(
                    "`{}` has not been read again, so what it measured is marked `literature`",
                    study.value
                );
                report.say(path, study.line, message);
            }
        }
    }
}
