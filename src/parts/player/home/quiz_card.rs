//! The way to the quiz, or back to its result.

use unseat_app::quiz::{Press, Results, Scope, Wanted, is_half_asked};
use unseat_core::content::Word;

use super::card;
use crate::drawing::Drawing;
use crate::ui::button::{Weight, button};
use crate::ui::tag::{Element, tag};
use crate::ui::words::{fill, profile_of};

/// Draws the card.
pub(super) fn quiz_card(it: &Drawing<'_>) -> Element {
    let strings = it.strings();
    let press = |weight, label, scope| {
        button(weight)
            .say(strings, label)
            .on_press(it.on_event, Press::Want(Wanted::Questions(scope)).into())
    };
    let ways = tag("div.card__row");
    let (about, last, ways) = match Results::of(&it.shared().store).last() {
        _ if is_half_asked(it.shared()) => (
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
            let name = strings.get(profile_of(result.finding.profile()));
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
