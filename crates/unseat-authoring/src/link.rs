//! Turns names into places in the packed lists.

mod course;

use super::content::{Content, SWAPS};
use super::exercise::ExerciseDraft;
use super::problem::Report;
use super::programme::FOLDER;
use super::routine::{RoutineDraft, StepDraft};
use super::rules::questions;
use super::study::Known;
use super::swaps::{SwapDraft, SwapsDraft};
use super::value::Located;
use unseat_app::programme::Programme;
use unseat_app::quiz::Quiz;
use unseat_core::content::{
    Batch, Catalog, Emg, Exercise, ExerciseId, Facts, Library, Profile, Routine, Step, Strings,
    StudyId, Swap, Swaps, Word,
};

/// The catalog of everything that could be read. Names that lead nowhere are
/// reported, and stand for the first of their kind: a report that is not empty
/// keeps the catalog from anybody's hands.
pub(super) fn catalog(content: &Content, language: &str, report: &Report) -> Option<Catalog> {
    let link = Link { content, report };
    let exercises = content.exercises.iter();
    let routines = content.routines.iter();
    let swaps = content.swaps.as_ref().map(|swaps| link.swaps(swaps));
    Some(Catalog {
        language: language.to_owned(),
        exercises: exercises.map(|it| link.exercise(it.1, it.2)).collect(),
        routines: routines.map(|it| link.routine(it.0, it.1, it.2)).collect(),
        strings: Strings::new(content.strings.as_ref()?.get(..Word::AT_ONCE)?.to_vec()),
        swaps: swaps?,
    })
}

/// What is known of the exercises, in the order of the catalog's.
pub(super) fn library(content: &Content, report: &Report) -> Library {
    let link = Link { content, report };
    let exercises = || content.exercises.iter();
    let studies = content.studies.iter();
    Library {
        manuals: exercises().map(|it| it.2.manual.clone()).collect(),
        facts: exercises().map(|it| link.facts(it.1, it.2)).collect(),
        studies: studies.map(|it| it.2.study.clone()).collect(),
    }
}

/// How each study of the library came to us.
pub(super) fn known(content: &Content) -> Vec<Known> {
    let studies = content.studies.iter();
    studies.map(|it| it.2.known.clone()).collect()
}

/// The quiz, its questions in the order asked.
pub(super) fn quiz(content: &Content, report: &Report) -> Option<Quiz> {
    for (_, path, draft) in content.quiz.questions.iter() {
        if let Some(name) = &draft.exercise {
            content.exercises.index(name, path, report);
        }
    }
    let draft = |id| content.quiz.questions.get(id);
    let questions = questions::order().map(|id| draft(id).map(|it| it.body.clone()));
    let questions: Vec<_> = questions.collect::<Option<_>>()?;
    Some(Quiz {
        goal: content.quiz.goal.clone()?,
        fingerprint: Quiz::fingerprint_of(&questions),
        questions,
        words: content
            .strings
            .as_ref()?
            .get(Batch::Quiz.places())?
            .to_vec(),
    })
}

/// What is said about breaks.
pub(super) fn breaks(content: &Content) -> Option<Vec<String>> {
    words(content, Batch::Breaks)
}

/// The programmes, in the order of the profiles.
pub(super) fn programme(content: &Content, report: &Report) -> Option<Programme> {
    let link = Link { content, report };
    let strings = Strings::new(content.strings.as_ref()?.get(..Word::AT_ONCE)?.to_vec());
    strings.add(Batch::Programme, words(content, Batch::Programme)?);
    let course = |profile: Profile| {
        let draft = content.courses.get(profile.name())?;
        let path = format!("{FOLDER}/{}.toml", profile.name());
        Some(link.course(&path, draft, &strings))
    };
    let courses = Profile::ALL.into_iter().map(course);
    Some(Programme {
        courses: courses.collect::<Option<_>>()?,
        words: words(content, Batch::Programme)?,
    })
}

/// What is said of weeks, and of what is kept.
pub(super) fn weeks(content: &Content) -> Option<Vec<String>> {
    words(content, Batch::Weeks)
}

fn words(content: &Content, batch: Batch) -> Option<Vec<String>> {
    Some(content.strings.as_ref()?.get(batch.places())?.to_vec())
}

struct Link<'a> {
    content: &'a Content,
    report: &'a Report,
}

impl Link<'_> {
    fn exercise(&self, path: &str, draft: &ExerciseDraft) -> Exercise {
        let exercise = |name: &Located<String>| self.exercise_id(path, name);
        Exercise {
            regress: draft.regress.as_ref().map(exercise),
            progress: draft.progress.as_ref().map(exercise),
            ..draft.body.clone()
        }
    }

    fn facts(&self, path: &str, draft: &ExerciseDraft) -> Facts {
        let measured = draft.facts.emg.iter().zip(&draft.studies);
        let emg = measured.map(|(emg, study)| Emg {
            study: self.study_id(path, study),
            ..emg.clone()
        });
        Facts {
            emg: emg.collect(),
            ..draft.facts.clone()
        }
    }

    fn routine(&self, id: &str, path: &str, draft: &RoutineDraft) -> Routine {
        let step = |step: &StepDraft| Step {
            exercise: self.exercise_id(path, &step.exercise),
            lead_in: step.lead_in,
            work: step.work.value,
            switch: self.content.switch(&step.exercise.value),
        };
        Routine {
            slug: id.to_owned(),
            purpose: draft.purpose.value,
            steps: draft.steps.iter().map(step).collect(),
        }
    }

    fn swaps(&self, draft: &SwapsDraft) -> Swaps {
        let exercise = |name: &Located<String>| self.exercise_id(SWAPS, name);
        let swap = |row: &SwapDraft| Swap {
            need: row.need,
            replace: row.replace.iter().map(exercise).collect(),
            with: exercise(&row.with),
        };
        Swaps {
            rows: draft.rows.iter().map(swap).collect(),
            fallbacks: draft.fallbacks.iter().map(exercise).collect(),
        }
    }

    fn exercise_id(&self, path: &str, name: &Located<String>) -> ExerciseId {
        let index = self.content.exercises.index(name, path, self.report);
        ExerciseId(index.unwrap_or_default())
    }

    fn study_id(&self, path: &str, name: &Located<String>) -> StudyId {
        let index = self.content.studies.index(name, path, self.report);
        StudyId(index.unwrap_or_default())
    }
}
