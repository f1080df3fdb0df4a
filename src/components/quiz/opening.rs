//! While the questions are on their way, and where they did not arrive.

use unseat_core::content::{Strings, Word};
use yew::Callback;

use super::{Press, Wanted};
use crate::components::app::Event;
use crate::components::ui::button::{Weight, button};
use crate::components::ui::tag::{Element, tag};

/// Draws the wait, or the way on.
pub(in crate::components) fn opening(
    strings: &Strings,
    has_failed: bool,
    wanted: Wanted,
    on_event: &Callback<Event>,
) -> Element {
    // Nothing, so that a fast arrival does not flash.
    if !has_failed {
        return tag("main.message[aria-busy=true]");
    }
    let again = button(Weight::Main)
        .say(strings, Word::QuizAgain)
        .on_press(on_event, Press::Want(wanted).into());
    let home = button(Weight::Quiet)
        .say(strings, Word::AppHome)
        .on_press(on_event, Event::GoHome);
    tag("main.message")
        .with(tag("h1").say(strings, Word::QuizFailed))
        .with(tag("p[role=alert]").say(strings, Word::QuizFailedText))
        .with(tag("div.card__row").with(again).with(home))
}
