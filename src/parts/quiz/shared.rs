//! Somebody else's result, from a link.

use unseat_app::Event;
use unseat_app::quiz::{Finding, Press, Results, Scope, Unread, Wanted, band_word, profile_words};
use unseat_core::content::Word;

use super::result::limits;
use super::see_saw;
use crate::drawing::Drawing;
use crate::ui::button::{Weight, button};
use crate::ui::focus::heading;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{fill, word};

/// Draws the screen.
pub(super) fn shared(theirs: Result<Finding, Unread>, it: &Drawing<'_>) -> Element {
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
    let theirs = match theirs {
        Ok(theirs) => theirs,
        Err(unread) => {
            let why = match unread {
                Unread::Cut => Word::SharedCut,
                Unread::Changed => Word::SharedChanged,
                Unread::Newer => Word::SharedNewer,
            };
            return tag("main.quiz")
                .with(heading(
                    &it.nodes.heading,
                    word(strings, Word::SharedUnread),
                ))
                .with(tag("p").say(strings, why))
                .with(ways);
        }
    };
    let [name, ..] = profile_words(theirs.profile());
    let title = fill(
        strings,
        Word::SharedTitle,
        &[("profile", strings.get(name))],
    );
    let beside = Results::of(&it.shared().store)
        .last()
        .map(|mine| side(it, Word::SharedYours, &mine.finding));
    tag("main.quiz")
        .with(heading(&it.nodes.heading, title))
        .with(
            tag("div.shared__both")
                .with(side(it, Word::SharedTheirs, &theirs))
                .all(beside),
        )
        .with(ways)
        .with(limits(strings))
}

fn side(it: &Drawing<'_>, whose: Word, finding: &Finding) -> Element {
    let strings = it.strings();
    let see_saw = finding
        .outcome()
        .map(|outcome| see_saw::see_saw(strings, outcome));
    let earlier = see_saw
        .is_none()
        .then(|| tag("p.small").say(strings, Word::SharedEarlier));
    tag("section.card")
        .with(tag("h2").say(strings, whose))
        .all(see_saw)
        .with(tag("p").say(strings, band_word(finding.standing().band)))
        .all(earlier)
}
