//! The timer for breaks: what is left, how often, how one is told, what was done.
//!
//! When a break is due is the core's [`Timer`]; here it is only drawn.

mod choices;
mod dial;
mod today;
mod told;

use unseat_app::Event;
use unseat_app::breaks::{BreaksPart, Local, Press, Timer};
use unseat_core::content::Word;
use yew::Callback;

use crate::book::Book;
use crate::drawing::Drawing;
use crate::ui::button::{Weight, button, signed};
use crate::ui::focus::heading;
use crate::ui::icon::Icon;
use crate::ui::tag::{Element, tag};
use crate::ui::waiting::waiting;
use crate::ui::words::word;

/// What the screen shows.
struct Breaks<'a> {
    drawing: &'a Drawing<'a>,
    part: &'a BreaksPart,
    book: &'a Book,
    timer: Timer,
    now: Local,
    on_event: &'a Callback<Event>,
}

/// Draws that the timer is on its way, or has not come.
pub(crate) fn wait(part: &BreaksPart, it: &Drawing<'_>) -> Element {
    let failed = part.words.has_failed().then_some(Word::PurposeDeskBreak);
    waiting(it.strings(), failed, Press::Open.into(), it.on_event)
}

/// Draws the screen.
pub(crate) fn view(part: &BreaksPart, drawing: &Drawing<'_>) -> Element {
    let strings = drawing.strings();
    if !part.words.is_here() {
        return wait(part, drawing);
    }
    let shared = drawing.shared();
    let it = &Breaks {
        drawing,
        part,
        book: drawing.book,
        timer: Timer::of(&shared.store),
        now: shared.now.wall.into(),
        on_event: drawing.on_event,
    };
    let home = signed(Weight::Quiet, Icon::Leave, word(strings, Word::AppHome))
        .on_press(it.on_event, Event::GoHome);
    let head = tag("header.breaks__head")
        .with(home)
        .with(heading(
            &drawing.nodes.heading,
            word(strings, Word::PurposeDeskBreak),
        ))
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

/// A button that says this.
fn way(it: &Breaks<'_>, weight: Weight, label: String, press: Press) -> Element {
    button(weight)
        .text(label)
        .on_press(it.on_event, press.into())
}
