//! Somebody else's result, from a link.

use unseat_app::Event;
use unseat_app::quiz::{Outcome, Press, Results, Scope, Wanted, band_word, profile_words};
use unseat_core::content::Word;

use super::result::limits;
use super::see_saw;
use crate::drawing::Drawing;
use crate::ui::button::{Weight, button};
use crate::ui::focus::heading;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{fill, word};

/// Draws the screen.
pub(super) fn shared(theirs: Option<&Outcome>, it: &Drawing<'_>) -> Element {
    let strings = it.strings();
    let ways = tag("div.card__row")
        .with(
            button(Weight::Main)
                .say(strings, Word::SharedTake)
                .on_press(
                    it.on_event,
                    Press::Want(Wanted::Questions(Scope::Full)).into(),
                ),
        )
        .with(
            button(Weight::Quiet)
                .say(strings, Word::AppHome)
                .on_press(it.on_event, Event::GoHome),
        );
    let Some(theirs) = theirs else {
        return tag("main.quiz")
            .with(heading(
                &it.nodes.heading,
                word(strings, Word::SharedUnread),
            ))
            .with(tag("p").say(strings, Word::SharedUnreadText))
            .with(ways);
    };
    let [name, ..] = profile_words(theirs.profile);
    let title = fill(
        strings,
        Word::SharedTitle,
        &[("profile", strings.get(name))],
    );
    let beside = Results::of(&it.shared().store)
        .last()
        .map(|mine| side(it, Word::SharedYours, &mine.outcome));
    tag("main.quiz")
        .with(heading(&it.nodes.heading, title))
        .with(
            tag("div.shared__both")
                .with(side(it, Word::SharedTheirs, theirs))
                .all(beside),
        )
        .with(ways)
        .with(limits(strings))
}

fn side(it: &Drawing<'_>, whose: Word, outcome: &Outcome) -> Element {
    let strings = it.strings();
    tag("section.card")
        .with(tag("h2").say(strings, whose))
        .with(see_saw::see_saw(strings, outcome))
        .with(tag("p").say(strings, band_word(outcome.band())))
}
