//! Reads one file of `content/exercises/`.

use super::emg;
use super::mismatch::Mismatch;
use super::poses;
use super::prose::Prose;
use super::quantity;
use super::reader::{File, Reader};
use super::value::{Located, Value};
use super::vocabulary::Vocabulary;
use unseat_core::content::{Cues, Dose, Exercise, Facts, Fault, Manual, Muscle, MuscleRole};

/// An exercise whose ids are still names.
pub(super) struct ExerciseDraft {
    /// What a session needs of it, but for the ids.
    pub(super) body: Exercise,
    /// How it is done.
    pub(super) manual: Manual,
    /// What is known of it, but for the ids.
    pub(super) facts: Facts,
    /// The easier exercise.
    pub(super) regress: Option<Located<String>>,
    /// The harder exercise.
    pub(super) progress: Option<Located<String>>,
    /// The study of each measurement, in the order of `facts.emg`.
    pub(super) studies: Vec<Located<String>>,
    /// The line of the dose's `work`.
    pub(super) work_line: u32,
}

/// Reads the exercise `id`.
pub(super) fn read(file: &File<'_>, id: &str) -> Option<ExerciseDraft> {
    let mut reader = file.open("an exercise")?;
    let name = reader.prose("name", Prose::Label);
    let aka = reader.list("aka", |value| Prose::Label.read("aka", value));
    let phase = reader.word("phase");
    let targets = reader.some("targets", muscle_role);
    let synergists = reader.list("synergists", muscle_role);
    let movements = reader.list("movements", Vocabulary::read);
    let laterality = reader.word("laterality");
    let level = reader.word("level");
    let equipment = reader.list("equipment", Vocabulary::read);
    let optional = reader.list("optional", Vocabulary::read);
    let desk = reader.required("desk", Value::flag);
    let purpose = reader.prose("purpose", Prose::Sentence);
    let steps = reader.some("steps", |value| Prose::Sentence.read("steps", value));
    let feel = reader.prose("feel", Prose::Sentence);
    let stop = reader.prose("stop", Prose::Sentence);
    let regress = reader.optional_name("regress");
    let progress = reader.optional_name("progress");
    let dose = reader.required("dose", |value| value.table("a dose").map(read_dose));
    let cues = reader.required("cues", |value| value.table("a set of cues").map(read_cues));
    let faults = reader.some("faults", |value| value.table("a fault").map(read_fault));
    let measured = reader.list("emg", |value| value.table("a measurement").map(emg::read));
    let poses = reader.required("poses", |value| {
        value.table("a set of poses").map(poses::read)
    });
    reader.finish();
    let (work_line, dose) = dose??;
    let (emg, studies) = measured
        .into_iter()
        .collect::<Option<Vec<_>>>()?
        .into_iter()
        .unzip();
    let body = Exercise {
        slug: id.to_owned(),
        name: name?,
        phase: phase?,
        laterality: laterality?,
        level: level?,
        equipment,
        desk: desk?,
        purpose: purpose?,
        cues: cues??,
        regress: None,
        progress: None,
        poses: poses??,
    };
    let manual = Manual {
        steps: steps?,
        feel: feel?,
        faults: faults?.into_iter().collect::<Option<Vec<_>>>()?,
        stop: stop?,
    };
    let facts = Facts {
        aka,
        targets: targets?,
        synergists,
        movements,
        optional,
        dose,
        emg,
    };
    Some(ExerciseDraft {
        body,
        manual,
        facts,
        regress,
        progress,
        studies,
        work_line,
    })
}

/// The dose, with the line of its `work`.
fn read_dose(mut reader: Reader<'_>) -> Option<(u32, Dose)> {
    let line = reader.line_of("work");
    let work = reader.required("work", quantity::span_range);
    let reps = reader.optional_prose("reps", Prose::Label);
    let tempo = reader.prose("tempo", Prose::Label);
    reader.finish();
    let dose = Dose {
        work: work?,
        reps,
        tempo: tempo?,
    };
    Some((line, dose))
}

fn read_cues(mut reader: Reader<'_>) -> Option<Cues> {
    let setup = reader.prose("setup", Prose::Cue);
    let work = reader.prose("work", Prose::Cue);
    let hamstrings = reader.optional_prose("hamstrings", Prose::Cue);
    let back = reader.optional_prose("back", Prose::Cue);
    reader.finish();
    Some(Cues {
        setup: setup?,
        work: work?,
        hamstrings,
        back,
    })
}

fn read_fault(mut reader: Reader<'_>) -> Option<Fault> {
    let fault = reader.prose("fault", Prose::Sentence);
    let fix = reader.prose("fix", Prose::Sentence);
    reader.finish();
    Some(Fault {
        fault: fault?,
        fix: fix?,
    })
}

/// `"gluteus-medius"`, or with its part: `"gluteus-medius (stance)"`.
fn muscle_role(value: Value<'_>) -> Result<MuscleRole, Mismatch> {
    let text = Prose::Label.read("a muscle", value)?;
    let (name, note) = match text.strip_suffix(')').and_then(|it| it.split_once(" (")) {
        Some((name, note)) => (name, Some(note.to_owned())),
        None => (text.as_str(), None),
    };
    let muscle = Muscle::find(name)?;
    Ok(MuscleRole { muscle, note })
}
