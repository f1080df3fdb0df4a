//! Somebody else's result, from a link.

use unseat_app::quiz::Results;
use unseat_app::quiz::{Outcome, Scope, band_word, profile_words};
use unseat_core::content::Word;
use yew::{Callback, NodeRef};

use super::result::limits;
use super::{Press, Wanted, see_saw};
use crate::components::app::Event;
use crate::components::book::Book;
use crate::components::ui::button::{Weight, button};
use crate::components::ui::focus::heading;
use crate::components::ui::tag::{Element, tag};
use crate::components::ui::words::{fill, word};

/// What the screen shows.
pub(in crate::components) struct Shared<'a> {
    pub(in crate::components) book: &'a Book,
    /// The result; none where the link could not be read.
    pub(in crate::components) theirs: Option<&'a Outcome>,
    pub(in crate::components) results: &'a Results,
    pub(in crate::components) heading: &'a NodeRef,
    pub(in crate::components) on_event: &'a Callback<Event>,
}

/// Draws the screen.
pub(in crate::components) fn shared(it: &Shared<'_>) -> Element {
    let strings = &it.book.strings;
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
    let Some(theirs) = it.theirs else {
        return tag("main.quiz")
            .with(heading(it.heading, word(strings, Word::SharedUnread)))
            .with(tag("p").say(strings, Word::SharedUnreadText))
            .with(ways);
    };
    let [name, ..] = profile_words(theirs.profile);
    let title = fill(
        strings,
        Word::SharedTitle,
        &[("profile", strings.get(name))],
    );
    let beside = it
        .results
        .last()
        .map(|mine| side(it, Word::SharedYours, &mine.outcome));
    tag("main.quiz")
        .with(heading(it.heading, title))
        .with(
            tag("div.shared__both")
                .with(side(it, Word::SharedTheirs, theirs))
                .all(beside),
        )
        .with(ways)
        .with(limits(strings))
}

fn side(it: &Shared<'_>, whose: Word, outcome: &Outcome) -> Element {
    let strings = &it.book.strings;
    tag("section.card")
        .with(tag("h2").say(strings, whose))
        .with(see_saw::see_saw(strings, outcome))
        .with(tag("p").say(strings, band_word(outcome.band())))
}
