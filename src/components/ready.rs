//! The screen before a session: what will be done, and how to make it fit.

mod draft;
mod fit;
mod sound;
mod step_row;

pub(super) use draft::{Draft, Edit};

use fit::fit;
use sound::sound;
use step_row::step_row;
use unseat_core::content::{Length, Phase, Purpose, Word};
use unseat_core::memory::Settings;
use yew::{AttrValue, Callback, Html, NodeRef};

use super::app::Event;
use super::book::Book;
use super::terrain::{Walked, terrain};
use super::ui::button::{Weight, button, sends, signed};
use super::ui::choice::{Choice, Of, choices, chooses};
use super::ui::focus::heading;
use super::ui::icon::Icon;
use super::ui::phase;
use super::ui::tag::{say, tag, text};
use super::ui::words::{exercises, fill, length, title, word};

/// What the screen shows.
pub(super) struct Ready<'a> {
    pub(super) book: &'a Book,
    pub(super) settings: &'a Settings,
    pub(super) draft: &'a Draft,
    pub(super) heading: &'a NodeRef,
    pub(super) on_event: &'a Callback<Event>,
}

/// Draws the screen.
pub(super) fn ready(it: &Ready<'_>) -> Html {
    let parts = vec![
        tag("header", "ready__head", head(it)),
        tag("div", "ready__shape", shape(it)),
        tag("div", "ready__start", start(it)),
        tag("section", "ready__list", list(it)),
        tag("div", "ready__options", vec![fit(it), sound(it)]),
    ];
    tag("main", "ready", parts)
}

/// What it is, and how long; a break has no other length.
fn head(it: &Ready<'_>) -> Vec<Html> {
    let strings = &it.book.strings;
    let purpose = it.draft.purpose;
    let steps = it.draft.tailored.steps.len();
    let intro = [
        ("exercises", &*exercises(strings, steps)),
        ("length", &*length(strings, it.draft.total())),
    ];
    let home = signed(
        Weight::Quiet,
        Icon::Leave,
        word(strings, Word::AppHome),
        sends(it.on_event, Event::GoHome),
    );
    let mut parts = vec![
        home,
        heading(it.heading, title(strings, purpose, purpose.stated())),
        tag("p", "", vec![text(fill(strings, Word::ReadyIntro, &intro))]),
    ];
    if let Purpose::WarmUp(profile, chosen) = purpose {
        let lengths = Length::ALL.map(|length| Choice {
            label: short(it, length),
            is_chosen: length == chosen,
            on_choose: chooses(it.on_event, Event::Open(Purpose::WarmUp(profile, length))),
        });
        let legend = word(strings, Word::ReadyLength);
        parts.push(choices(Of::One, "length", legend, lengths.into()));
    }
    parts
}

fn short(it: &Ready<'_>, length: Length) -> AttrValue {
    let minutes = length.minutes().to_string();
    fill(&it.book.strings, Word::CountMin, &[("count", &minutes)])
}

/// The profile of the session, and what its patterns mean.
fn shape(it: &Ready<'_>) -> Vec<Html> {
    let strings = &it.book.strings;
    let keys = it.draft.phases(it.book).map(|it| phase::key(strings, it));
    vec![
        terrain(&it.draft.hills(it.book), Walked::default()),
        tag("ul", "phases", keys.collect()),
    ]
}

fn start(it: &Ready<'_>) -> Vec<Html> {
    let strings = &it.book.strings;
    let start = signed(
        Weight::Main,
        Icon::Play,
        word(strings, Word::ReadyStart),
        sends(it.on_event, Event::Begin),
    );
    let safety = tag("p", "small", vec![say(strings, Word::AppSafety)]);
    vec![start, safety]
}

fn list(it: &Ready<'_>) -> Vec<Html> {
    let strings = &it.book.strings;
    let steps = 0..it.draft.tailored.steps.len();
    let rows = steps.map(|index| step_row(it, index)).collect();
    let mut parts = vec![tag("h2", "", vec![say(strings, Word::ReadyList)])];
    parts.extend(edited(it));
    parts.push(tag("ol", "steps", rows));
    parts
}

/// Says so when something was changed by hand, with the way back.
fn edited(it: &Ready<'_>) -> Option<Html> {
    if !it.draft.is_edited() {
        return None;
    }
    let strings = &it.book.strings;
    let now = length(strings, it.draft.total());
    let mut parts = Vec::new();
    if it.draft.total() < it.draft.purpose.stated() {
        parts.push(text(fill(strings, Word::ReadyShorter, &[("length", &now)])));
    }
    parts.push(button(
        Weight::Quiet,
        word(strings, Word::ReadyRestore),
        sends(it.on_event, Event::Edit(Edit::Restore)),
    ));
    Some(tag("div", "note", parts))
}

/// The phases in the order of a warm-up.
const PHASES: [Phase; 5] = [
    Phase::Raise,
    Phase::Mobilise,
    Phase::Activate,
    Phase::Potentiate,
    Phase::Stretch,
];
