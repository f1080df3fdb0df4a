//! The way to the quiz, or back to its result.

use unseat_core::content::Word;
use unseat_core::quiz::Scope;

use super::{Home, card};
use crate::components::app::{Event, Wanted};
use crate::components::ui::button::{Weight, button};
use crate::components::ui::tag::{Element, tag};
use crate::components::ui::words::{fill, profile_of};

/// Draws the card.
pub(super) fn quiz_card(it: &Home<'_>) -> Element {
    let strings = &it.book.strings;
    let press = |weight, label, scope| {
        button(weight)
            .say(strings, label)
            .on_press(it.on_event, Event::Want(Wanted::Questions(scope)))
    };
    let mut words = [Word::HomeQuiz, Word::HomeQuizText];
    let ways = tag("div.card__row");
    let Some(result) = it.result else {
        let ways = ways
            .with(press(Weight::Main, Word::HomeQuizTake, Scope::Full))
            .with(press(Weight::Plain, Word::HomeQuizQuick, Scope::Quick));
        return card(it, "section.card.card--main", words).with(ways);
    };
    words[1] = Word::HomeQuizPrivate;
    let name = strings.get(profile_of(result.outcome.profile));
    let last = fill(strings, Word::HomeResult, &[("profile", name)]);
    card(it, "section.card", words)
        .with(tag("p").text(last))
        .with(ways.with(press(Weight::Plain, Word::HomeResultSee, Scope::Full)))
}
