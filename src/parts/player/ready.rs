//! The screen before a session: what will be done, and how to make it fit.

mod fit;
mod made;
mod sound;
mod step_row;

use fit::fit;
use sound::sound;
use step_row::step_row;
use unseat_app::Event;
use unseat_app::player::{Draft, Edit, OwnRoutine, PlayerPart, Press, Settings};
use unseat_core::content::{Length, Purpose, Word};
use yew::Callback;

use super::terrain::{Hill, Walked, terrain};
use crate::book::Book;
use crate::drawing::Drawing;
use crate::ui::button::{Weight, button, signed};
use crate::ui::choice::{choice, choices};
use crate::ui::focus::heading;
use crate::ui::icon::Icon;
use crate::ui::phase;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{exercises, fill, length, title, word};

/// What the screen shows.
struct Ready<'a> {
    drawing: &'a Drawing<'a>,
    book: &'a Book,
    settings: Settings,
    draft: &'a Draft,
    /// The row that was just changed: what was pressed may be gone.
    edited: Option<usize>,
    /// The voices of the device.
    voices: &'a [String],
    /// Whether the safety check has just changed it.
    is_refitted: bool,
    /// The routine of one's own that is being prepared, if it is and all its words are
    /// here.
    own: Option<&'a OwnRoutine>,
    on_event: &'a Callback<Event>,
}

/// Draws the screen.
pub(super) fn ready(part: &PlayerPart, draft: &Draft, drawing: &Drawing<'_>) -> Element {
    let is_shown = draft.is_own() && drawing.app.parts.programme.programme.is_here();
    let it = &Ready {
        drawing,
        book: drawing.book,
        settings: Settings::of(&drawing.shared().store),
        draft,
        edited: part.edited,
        voices: &part.voices,
        is_refitted: part.is_refitted,
        own: part.prepared.as_ref().filter(|_| is_shown),
        on_event: drawing.on_event,
    };
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
        .with(heading(&it.drawing.nodes.heading, title))
        .with(tag("p").text(fill(strings, Word::ReadyIntro, &intro)));
    let refitted = tag("p.note[role=status]").say(strings, Word::ReadyRefitted);
    let head = head.maybe(it.is_refitted.then_some(refitted));
    let Purpose::WarmUp(profile, chosen) = purpose else {
        return head;
    };
    let lengths = Length::ALL.into_iter().map(|length| {
        choice(
            "input[type=radio][name=length]",
            length.minutes().to_string(),
            length == chosen,
            it.on_event,
            Press::Open(Purpose::WarmUp(profile, length)).into(),
        )
    });
    head.with(choices(strings, Word::ReadyLength, lengths))
}

/// The profile of the session, and what its patterns mean.
fn shape(it: &Ready<'_>) -> Element {
    let strings = &it.book.strings;
    let keys = it.draft.phases(it.book).map(|it| phase::key(strings, it));
    tag("div.ready__shape")
        .with(terrain(&hills(it), Walked::default()))
        .with(tag("ul.phases").all(keys))
}

fn start(it: &Ready<'_>) -> Element {
    let strings = &it.book.strings;
    let start = signed(Weight::Main, Icon::Play, word(strings, Word::ReadyStart))
        .set("data-do", "start")
        .on_press(it.on_event, Press::Begin.into());
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
        .on_press(it.on_event, Press::Edit(Edit::Restore).into());
    Some(note.with(restore))
}

/// The steps as a profile of hills.
fn hills(it: &Ready<'_>) -> Vec<Hill> {
    let steps = it.draft.tailored.steps.iter();
    let hill = steps.map(|step| Hill {
        phase: it.book.exercise(step.step.exercise).phase,
        span: step.step.total(),
    });
    hill.collect()
}
