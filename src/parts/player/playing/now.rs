//! What is done now: time left, exercise, side, cue, and how often.

use super::View;
use super::ring::ring;
use crate::ui::focus::heading;
use crate::ui::phase;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{fill, side_of, word};
use unseat_app::player::words::work_cue;
use unseat_app::player::{Notice, Pause, Rhythm, SegmentKind};
use unseat_core::content::{Side, Word};

/// Draws what is done now.
pub(super) fn now(it: &View<'_>) -> Element {
    let strings = &it.book.strings;
    let exercise = it.book.exercise(it.scene.exercise);
    let facts = tag("p.now__facts")
        .with(phase::label(strings, exercise.phase))
        .all(counts(it).map(|count| tag("span").text(count)));
    let side = it.scene.side.map(|side| {
        tag("p.now__side")
            .set("data-side", side_name(side))
            .say(strings, side_of(side))
    });
    let words = tag("div.now__text")
        .with(heading(it.heading, exercise.name.clone()))
        .maybe(side)
        .with(tag("p.now__cue").text(cue(it)))
        .maybe(notice(it).map(|notice| tag("p.note").text(notice)));
    tag("section.now").with(facts).with(time(it)).with(words)
}

/// The seconds left, in a ring that empties.
fn time(it: &View<'_>) -> Element {
    let seconds = it.scene.seconds.to_string();
    tag("div.now__time")
        .show(ring(it.beat))
        .with(tag("p.now__digits[role=timer]").text(seconds))
}

const fn side_name(side: Side) -> &'static str {
    match side {
        Side::Left => "left",
        Side::Right => "right",
    }
}

/// The one line to follow.
fn cue(it: &View<'_>) -> String {
    let strings = &it.book.strings;
    let exercise = it.book.exercise(it.scene.exercise);
    if let Some(why) = it.scene.paused {
        return word(strings, paused_word(why, it.notice));
    }
    match it.scene.kind {
        SegmentKind::LeadIn => exercise.cues.setup.clone(),
        SegmentKind::Switch => word(strings, Word::PlayerChangeSides),
        SegmentKind::Work => work_cue(exercise, *it.session.plan().person()).to_owned(),
    }
}

const fn paused_word(why: Pause, notice: Option<Notice>) -> Word {
    match why {
        Pause::Asked => Word::PausedAsked,
        Pause::Left => Word::PausedLeft,
        Pause::Slept => Word::PausedSlept,
        Pause::Hurt => Word::PausedHurt,
        Pause::Eased if matches!(notice, Some(Notice::LeftOut)) => Word::PausedLeftOut,
        Pause::Eased => Word::PausedEased,
        Pause::Restored => Word::PausedRestored,
    }
}

/// Set and repetition, or what is done instead of repeating.
fn counts(it: &View<'_>) -> impl Iterator<Item = String> {
    let strings = &it.book.strings;
    let set = it.scene.set.map(|(set, sets)| {
        let values = [("set", &*set.to_string()), ("sets", &*sets.to_string())];
        fill(strings, Word::PlayerSet, &values)
    });
    let kind = match (it.scene.kind, it.scene.rhythm) {
        (SegmentKind::LeadIn, _) => Some(word(strings, Word::PlayerGetReady)),
        (SegmentKind::Work, Some(Rhythm::Hold)) => Some(word(strings, Word::PlayerHold)),
        (SegmentKind::Work | SegmentKind::Switch, _) => None,
    };
    let rep = it.scene.rep.map(|(rep, reps)| {
        let values = [("rep", &*rep.to_string()), ("reps", &*reps.to_string())];
        fill(strings, Word::PlayerRep, &values)
    });
    [set, kind, rep].into_iter().flatten()
}

/// Something that just happened beside the timeline, unless standing still says
/// it already.
fn notice(it: &View<'_>) -> Option<String> {
    let strings = &it.book.strings;
    match it.notice? {
        Notice::Further(span) => {
            let seconds = span.seconds_shown().to_string();
            Some(fill(strings, Word::TellFurther, &[("seconds", &seconds)]))
        }
        Notice::Slept(_) | Notice::Eased | Notice::LeftOut => None,
    }
}
