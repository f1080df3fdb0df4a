//! The routines of one's own, and what to make another one from.

use unseat_app::programme::{OwnRoutines, SavedRoutine};
use unseat_core::content::{BreakKind, Length, Purpose, Word};

use super::{Press, ProgrammeView};
use crate::ui::button::{Weight, button};
use crate::ui::tag::{Element, tag};
use crate::ui::words::{exercises, fill, length, title};

/// Draws the list.
pub(super) fn own(it: &ProgrammeView<'_>) -> Element {
    let strings = &it.book.strings;
    let routines = &OwnRoutines::of(&it.shared.store).routines;
    let kept = routines.iter().enumerate();
    let kept = kept.map(|(place, routine)| row(it, place, routine));
    let list = if routines.is_empty() {
        tag("p.small").say(strings, Word::OwnNone)
    } else {
        tag("ul.own__list").all(kept)
    };
    let profile = it.part.profile(it.shared);
    let start = |purpose: Purpose| {
        button(Weight::Plain)
            .text(title(strings, purpose, purpose.stated()))
            .on_press(it.on_event, Press::Make(purpose).into())
    };
    let mut starts = tag("div.own__starts");
    for &length in &Length::ALL {
        starts = starts.with(start(Purpose::WarmUp(profile, length)));
    }
    for &kind in &BreakKind::ALL {
        starts = starts.with(start(Purpose::Break(kind)));
    }
    tag("section.card")
        .with(tag("h2").say(strings, Word::OwnTitle))
        .with(tag("p").say(strings, Word::OwnText))
        .with(list)
        .with(tag("h3").say(strings, Word::OwnFrom))
        .with(starts)
}

fn row(it: &ProgrammeView<'_>, place: usize, routine: &SavedRoutine) -> Element {
    let strings = &it.book.strings;
    let named = |word| fill(strings, word, &[("name", &routine.name)]);
    let total = routine.routine(it.book).map(|own| own.total());
    let facts = [
        ("exercises", &*exercises(strings, routine.steps.len())),
        ("length", &*length(strings, total.unwrap_or_default())),
    ];
    let press = |weight, word, press: Press| {
        button(weight)
            .text(named(word))
            .on_press(it.on_event, press.into())
    };
    tag("li")
        .with(press(Weight::Plain, Word::OwnOpen, Press::Open(place)))
        .with(tag("span.small").text(fill(strings, Word::OwnFacts, &facts)))
        .with(press(Weight::Quiet, Word::OwnForget, Press::Forget(place)))
}
