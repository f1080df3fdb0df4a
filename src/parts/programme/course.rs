//! The weeks of one profile, and where somebody is in them.

use unseat_app::player::History;
use unseat_app::programme::Enrolment;
use unseat_app::programme::{Course, Progress, Reason, Week};
use unseat_core::content::{Profile, Word};

use super::{Press, ProgrammeView, press};
use crate::ui::button::{Weight, button};
use crate::ui::choice::{choice, choices};
use crate::ui::tag::{Element, tag};
use crate::ui::words::{fill, length, profile_of, word};

/// Draws the week somebody is in, or the offer to begin.
pub(super) fn course(it: &ProgrammeView<'_>) -> Element {
    let strings = &it.book.strings;
    let course = it.programme.course(it.part.profile(it.shared));
    let card = tag("section.card.card--main");
    let enrolment: Option<&Enrolment> = it.shared.store.get();
    let card = match enrolment {
        None => offered(it, card),
        Some(enrolment) => current(it, card, course, enrolment),
    };
    let week = enrolment.map(|enrolment| place(it, course, enrolment).week);
    let seven = tag("a")
        .set("href", it.shared.page("learn/seven/"))
        .say(strings, Word::ProgrammeSeven);
    let more = tag("p.small")
        .say(strings, Word::ProgrammeMore)
        .copied(" ")
        .with(seven);
    tag("div.programme__course")
        .with(card)
        .with(weeks(it, course, week))
        .with(tag("p.small").say(strings, Word::ProgrammeKept))
        .with(more)
}

fn place(it: &ProgrammeView<'_>, course: &Course, enrolment: &Enrolment) -> Progress {
    Progress::of(course, enrolment, History::of(&it.shared.store))
}

/// For whom, and the way in.
fn offered(it: &ProgrammeView<'_>, card: Element) -> Element {
    let strings = &it.book.strings;
    let chosen = it.part.profile(it.shared);
    let profiles = Profile::ALL.iter().map(|&profile| {
        choice(
            "input[type=radio][name=focus]",
            word(strings, profile_of(profile)),
            profile == chosen,
            it.on_event,
            Press::Choose(profile).into(),
        )
    });
    card.with(choices(strings, Word::ProgrammeFocus, profiles))
        .with(tag("p").copied(&it.programme.course(chosen).aim))
        .with(press(it, Weight::Main, Word::ProgrammeBegin, Press::Begin))
}

/// Which week, why, and what to do in it.
fn current(
    it: &ProgrammeView<'_>,
    card: Element,
    course: &Course,
    enrolment: &Enrolment,
) -> Element {
    let strings = &it.book.strings;
    let progress = place(it, course, enrolment);
    let Some(week) = course.weeks.get(progress.week) else {
        return card;
    };
    let of = progress.of.to_string();
    let done = progress.done.min(progress.of).to_string();
    let label = fill(
        strings,
        Word::ProgrammeDone,
        &[("done", &done), ("of", &of)],
    );
    let bar = tag("progress")
        .set("max", of)
        .set("value", done)
        .set("aria-label", label.clone());
    let prepare = fill(
        strings,
        Word::ProgrammePrepare,
        &[("length", &length(strings, week.length.span()))],
    );
    let quiz = progress.is_last().then(|| {
        tag("a.button")
            .set("href", it.shared.page("quiz/"))
            .say(strings, Word::ProgrammeRetake)
    });
    let ways = tag("div.card__row")
        .with(
            button(Weight::Main)
                .text(prepare)
                .on_press(it.on_event, Press::Prepare.into()),
        )
        .all(quiz);
    card.with(tag("p.small").say(strings, profile_of(enrolment.profile)))
        .with(tag("h2").copied(&week.name))
        .with(tag("p").say(strings, reason(progress.reason)))
        .with(about(week))
        .with(
            tag("div.programme__done")
                .with(bar)
                .with(tag("span.small[aria-hidden=true]").text(label)),
        )
        .with(ways)
        .with(
            tag("div.card__row")
                .with(press(it, Weight::Quiet, Word::ProgrammeAnew, Press::Begin))
                .with(press(it, Weight::Quiet, Word::ProgrammeStop, Press::Leave)),
        )
}

const fn reason(reason: Reason) -> Word {
    match reason {
        Reason::Begun => Word::ProgrammeBegun,
        Reason::FeltTwice => Word::ProgrammeFelt,
        Reason::Done => Word::ProgrammeDoneBefore,
        Reason::Eased => Word::ProgrammeEased,
        Reason::Waits => Word::ProgrammeWaits,
    }
}

/// All of them; the one somebody is in is marked.
fn weeks(it: &ProgrammeView<'_>, course: &Course, current: Option<usize>) -> Element {
    let strings = &it.book.strings;
    let rows = course.weeks.iter().enumerate().map(|(place, week)| {
        let is_current = current == Some(place);
        let here = is_current.then(|| tag("b.weeks__here").say(strings, Word::ProgrammeNow));
        tag("li")
            .set("aria-current", is_current.then_some("step"))
            .with(tag("h3").copied(&week.name))
            .all(here)
            .with(about(week))
    });
    tag("details.options")
        .with(tag("summary").say(strings, Word::ProgrammeAll))
        .with(tag("ol.weeks").all(rows))
}

/// How long its sessions are, when to do them, and what is new.
fn about(week: &Week) -> Element {
    let lines = week.about.iter().map(|line| tag("p").copied(line));
    tag("div.weeks__about").all(lines)
}
