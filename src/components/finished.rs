//! The screen after a session: what was done, one question, and what is next.

mod felt;

use felt::felt;
use unseat_app::player::Ending;
use unseat_core::content::{Purpose, Word};
use yew::{Callback, NodeRef};

use super::app::{Done, Event};
use super::book::Book;
use super::breaks::{TimerName, to_timer};
use super::ui::button::{Weight, button};
use super::ui::focus::heading;
use super::ui::tag::{Element, tag};
use super::ui::words::{exercises, fill, length, word};

/// What the screen shows.
pub(super) struct Finished<'a> {
    pub(super) book: &'a Book,
    pub(super) done: &'a Done,
    /// How the way to the timer is called.
    pub(super) timer: TimerName,
    pub(super) heading: &'a NodeRef,
    pub(super) on_event: &'a Callback<Event>,
}

/// Draws the screen.
pub(super) fn finished(it: &Finished<'_>) -> Element {
    let strings = &it.book.strings;
    let home = button(Weight::Main)
        .say(strings, Word::AppHome)
        .on_press(it.on_event, Event::GoHome);
    let again = button(Weight::Plain)
        .say(strings, Word::FinishedAgain)
        .on_press(it.on_event, Event::Open(it.done.purpose));
    let screen = tag("main.finished")
        .with(heading(it.heading, word(strings, title(it))))
        .with(tag("p.finished__done").text(what_was_done(it)));
    what_follows(it, screen).with(tag("div.card__row").with(home).with(again))
}

fn title(it: &Finished<'_>) -> Word {
    match (it.done.outcome.ending, it.done.purpose) {
        (Ending::Completed, Purpose::WarmUp(..) | Purpose::Own(_)) => Word::FinishedCompleted,
        (Ending::Completed, Purpose::Break(_)) => Word::FinishedCompletedBreak,
        (Ending::Stopped, _) => Word::FinishedStopped,
        (Ending::Pain, _) => Word::FinishedPain,
    }
}

fn what_was_done(it: &Finished<'_>) -> String {
    let strings = &it.book.strings;
    let outcome = it.done.outcome;
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
fn what_follows(it: &Finished<'_>, screen: Element) -> Element {
    let line = |selector, word| tag(selector).say(&it.book.strings, word);
    let card = tag("section.card");
    if it.done.outcome.ending == Ending::Pain {
        let card = card
            .with(line("p", Word::FinishedPainText))
            .with(line("p", Word::FinishedPainAdvice))
            .with(line("p.note", Word::FinishedPainUrgent));
        return screen.with(card);
    }
    if let Purpose::Break(_) = it.done.purpose {
        let card = card.with(line("p", Word::FinishedBreakText)).with(to_timer(
            it.book,
            it.timer,
            it.on_event,
        ));
        return screen.with(card);
    }
    let question = (!it.done.outcome.worked.is_zero()).then(|| felt(it));
    let next = card
        .with(line("h2", Word::FinishedNext))
        .with(line("p", Word::FinishedNextText));
    screen.all(question).with(next)
}
