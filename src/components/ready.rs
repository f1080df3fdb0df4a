//! The screen before a session: what will be done, and how to make it fit.

mod draft;
mod fit;
mod made;
mod sound;
mod step_row;

pub(super) use draft::{Draft, Edit};
pub(super) use made::Own;

use fit::fit;
use sound::sound;
use step_row::step_row;
use unseat_app::player::Settings;
use unseat_core::content::{Length, Phase, Purpose, Word};
use yew::{Callback, NodeRef};

use super::app::Event;
use super::book::Book;
use super::terrain::{Walked, terrain};
use super::ui::button::{Weight, button, signed};
use super::ui::choice::{choice, choices};
use super::ui::focus::heading;
use super::ui::icon::Icon;
use super::ui::phase;
use super::ui::tag::{Element, tag};
use super::ui::words::{counted, exercises, fill, length, title, word};

/// What the screen shows.
pub(super) struct Ready<'a> {
    pub(super) book: &'a Book,
    pub(super) settings: &'a Settings,
    pub(super) draft: &'a Draft,
    /// The row that was just changed, and how the focus finds it: what was
    /// pressed may be gone.
    pub(super) edited: Option<(usize, &'a NodeRef)>,
    pub(super) own: &'a Own<'a>,
    pub(super) heading: &'a NodeRef,
    pub(super) on_event: &'a Callback<Event>,
}

/// Draws the screen.
pub(super) fn ready(it: &Ready<'_>) -> Element {
    let options = tag("div.ready__options")
        .with(fit(it))
        .with(sound(it))
        .with(made::ways(it));
    tag("main.ready")
        .with(head(it))
        .with(shape(it))
        .with(start(it))
        .with(list(it))
        .with(options)
}

/// What it is, and how long; a break has no other length.
fn head(it: &Ready<'_>) -> Element {
    let strings = &it.book.strings;
    let purpose = it.draft.purpose;
    let steps = it.draft.tailored.steps.len();
    let intro = [
        ("exercises", &*exercises(strings, steps)),
        ("length", &*length(strings, it.draft.total())),
    ];
    let (label, event) = made::way_back(it).unwrap_or((Word::AppHome, Event::GoHome));
    let home =
        signed(Weight::Quiet, Icon::Leave, word(strings, label)).on_press(it.on_event, event);
    let title = made::name(it).unwrap_or_else(|| title(strings, purpose, purpose.stated()));
    let head = tag("header.ready__head")
        .with(home)
        .with(heading(it.heading, title))
        .with(tag("p").text(fill(strings, Word::ReadyIntro, &intro)));
    let Purpose::WarmUp(profile, chosen) = purpose else {
        return head;
    };
    let lengths = Length::ALL.into_iter().map(|length| {
        choice(
            "input[type=radio][name=length]",
            short(it, length),
            length == chosen,
            it.on_event,
            Event::Open(Purpose::WarmUp(profile, length)),
        )
    });
    head.with(choices(strings, Word::ReadyLength, lengths))
}

fn short(it: &Ready<'_>, length: Length) -> String {
    counted(&it.book.strings, Word::CountMin, length.minutes())
}

/// The profile of the session, and what its patterns mean.
fn shape(it: &Ready<'_>) -> Element {
    let strings = &it.book.strings;
    let keys = it.draft.phases(it.book).map(|it| phase::key(strings, it));
    tag("div.ready__shape")
        .with(terrain(&it.draft.hills(it.book), Walked::default()))
        .with(tag("ul.phases").all(keys))
}

fn start(it: &Ready<'_>) -> Element {
    let strings = &it.book.strings;
    let start = signed(Weight::Main, Icon::Play, word(strings, Word::ReadyStart))
        .set("data-do", "start")
        .on_press(it.on_event, Event::Begin);
    tag("div.ready__start")
        .with(start)
        .with(tag("p.small").say(strings, Word::AppSafety))
}

fn list(it: &Ready<'_>) -> Element {
    let strings = &it.book.strings;
    let steps = 0..it.draft.tailored.steps.len();
    tag("section.ready__list")
        .with(tag("h2").say(strings, Word::ReadyList))
        .all(edited(it))
        .with(tag("ol.steps").all(steps.map(|index| step_row(it, index))))
}

/// Says so when something was changed by hand, with the way back.
fn edited(it: &Ready<'_>) -> Option<Element> {
    if !it.draft.is_edited() {
        return None;
    }
    let strings = &it.book.strings;
    let now = length(strings, it.draft.total());
    let mut note = tag("div.note");
    if it.draft.total() != it.draft.purpose.stated() {
        note = note.text(fill(strings, Word::ReadyNow, &[("length", &now)]));
    }
    let restore = button(Weight::Quiet)
        .say(strings, Word::ReadyRestore)
        .on_press(it.on_event, Event::Edit(Edit::Restore));
    Some(note.with(restore))
}

/// The phases in the order of a warm-up.
const PHASES: [Phase; 5] = [
    Phase::Raise,
    Phase::Mobilise,
    Phase::Activate,
    Phase::Potentiate,
    Phase::Stretch,
];
