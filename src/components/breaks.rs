//! The timer for breaks: what is left, how often, how one is told, what was done.
//!
//! When a break is due is the core's [`Timer`]; here it is only drawn.

mod choices;
mod dial;
mod press;
mod today;
mod told;

pub(crate) use press::Press;

use unseat_app::breaks::{Local, Timer};
use unseat_app::player::History;
use unseat_core::content::Word;
use yew::{Callback, NodeRef};

use super::app::Event;
use super::book::Book;
use super::ui::button::{Weight, button, signed};
use super::ui::focus::heading;
use super::ui::icon::Icon;
use super::ui::tag::{Element, tag};
use super::ui::words::word;
use crate::platform::desk::Permission;

/// What the screen shows.
pub(super) struct Breaks<'a> {
    pub(super) book: &'a Book,
    pub(super) timer: &'a Timer,
    pub(super) history: &'a History,
    pub(super) now: Local,
    pub(super) permission: Option<Permission>,
    /// Whether the calendar file was just saved.
    pub(super) is_saved: bool,
    pub(super) heading: &'a NodeRef,
    pub(super) on_event: &'a Callback<Event>,
}

/// Draws the screen.
pub(super) fn breaks(it: &Breaks<'_>) -> Element {
    let strings = &it.book.strings;
    let home = signed(Weight::Quiet, Icon::Leave, word(strings, Word::AppHome))
        .on_press(it.on_event, Event::GoHome);
    let head = tag("header.breaks__head")
        .with(home)
        .with(heading(it.heading, word(strings, Word::PurposeDeskBreak)))
        .with(tag("p").say(strings, Word::BreaksIntro));
    tag("main.breaks")
        .with(head)
        .with(dial::timer(it))
        .with(
            tag("div.breaks__more")
                .with(choices::choices(it))
                .with(told::told(it))
                .with(told::calendar(it)),
        )
        .with(today::today(it))
}

/// How the way to the timer is called, and how loudly.
pub(super) type TimerName = (Weight, Word);

/// The way to the timer, on other screens.
pub(super) fn to_timer(
    book: &Book,
    (weight, label): TimerName,
    on_event: &Callback<Event>,
) -> Element {
    button(weight)
        .say(&book.strings, label)
        .on_press(on_event, Press::Open.into())
}

/// A button that says this.
fn way(it: &Breaks<'_>, weight: Weight, label: String, press: Press) -> Element {
    button(weight)
        .text(label)
        .on_press(it.on_event, press.into())
}
