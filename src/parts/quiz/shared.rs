//! A friend's result, from a link; and beside it one's own, where there is one.

use unseat_app::Event;
use unseat_app::quiz::{
    Comparison, Finding, Outcome, Place, Press, Results, SavedAttempt, Scope, Unread, Wanted,
    profile_words,
};
use unseat_core::content::Word;

use super::result::{footer, limits};
use super::see_saw;
use crate::drawing::Drawing;
use crate::ui::button::{Weight, button};
use crate::ui::focus::heading;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{fill, word};

/// Draws the screen.
pub(super) fn shared(theirs: Result<Finding, Unread>, it: &Drawing<'_>) -> Element {
    match theirs {
        Ok(theirs) => read(&theirs, it),
        Err(why) => unread(why, it),
    }
}

fn unread(why: Unread, it: &Drawing<'_>) -> Element {
    let strings = it.strings();
    let why = match why {
        Unread::Cut => Word::SharedCut,
        Unread::Changed => Word::SharedChanged,
        Unread::Newer => Word::SharedNewer,
    };
    tag("main.quiz")
        .with(heading(
            &it.nodes.heading,
            word(strings, Word::SharedUnread),
        ))
        .with(tag("p").say(strings, why))
        .with(ways(it))
}

fn read(theirs: &Finding, it: &Drawing<'_>) -> Element {
    let strings = it.strings();
    let [name, _, sentence, _] = profile_words(theirs.profile());
    let title = fill(
        strings,
        Word::SharedTitle,
        &[("profile", strings.get(name))],
    );
    let own = Results::of(&it.shared().store).last();
    let own = own.map(|own| &own.finding);
    let picture = match (theirs.outcome(), own.and_then(Finding::outcome)) {
        (Some(theirs), Some(own)) => both(it, theirs, own),
        (Some(theirs), None) => see_saw::plate(strings, theirs),
        (None, _) => see_saw::typical(strings, theirs.standing().band)
            .with(tag("p.small").say(strings, Word::SharedEarlier)),
    };
    let head = tag("header.result__head")
        .with(heading(&it.nodes.heading, title))
        .with(tag("p.result__text").say(strings, sentence));
    let first = tag("div.result__first")
        .all(own.map(|own| tag("p.result__text").text(compared(it, theirs, own))))
        .with(ways(it));
    let result = tag("section.result")
        .with(head)
        .with(picture)
        .with(first)
        .with(tag("div.result__folds").with(limits(strings)))
        .with(footer(strings));
    tag("main.quiz.quiz--result").with(result)
}

/// On to the quiz, or back to the result that somebody has, and home.
fn ways(it: &Drawing<'_>) -> Element {
    let strings = it.strings();
    let saved: Option<&SavedAttempt> = it.shared().store.get();
    let has_result = saved.is_some_and(|saved| saved.place == Place::Result);
    let label = if has_result {
        Word::SharedBack
    } else {
        Word::SharedTake
    };
    let take = button(Weight::Main).say(strings, label).on_press(
        it.on_event,
        Press::Want(Wanted::Questions(Scope::Full)).into(),
    );
    let home = button(Weight::Quiet)
        .say(strings, Word::AppHome)
        .on_press(it.on_event, Event::GoHome);
    let text = (!has_result).then(|| tag("p.small").say(strings, Word::HomeQuizText));
    tag("div.result__ways").with(take).all(text).with(home)
}

/// Two see-saws on one picture, and below each what it says.
fn both(it: &Drawing<'_>, theirs: &Outcome, own: &Outcome) -> Element {
    let picture = tag("div.plate__picture").with(see_saw::both(theirs, own));
    let sides = tag("div.shared__both")
        .with(side(it, Word::SharedTheirs, theirs))
        .with(side(it, Word::SharedYours, own));
    tag("figure.plate.see-saw").with(picture).with(sides)
}

fn side(it: &Drawing<'_>, whose: Word, outcome: &Outcome) -> Element {
    let strings = it.strings();
    let [name, ..] = profile_words(outcome.profile);
    tag("section")
        .with(tag("h2").say(strings, whose))
        .with(tag("p").with(tag("b").say(strings, name)))
        .with(see_saw::stands(strings, outcome))
        .with(see_saw::values(strings, outcome))
}

/// Both results in a few words, of which none is better. The numbers of an earlier quiz
/// meant something else.
fn compared(it: &Drawing<'_>, theirs: &Finding, own: &Finding) -> String {
    let strings = it.strings();
    let [name, ..] = profile_words(own.profile());
    let whole = if own.profile() == theirs.profile() {
        Word::SharedSame
    } else {
        Word::SharedOther
    };
    let whole = fill(strings, whole, &[("profile", strings.get(name))]);
    let outcomes = own.outcome().zip(theirs.outcome());
    let beside = outcomes.map(|(own, theirs)| {
        let (beside, points) = match Comparison::of(own, theirs) {
            Comparison::Alike => (Word::SharedAlike, 0),
            Comparison::ToHips(points) => (Word::SharedToHips, points),
            Comparison::ToGlutes(points) => (Word::SharedToGlutes, points),
        };
        fill(strings, beside, &[("points", &points.to_string())])
    });
    let beside = beside.unwrap_or_default();
    [&whole, " ", &beside, " ", strings.get(Word::SharedKind)].concat()
}
