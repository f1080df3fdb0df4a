//! What stands in for the content while there is none. Its few words cannot
//! come from the catalog: it is the catalog that is missing.

#[cfg(feature = "quiz")]
use unseat_core::content::{Strings, Word};
use yew::Callback;

use super::app::{Event, Failure};
#[cfg(feature = "quiz")]
use super::quiz::{Press, Wanted};
use super::ui::button::{Weight, button};
use super::ui::tag::{Element, tag};

/// The content did not arrive.
pub(super) fn failed(failure: Failure, on_event: &Callback<Event>) -> Element {
    let why = match failure {
        Failure::Network => "They could not be fetched. Check the connection, then try again.",
        Failure::Damaged => "What arrived cannot be read. Trying again usually helps.",
    };
    let again = button(Weight::Main)
        .copied("Try again")
        .on_press(on_event, Event::Retry);
    tag("main.message")
        .with(tag("h1").copied("The exercises did not arrive"))
        .with(tag("p[role=alert]").copied(why))
        .with(again)
}

#[cfg(feature = "quiz")]
/// The questions of the quiz are on their way, or did not arrive.
pub(super) fn quiz(
    strings: &Strings,
    why: Option<Failure>,
    wanted: Wanted,
    on_event: &Callback<Event>,
) -> Element {
    // Nothing, so that a fast arrival does not flash.
    if why.is_none() {
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
