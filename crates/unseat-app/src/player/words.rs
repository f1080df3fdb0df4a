//! What is shown, spoken and announced for a cue: one place, so that caption,
//! voice and live region never disagree.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};

use super::{Cue, Notice, Person, Scene, Session, Tag};
use unseat_core::content::{Catalog, Exercise, ExerciseId, Side, Word};
use unseat_core::time::{Span, Timestamp};

/// The words of a cue; each is left out where it would only be noise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CueWords {
    /// What is shown.
    pub caption: Option<String>,
    /// What the voice says. Counts have none: ticks count, evenly.
    pub spoken: Option<String>,
    /// What a screen reader says: segment starts, half, ten, five and the end.
    pub announced: Option<String>,
}

impl CueWords {
    fn everywhere(text: String) -> Self {
        Self {
            caption: Some(text.clone()),
            spoken: Some(text.clone()),
            announced: Some(text),
        }
    }
}

/// The words of `cue` where `session` stands.
pub fn of_cue(cue: Cue, session: &Session, now: Timestamp) -> CueWords {
    let plan = session.plan();
    match session.scene(now) {
        Some(scene) => cue_words(cue, &scene, *plan.person(), plan.catalog()),
        // The end has no scene any more.
        None if cue == Cue::Finish => finish(plan.catalog()),
        None => CueWords::default(),
    }
}

/// The words of something that is not part of the timeline.
pub fn of_notice(notice: Notice, session: &Session, now: Timestamp) -> CueWords {
    let catalog = session.plan().catalog();
    let strings = &catalog.strings;
    CueWords::everywhere(match notice {
        Notice::Further(span) => {
            let seconds = seconds(span);
            strings.fill(Word::TellFurther, &[("seconds", &seconds)])
        }
        Notice::Slept(_) => strings.get(Word::TellSlept).to_owned(),
        Notice::LeftOut => strings.get(Word::TellLeftOut).to_owned(),
        Notice::Eased => {
            let exercise = session
                .scene(now)
                .map_or("", |scene| &catalog.exercise(scene.exercise).name);
            strings.fill(Word::TellEased, &[("exercise", exercise)])
        }
    })
}

/// The words of `cue` in `scene`, for this person.
pub fn cue_words(cue: Cue, scene: &Scene, person: Person, catalog: &Catalog) -> CueWords {
    let strings = &catalog.strings;
    let exercise = catalog.exercise(scene.exercise);
    match cue {
        Cue::GetReady => {
            let text = get_ready(scene.exercise, scene.side, catalog);
            CueWords {
                caption: Some(exercise.cues.setup.clone()),
                spoken: Some(text.clone()),
                announced: Some(text),
            }
        }
        Cue::Begin => {
            let cue = work_cue(exercise, person);
            CueWords {
                caption: Some(cue.to_owned()),
                spoken: Some(strings.fill(Word::TellBegin, &[("cue", cue)])),
                announced: Some(strings.fill(Word::TellBegin, &[("cue", cue)])),
            }
        }
        Cue::Switch => {
            let side = scene.side.map_or("", |side| side_name(side, catalog));
            CueWords::everywhere(strings.fill(Word::TellSwitch, &[("side", side)]))
        }
        Cue::Half => CueWords::everywhere(strings.get(Word::TellHalf).to_owned()),
        Cue::TenLeft => CueWords::everywhere(strings.get(Word::TellTen).to_owned()),
        Cue::NextUp => CueWords {
            // On the screen it always stands beside the figure already; a screen
            // reader hears it when the segment starts.
            spoken: scene.next.map(|next| {
                let name = &catalog.exercise(next.exercise).name;
                strings.fill(Word::TellNext, &[("exercise", name)])
            }),
            ..CueWords::default()
        },
        Cue::Count(5) => CueWords {
            announced: Some(strings.fill(Word::CountSeconds, &[("count", "5")])),
            ..CueWords::default()
        },
        Cue::Count(_) => CueWords::default(),
        Cue::Finish => finish(catalog),
    }
}

/// The cue shown during work: the one for what the person has said they feel.
pub fn work_cue(exercise: &Exercise, person: Person) -> &str {
    let cues = &exercise.cues;
    let hamstrings = cues
        .hamstrings
        .as_deref()
        .filter(|_| person.tags.has(Tag::Hamstrings));
    let back = cues.back.as_deref().filter(|_| person.tags.has(Tag::Back));
    back.or(hamstrings).unwrap_or(&cues.work)
}

fn get_ready(exercise: ExerciseId, side: Option<Side>, catalog: &Catalog) -> String {
    let exercise = catalog.exercise(exercise);
    let name = ("exercise", exercise.name.as_str());
    let setup = ("setup", exercise.cues.setup.as_str());
    match side {
        None => catalog.strings.fill(Word::TellGetReady, &[name, setup]),
        Some(side) => {
            let side = ("side", side_name(side, catalog));
            catalog
                .strings
                .fill(Word::TellGetReadySide, &[name, side, setup])
        }
    }
}

fn side_name(side: Side, catalog: &Catalog) -> &str {
    catalog.strings.get(match side {
        Side::Left => Word::PlayerSideLeft,
        Side::Right => Word::PlayerSideRight,
    })
}

fn finish(catalog: &Catalog) -> CueWords {
    CueWords::everywhere(catalog.strings.get(Word::TellFinish).to_owned())
}

fn seconds(span: Span) -> String {
    span.seconds_shown().to_string()
}
