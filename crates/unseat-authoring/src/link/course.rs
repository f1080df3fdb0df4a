//! The weeks of a programme, in words: what does not change is said once, here, and
//! not by every visit.

use super::super::programme::{CourseDraft, WeekDraft};
use super::super::value::Located;
use super::Link;
use unseat_app::programme::{Course, WEEKS, Week};
use unseat_core::content::{ExerciseId, Strings, Word};

impl Link<'_> {
    pub(super) fn course(&self, path: &str, draft: &CourseDraft, strings: &Strings) -> Course {
        let weeks = (1_usize..).zip(&draft.weeks);
        Course {
            aim: draft.aim.clone(),
            weeks: weeks
                .map(|(number, week)| self.week(path, number, week, strings))
                .collect(),
        }
    }

    fn week(&self, path: &str, number: usize, draft: &WeekDraft, strings: &Strings) -> Week {
        let [week, weeks] = [number, WEEKS].map(|it| it.to_string());
        let minutes = draft.length.minutes().to_string();
        let length = strings.fill(Word::CountMinutes, &[("count", &minutes)]);
        let values = [("length", &*length), ("when", &*draft.when)];
        let mut about = vec![
            strings.fill(Word::ProgrammeLength, &values),
            draft.note.clone(),
        ];
        let exercise = |name: &Located<String>| self.exercise_id(path, name);
        let step_up = draft.step_up.as_ref();
        let step_up = step_up.map(|(from, to)| (exercise(from), exercise(to)));
        about.extend(step_up.map(|(from, to)| {
            let values = [("from", self.name(from)), ("to", self.name(to))];
            strings.fill(Word::ProgrammeStepUp, &values)
        }));
        Week {
            name: strings.fill(Word::ProgrammeWeek, &[("week", &week), ("weeks", &weeks)]),
            length: draft.length,
            sessions: draft.sessions,
            about,
            step_up,
        }
    }

    /// What an exercise is called; empty where there is none, which is reported.
    fn name(&self, id: ExerciseId) -> &str {
        let mut exercises = self.content.exercises.iter();
        let found = exercises.nth(id.index());
        found.map_or("", |(_, _, draft)| &draft.body.name)
    }
}
