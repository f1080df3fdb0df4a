//! The programme: six weeks of warm-ups, and the routines of one's own.

mod course;
mod own;
mod panel;
mod press;

pub(crate) use press::Press;

pub(super) use panel::{link, panel};

use course::course;
use own::own;
use unseat_app::player::History;
use unseat_app::programme::Programme;
use unseat_core::content::Word;
use yew::{Callback, NodeRef};

use super::app::{Event, ProgrammeState};
use super::book::Book;
use super::ui::button::{Weight, button, signed};
use super::ui::focus::heading;
use super::ui::icon::Icon;
use super::ui::tag::{Element, tag};
use super::ui::words::word;

/// What the screen shows.
pub(super) struct ProgrammeView<'a> {
    pub(super) book: &'a Book,
    pub(super) programme: &'a Programme,
    pub(super) state: &'a ProgrammeState,
    pub(super) history: &'a History,
    pub(super) heading: &'a NodeRef,
    pub(super) on_event: &'a Callback<Event>,
}

/// Draws the screen.
pub(super) fn programme(it: &ProgrammeView<'_>) -> Element {
    let strings = &it.book.strings;
    let home = signed(Weight::Quiet, Icon::Leave, word(strings, Word::AppHome))
        .on_press(it.on_event, Event::GoHome);
    let head = tag("header.programme__head")
        .with(home)
        .with(heading(it.heading, word(strings, Word::ProgrammeName)))
        .with(tag("p").say(strings, Word::ProgrammeIntro));
    tag("main.programme")
        .with(head)
        .all(unread(it))
        .with(course(it))
        .with(own(it))
}

/// The link that was opened says nothing.
fn unread(it: &ProgrammeView<'_>) -> Option<Element> {
    let strings = &it.book.strings;
    it.state.is_unread.then(|| {
        tag("div.note[role=alert]")
            .with(tag("p").with(tag("b").say(strings, Word::OwnUnread)))
            .with(tag("p").say(strings, Word::OwnUnreadText))
    })
}

fn press(it: &ProgrammeView<'_>, weight: Weight, label: Word, press: Press) -> Element {
    button(weight)
        .say(&it.book.strings, label)
        .on_press(it.on_event, press.into())
}
