//! The screen after a session: what was done, one question, and what is next.

mod felt;

use felt::felt;
use unseat_app::Event;
use unseat_app::player::{Done, Ending, Press};
use unseat_core::content::{Purpose, Word};

use super::timer::to_timer;
use crate::drawing::Drawing;
use crate::ui::button::{Weight, button};
use crate::ui::focus::heading;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{exercises, fill, length, word};

/// Draws the screen.
pub(super) fn finished(done: &Done, it: &Drawing<'_>) -> Element {
    let strings = it.strings();
    let home = button(Weight::Main)
        .say(strings, Word::AppHome)
        .on_press(it.on_event, Event::GoHome);
    let again = button(Weight::Plain)
        .say(strings, Word::FinishedAgain)
        .on_press(it.on_event, Press::Open(done.purpose).into());
    let screen = tag("main.finished")
        .with(heading(&it.nodes.heading, word(strings, done.title())))
        .with(tag("p.finished__done").text(what_was_done(done, it)));
    what_follows(done, it, screen).with(tag("div.card__row").with(home).with(again))
}

fn what_was_done(done: &Done, it: &Drawing<'_>) -> String {
    let strings = it.strings();
    let outcome = done.outcome;
    if outcome.worked.is_zero() {
        return word(strings, Word::FinishedNothing);
    }
    let values = [
        ("work", &*length(strings, outcome.worked)),
        ("exercises", &*exercises(strings, outcome.exercises)),
    ];
    fill(strings, Word::FinishedDone, &values)
}

/// After pain, where to turn; else the question, and how to go on from here.
fn what_follows(done: &Done, it: &Drawing<'_>, screen: Element) -> Element {
    let line = |selector, word| tag(selector).say(it.strings(), word);
    let card = tag("section.card");
    if done.outcome.ending == Ending::Pain {
        let card = card
            .with(line("p", Word::FinishedPainText))
            .with(line("p", Word::FinishedPainAdvice))
            .with(line("p.note", Word::FinishedPainUrgent));
        return screen.with(card);
    }
    if let Purpose::Break(_) = done.purpose {
        let card = card
            .with(line("p", Word::FinishedBreakText))
            .with(to_timer(it));
        return screen.with(card);
    }
    let question = (!done.outcome.worked.is_zero()).then(|| felt(done, it));
    let next = card
        .with(line("h2", Word::FinishedNext))
        .with(line("p", Word::FinishedNextText));
    screen.all(question).with(next)
}
