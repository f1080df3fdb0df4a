//! The quiz: from the goal to a result that explains itself.
//!
//! What is asked, in which order, and what it adds up to is the core's
//! [`Flow`]; here it is only drawn, one step a screen.

mod answers;
mod goal;
mod marks;
mod offer;
mod plan;
mod question;
mod result;
mod see_saw;
mod share;
mod shared;
mod sitting;
mod trend;
mod trial;

use unseat_app::Event;
use unseat_app::player::Settings;
use unseat_app::quiz::{
    Asking, Event as QuizEvent, Press, QuizPart, Results, Scope, Screen, Step, Wanted,
};
use unseat_core::content::Word;
use unseat_core::time::Timestamp;
use yew::{Callback, NodeRef};

use crate::book::Book;
use crate::drawing::Drawing;
use crate::ui::button::{Weight, button, signed};
use crate::ui::icon::Icon;
use crate::ui::tag::{Element, tag};
use crate::ui::waiting::waiting;
use crate::ui::words::word;

/// What the screens of the quiz show.
struct QuizView<'a> {
    drawing: &'a Drawing<'a>,
    part: &'a QuizPart,
    book: &'a Book,
    settings: Settings,
    asking: &'a Asking,
    results: &'a Results,
    now: Timestamp,
    heading: &'a NodeRef,
    on_event: &'a Callback<Event>,
}

/// Draws its screen.
pub(crate) fn view(part: &QuizPart, it: &Drawing<'_>) -> Element {
    let shared = it.shared();
    match &part.screen {
        Screen::Opening(_) => wait(part, it),
        Screen::Asked(asking) => quiz(&QuizView {
            drawing: it,
            part,
            book: it.book,
            settings: Settings::of(&shared.store),
            asking,
            results: Results::of(&shared.store),
            now: shared.now.clock,
            heading: &it.nodes.heading,
            on_event: it.on_event,
        }),
        Screen::Shared(theirs) => shared::shared(*theirs, it),
    }
}

/// Draws that the quiz is on its way, or has not come.
pub(crate) fn wait(part: &QuizPart, it: &Drawing<'_>) -> Element {
    let wanted = match part.screen {
        Screen::Opening(wanted) => wanted,
        Screen::Asked(_) | Screen::Shared(_) => Wanted::Questions(Scope::Full),
    };
    let failed = part.quiz.has_failed().then_some(Word::QuizFailed);
    waiting(
        it.strings(),
        failed,
        Press::Want(wanted).into(),
        it.on_event,
    )
}

/// Draws the step somebody is at.
fn quiz(it: &QuizView<'_>) -> Element {
    let (screen, step) = match it.asking.flow.step() {
        Step::Goal => ("quiz", goal::goal(it)),
        Step::Question(id) => ("quiz", question::question(it, id)),
        Step::SelfTests => ("quiz", offer::offer(it)),
        Step::Result => ("quiz quiz--result", result::result(it)),
    };
    tag("main")
        .set("class", screen)
        .with(leave(it).keyed(0))
        .with(step.keyed(place(it.asking.flow.step())))
}

/// A number of its own for every step, so that each begins anew on the screen.
fn place(step: Step) -> usize {
    match step {
        Step::Goal => 1,
        Step::SelfTests => 2,
        Step::Result => 3,
        Step::Question(id) => 4 + usize::from(id.0),
    }
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
