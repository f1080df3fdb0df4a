//! The quiz: from the safety gate to a result that explains itself.
//!
//! What is asked, in which order, and what it adds up to is the core's
//! [`Flow`]; here it is only drawn, one step a screen.

mod gate;
mod goal;
mod marks;
mod offer;
mod plan;
mod press;
mod question;
mod result;
mod see_saw;
mod share;
mod shared;
mod state;
mod trend;
mod trial;

pub(crate) use press::{Press, Wanted};
pub(super) use share::Share;
pub(crate) use share::ShareEvent;
pub(super) use shared::{Shared, shared};
pub(super) use state::{Asking, Countdown, QuizScreen};

use unseat_app::player::Settings;
use unseat_app::quiz::Results;
use unseat_app::quiz::{Event as QuizEvent, Step};
use unseat_core::content::Word;
use unseat_core::time::Timestamp;
use yew::{Callback, NodeRef};

use super::app::Event;
use super::book::Book;
use super::ui::button::{Weight, button, signed};
use super::ui::icon::Icon;
use super::ui::tag::{Element, tag};
use super::ui::words::word;
use crate::platform::page::Page;
use crate::platform::share::Given;

/// What the screens of the quiz show.
pub(super) struct QuizView<'a> {
    pub(super) book: &'a Book,
    pub(super) page: &'a Page,
    pub(super) settings: &'a Settings,
    pub(super) asking: &'a Asking,
    pub(super) results: &'a Results,
    /// What the share panel has to say.
    pub(super) given: Option<Given>,
    pub(super) now: Timestamp,
    /// The time by the device's clock, in milliseconds since 1970.
    pub(super) wall: u64,
    pub(super) heading: &'a NodeRef,
    pub(super) on_event: &'a Callback<Event>,
}

/// Draws the step somebody is at.
pub(super) fn quiz(it: &QuizView<'_>) -> Element {
    let step = match it.asking.flow.step() {
        Step::Urgent => gate::urgent(it),
        Step::Amber => gate::amber(it),
        Step::Halted => gate::halted(it),
        Step::Goal => goal::goal(it),
        Step::Question(id) => question::question(it, id),
        Step::SelfTests => offer::offer(it),
        Step::Result => result::result(it),
    };
    tag("main.quiz").with(leave(it)).with(step)
}

/// The way out; what was answered is kept.
fn leave(it: &QuizView<'_>) -> Element {
    signed(
        Weight::Quiet,
        Icon::Leave,
        word(&it.book.strings, Word::AppHome),
    )
    .on_press(it.on_event, Event::GoHome)
}

/// A button that takes the quiz further.
fn ask(it: &QuizView<'_>, weight: Weight, label: Word, event: QuizEvent) -> Element {
    button(weight)
        .say(&it.book.strings, label)
        .on_press(it.on_event, Press::Ask(event).into())
}

/// Back, and on.
fn ways(it: &QuizView<'_>, on: Word) -> Element {
    tag("div.card__row.quiz__ways")
        .with(ask(it, Weight::Main, on, QuizEvent::Next))
        .with(ask(it, Weight::Quiet, Word::QuizBack, QuizEvent::Back))
}
