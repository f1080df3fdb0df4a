//! Values in the words of one language.

use unseat_core::content::{
    BreakKind, Catalog, ExerciseId, Level, Phase, Profile, Purpose, Side, Strings, Word, Work,
};
use unseat_core::time::Span;

/// A text as it is.
pub(in crate::components) fn word(strings: &Strings, word: Word) -> String {
    as_it_is(strings).get(word).to_owned()
}

/// A text with its places filled.
pub(in crate::components) fn fill(
    strings: &Strings,
    word: Word,
    values: &[(&str, &str)],
) -> String {
    as_it_is(strings).fill(word, values)
}

/// The same texts. Told nothing about them, the compiler passes on their address;
/// otherwise it has every call look up where the list begins, and how long it is.
fn as_it_is(strings: &Strings) -> &Strings {
    core::hint::black_box(strings)
}

/// A number of something, e.g. "1 exercise" or "8 exercises".
pub(in crate::components) fn count(
    strings: &Strings,
    number: usize,
    one: Word,
    many: Word,
) -> String {
    if number == 1 {
        word(strings, one)
    } else {
        counted(strings, many, u32::try_from(number).unwrap_or(u32::MAX))
    }
}

/// A text with the number it is about.
#[inline(never)]
pub(in crate::components) fn counted(strings: &Strings, word: Word, number: u32) -> String {
    fill(strings, word, &[("count", &number.to_string())])
}

/// A number of exercises.
pub(in crate::components) fn exercises(strings: &Strings, number: usize) -> String {
    count(strings, number, Word::CountExercise, Word::CountExercises)
}

/// A length of time as one says it: seconds below a minute and a half, then minutes.
pub(in crate::components) fn length(strings: &Strings, span: Span) -> String {
    let seconds = span.seconds_shown();
    if seconds != 60 && seconds < 90 {
        return counted(strings, Word::CountSeconds, seconds);
    }
    let minutes = (seconds + 30) / 60;
    count(
        strings,
        minutes as usize,
        Word::CountMinute,
        Word::CountMinutes,
    )
}

/// What a session is for, without its length.
pub(in crate::components) fn kind_of(purpose: Purpose) -> Word {
    match purpose {
        Purpose::WarmUp(..) => Word::PurposeWarmUp,
        Purpose::Break(BreakKind::Seated) => Word::PurposeSeated,
        Purpose::Break(_) => Word::PurposeDeskBreak,
        Purpose::Own(_) => Word::PurposeOwn,
    }
}

/// What a session is for, and how long, e.g. "Warm-up, 8 minutes".
pub(in crate::components) fn title(strings: &Strings, purpose: Purpose, total: Span) -> String {
    let what = strings.get(kind_of(purpose));
    let length = length(strings, total);
    fill(
        strings,
        Word::PurposeTitled,
        &[("what", what), ("length", &length)],
    )
}

/// The seconds of a step's work, per side where there are sides.
pub(in crate::components) fn work(strings: &Strings, work: Work) -> String {
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
pub(in crate::components) fn exercise(
    catalog: &Catalog,
    id: ExerciseId,
    side: Option<Side>,
) -> String {
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
pub(in crate::components) fn side_of(side: Side) -> Word {
    match side {
        Side::Left => Word::PlayerSideLeft,
        Side::Right => Word::PlayerSideRight,
    }
}

/// A phase, and what it is for.
pub(in crate::components) fn phase_of(phase: Phase) -> (Word, Word) {
    match phase {
        Phase::Raise => (Word::PhaseRaise, Word::PhaseRaisePlain),
        Phase::Mobilise => (Word::PhaseMobilise, Word::PhaseMobilisePlain),
        Phase::Activate => (Word::PhaseActivate, Word::PhaseActivatePlain),
        Phase::Potentiate => (Word::PhasePotentiate, Word::PhasePotentiatePlain),
        Phase::Stretch => (Word::PhaseStretch, Word::PhaseStretchPlain),
    }
}

/// A profile, as something to choose.
pub(in crate::components) fn profile_of(profile: Profile) -> Word {
    match profile {
        Profile::EvenKeel => Word::ProfileEvenKeel,
        Profile::QuietGlutes => Word::ProfileQuietGlutes,
        Profile::QuadLed => Word::ProfileQuadLed,
        Profile::DeskTight => Word::ProfileDeskTight,
    }
}

/// How practised somebody is.
pub(in crate::components) fn level_of(level: Level) -> Word {
    match level {
        Level::Beginner => Word::LevelBeginner,
        Level::Intermediate => Word::LevelIntermediate,
        Level::Advanced => Word::LevelAdvanced,
    }
}

/// How many days ago.
pub(in crate::components) fn ago(strings: &Strings, days: u64) -> String {
    match days {
        0 => word(strings, Word::HomeToday),
        1 => word(strings, Word::HomeYesterday),
        _ => {
            let days = u32::try_from(days).unwrap_or(u32::MAX);
            counted(strings, Word::HomeDaysAgo, days)
        }
    }
}
