//! While something is on its way, and where it did not arrive.

use unseat_core::content::{Strings, Word};
use yew::Callback;

use super::button::{Weight, button};
use super::tag::{Element, tag};
use unseat_app::Event;

/// Draws the wait, or what has failed and the way on: `again` asks once more.
pub(crate) fn waiting(
    strings: &Strings,
    failed: Option<Word>,
    again: Event,
    on_event: &Callback<Event>,
) -> Element {
    // Nothing, so that a fast arrival does not flash.
    let Some(failed) = failed else {
        return tag("main.message[aria-busy=true]");
    };
    let again = button(Weight::Main)
        .say(strings, Word::QuizAgain)
        .on_press(on_event, again);
    let home = button(Weight::Quiet)
        .say(strings, Word::AppHome)
        .on_press(on_event, Event::GoHome);
    tag("main.message")
        .with(tag("h1").say(strings, failed))
        .with(tag("p[role=alert]").say(strings, Word::QuizFailedText))
        .with(tag("div.card__row").with(again).with(home))
}
