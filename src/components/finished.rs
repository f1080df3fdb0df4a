//! The screen after a session: what was done, one question, and what is next.

mod felt;

use felt::felt;
use unseat_core::content::{Purpose, Word};
use unseat_core::player::Ending;
use yew::{AttrValue, Callback, Html, NodeRef};

use super::app::{Done, Event};
use super::book::Book;
use super::ui::button::{Weight, button, sends};
use super::ui::focus::heading;
use super::ui::tag::{say, tag, text};
use super::ui::words::{exercises, fill, length, word};

/// What the screen shows.
pub(super) struct Finished<'a> {
    pub(super) book: &'a Book,
    pub(super) done: &'a Done,
    pub(super) heading: &'a NodeRef,
    pub(super) on_event: &'a Callback<Event>,
}

/// Draws the screen.
pub(super) fn finished(it: &Finished<'_>) -> Html {
    let strings = &it.book.strings;
    let home = button(
        Weight::Main,
        word(strings, Word::AppHome),
        sends(it.on_event, Event::GoHome),
    );
    let again = button(
        Weight::Plain,
        word(strings, Word::FinishedAgain),
        sends(it.on_event, Event::Open(it.done.purpose)),
    );
    let mut parts = vec![
        heading(it.heading, word(strings, title(it))),
        tag("p", "finished__done", vec![text(what_was_done(it))]),
    ];
    parts.extend(what_follows(it));
    parts.push(tag("div", "card__row", vec![home, again]));
    tag("main", "finished", parts)
}

fn title(it: &Finished<'_>) -> Word {
    match (it.done.outcome.ending, it.done.purpose) {
        (Ending::Completed, Purpose::WarmUp(..)) => Word::FinishedCompleted,
        (Ending::Completed, Purpose::Break(_)) => Word::FinishedCompletedBreak,
        (Ending::Stopped, _) => Word::FinishedStopped,
        (Ending::Pain, _) => Word::FinishedPain,
    }
}

fn what_was_done(it: &Finished<'_>) -> AttrValue {
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
fn what_follows(it: &Finished<'_>) -> Vec<Html> {
    let strings = &it.book.strings;
    let line = |name, class, word| tag(name, class, vec![say(strings, word)]);
    let card = |lines| tag("section", "card", lines);
    if it.done.outcome.ending == Ending::Pain {
        return vec![card(vec![
            line("p", "", Word::FinishedPainText),
            line("p", "", Word::FinishedPainAdvice),
            line("p", "note", Word::FinishedPainUrgent),
        ])];
    }
    if let Purpose::Break(_) = it.done.purpose {
        return vec![card(vec![line("p", "", Word::FinishedBreakText)])];
    }
    let mut cards = Vec::new();
    if !it.done.outcome.worked.is_zero() {
        cards.push(felt(it));
    }
    cards.push(card(vec![
        line("h2", "", Word::FinishedNext),
        line("p", "", Word::FinishedNextText),
    ]));
    cards
}
