//! What is done now: time left, exercise, side, cue, and how often.

use unseat_core::content::{Side, Word};
use unseat_core::player::{Notice, Pause, Rhythm, SegmentKind};
use yew::{AttrValue, Html};

use super::ring::ring;
use super::view::View;
use crate::components::ui::focus::heading;
use crate::components::ui::phase;
use crate::components::ui::tag::{attributes, say, tag, text, with};
use crate::components::ui::words::{fill, side_of, word};
use crate::effects::words::work_cue;

/// Draws what is done now.
pub(super) fn now(it: &View<'_>) -> Html {
    let strings = &it.book.strings;
    let exercise = it.book.exercise(it.scene.exercise);
    let mut facts = vec![phase::label(strings, exercise.phase)];
    facts.extend(counts(it).map(|count| tag("span", "", vec![text(count)])));
    let side = it.scene.side.map(|side| {
        let attributes = attributes! { "class" = "now__side", "data-side" = side_name(side) };
        with("p", attributes, vec![say(strings, side_of(side))])
    });
    let notice = notice(it).map(|notice| tag("p", "note", vec![text(notice)]));
    let words = vec![
        tag("p", "now__facts", facts),
        heading(it.heading, AttrValue::from(exercise.name.clone())),
        side.unwrap_or_default(),
        tag("p", "now__cue", vec![text(cue(it))]),
        notice.unwrap_or_default(),
    ];
    tag(
        "section",
        "now",
        vec![time(it), tag("div", "now__text", words)],
    )
}

/// The seconds left, in a ring that empties.
fn time(it: &View<'_>) -> Html {
    let timer = attributes! { "class" = "now__digits", "role" = "timer" };
    let seconds = AttrValue::from(it.scene.seconds.to_string());
    let digits = with("p", timer, vec![text(seconds)]);
    let parts = if it.is_reduced {
        vec![digits]
    } else {
        vec![ring(it.ring), digits]
    };
    tag("div", "now__time", parts)
}

const fn side_name(side: Side) -> &'static str {
    match side {
        Side::Left => "left",
        Side::Right => "right",
    }
}

/// The one line to follow.
fn cue(it: &View<'_>) -> AttrValue {
    let strings = &it.book.strings;
    let exercise = it.book.exercise(it.scene.exercise);
    if let Some(why) = it.scene.paused {
        return word(strings, paused_word(why, it.notice));
    }
    match it.scene.kind {
        SegmentKind::LeadIn => AttrValue::from(exercise.cues.setup.clone()),
        SegmentKind::Switch => word(strings, Word::PlayerChangeSides),
        SegmentKind::Work => {
            AttrValue::from(work_cue(exercise, *it.session.plan().person()).to_owned())
        }
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
fn counts(it: &View<'_>) -> impl Iterator<Item = AttrValue> {
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
fn notice(it: &View<'_>) -> Option<AttrValue> {
    let strings = &it.book.strings;
    match it.notice? {
        Notice::Further(span) => {
            let seconds = span.seconds_shown().to_string();
            Some(fill(strings, Word::TellFurther, &[("seconds", &seconds)]))
        }
        Notice::Slept(_) | Notice::Eased | Notice::LeftOut => None,
    }
}
