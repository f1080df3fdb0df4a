//! Values in the words of one language.

use unseat_app::player::count;
pub(crate) use unseat_app::player::{kind_of, length, title};
use unseat_core::content::{Catalog, ExerciseId, Level, Phase, Profile, Side, Strings, Word, Work};
use unseat_core::time::Span;

/// A text as it is.
pub(crate) fn word(strings: &Strings, word: Word) -> String {
    as_it_is(strings).get(word).to_owned()
}

/// A text with its places filled.
pub(crate) fn fill(strings: &Strings, word: Word, values: &[(&str, &str)]) -> String {
    as_it_is(strings).fill(word, values)
}

/// The same texts. Told nothing about them, the compiler passes on their address;
/// otherwise it has every call look up where the list begins, and how long it is.
fn as_it_is(strings: &Strings) -> &Strings {
    core::hint::black_box(strings)
}

/// A text with the number it is about.
#[inline(never)]
pub(crate) fn counted(strings: &Strings, word: Word, number: u32) -> String {
    fill(strings, word, &[("count", &number.to_string())])
}

/// A number of exercises.
pub(crate) fn exercises(strings: &Strings, number: usize) -> String {
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    count(strings, number, Word::CountExercise, Word::CountExercises)
}

/// The seconds of a step's work, per side where there are sides.
pub(crate) fn work(strings: &Strings, work: Work) -> String {
    let shown = |span: Span| span.seconds_shown().to_string();
    match work {
        Work::Whole(span) => fill(strings, Word::CountWhole, &[("seconds", &shown(span))]),
        Work::EachSide(span) => fill(strings, Word::CountEachSide, &[("seconds", &shown(span))]),
        Work::WeakerTwice { each, extra, .. } => fill(
            strings,
            Word::CountWeakerTwice,
            &[("seconds", &shown(each)), ("extra", &shown(extra))],
        ),
    }
}

/// An exercise with its side, e.g. "Clamshell, right side".
pub(crate) fn exercise(catalog: &Catalog, id: ExerciseId, side: Option<Side>) -> String {
    let name = &catalog.exercise(id).name;
    match side {
        None => name.clone(),
        Some(side) => fill(
            &catalog.strings,
            Word::PlayerNextSide,
            &[
                ("exercise", name),
                ("side", catalog.strings.get(side_of(side))),
            ],
        ),
    }
}

/// A side of the body.
pub(crate) fn side_of(side: Side) -> Word {
    match side {
        Side::Left => Word::PlayerSideLeft,
        Side::Right => Word::PlayerSideRight,
    }
}

/// A phase, and what it is for.
pub(crate) fn phase_of(phase: Phase) -> (Word, Word) {
    match phase {
        Phase::Raise => (Word::PhaseRaise, Word::PhaseRaisePlain),
        Phase::Mobilise => (Word::PhaseMobilise, Word::PhaseMobilisePlain),
        Phase::Activate => (Word::PhaseActivate, Word::PhaseActivatePlain),
        Phase::Potentiate => (Word::PhasePotentiate, Word::PhasePotentiatePlain),
        Phase::Stretch => (Word::PhaseStretch, Word::PhaseStretchPlain),
    }
}

/// A profile, as something to choose.
pub(crate) fn profile_of(profile: Profile) -> Word {
    match profile {
        Profile::EvenKeel => Word::ProfileEvenKeel,
        Profile::QuietGlutes => Word::ProfileQuietGlutes,
        Profile::QuadLed => Word::ProfileQuadLed,
        Profile::DeskTight => Word::ProfileDeskTight,
    }
}

/// How practised somebody is.
pub(crate) fn level_of(level: Level) -> Word {
    match level {
        Level::Beginner => Word::LevelBeginner,
        Level::Intermediate => Word::LevelIntermediate,
        Level::Advanced => Word::LevelAdvanced,
    }
}

/// How many days ago.
pub(crate) fn ago(strings: &Strings, days: u64) -> String {
    match days {
        0 => word(strings, Word::HomeToday),
        1 => word(strings, Word::HomeYesterday),
        _ => {
            let days = u32::try_from(days).unwrap_or(u32::MAX);
            counted(strings, Word::HomeDaysAgo, days)
        }
    }
}
