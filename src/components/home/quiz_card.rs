//! The way to the quiz, or back to its result.

use unseat_app::quiz::Scope;
use unseat_core::content::Word;

use super::{Home, card};
use crate::components::quiz::{Press, Wanted};
use crate::components::ui::button::{Weight, button};
use crate::components::ui::tag::{Element, tag};
use crate::components::ui::words::{fill, profile_of};

/// Draws the card.
pub(super) fn quiz_card(it: &Home<'_>) -> Element {
    let strings = &it.book.strings;
    let press = |weight, label, scope| {
        button(weight)
            .say(strings, label)
            .on_press(it.on_event, Press::Want(Wanted::Questions(scope)).into())
    };
    let ways = tag("div.card__row");
    let (about, last, ways) = match it.quiz.results.last() {
        _ if it.quiz.is_half_asked => (
            Word::HomeQuizText,
            None,
            ways.with(press(Weight::Main, Word::HomeQuizGoOn, Scope::Full)),
        ),
        None => (
            Word::HomeQuizText,
            None,
            ways.with(press(Weight::Main, Word::HomeQuizTake, Scope::Full))
                .with(press(Weight::Plain, Word::HomeQuizQuick, Scope::Quick)),
        ),
        Some(result) => {
            let name = strings.get(profile_of(result.outcome.profile));
            (
                Word::HomeQuizPrivate,
                Some(fill(strings, Word::HomeResult, &[("profile", name)])),
                ways.with(press(Weight::Plain, Word::HomeResultSee, Scope::Full)),
            )
        }
    };
    card(it, "section.card.card--main", [Word::HomeQuiz, about])
        .all(last.map(|last| tag("p").text(last)))
        .with(ways)
}
