//! The programme: six weeks of warm-ups, and the routines of one's own.

mod course;
mod own;
mod panel;

pub(crate) use panel::panel;

use course::course;
use own::own;
use unseat_app::Event;
use unseat_app::programme::{Press, Programme, ProgrammePart};
use unseat_app::shared::Shared;
use unseat_core::content::Word;
use yew::Callback;

use crate::book::Book;
use crate::drawing::Drawing;
use crate::ui::button::{Weight, button, signed};
use crate::ui::focus::heading;
use crate::ui::icon::Icon;
use crate::ui::tag::{Element, tag};
use crate::ui::words::word;

/// What the screen shows.
struct ProgrammeView<'a> {
    shared: &'a Shared,
    part: &'a ProgrammePart,
    book: &'a Book,
    programme: &'a Programme,
    on_event: &'a Callback<Event>,
}

/// Draws nothing: its page brings it along.
pub(crate) fn wait(_: &ProgrammePart, _: &Drawing<'_>) -> Element {
    tag("main")
}

/// Draws the screen.
pub(crate) fn view(part: &ProgrammePart, drawing: &Drawing<'_>) -> Element {
    let Some(programme) = part.programme.here() else {
        return tag("main");
    };
    let strings = drawing.strings();
    let it = &ProgrammeView {
        shared: drawing.shared(),
        part,
        book: drawing.book,
        programme,
        on_event: drawing.on_event,
    };
    let home = signed(Weight::Quiet, Icon::Leave, word(strings, Word::AppHome))
        .on_press(it.on_event, Event::GoHome);
    let head = tag("header.programme__head")
        .with(home)
        .with(heading(
            &drawing.nodes.heading,
            word(strings, Word::ProgrammeName),
        ))
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
    it.part.is_unread.then(|| {
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
