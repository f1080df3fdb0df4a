//! The weeks of one profile, and where somebody is in them.

use unseat_core::content::{ExerciseId, Length, Profile, Word};
use unseat_core::memory::Enrolment;
use unseat_core::programme::{Course, Progress, Reason, WEEKS, Week};

use super::{Press, ProgrammeView, press};
use crate::components::ui::button::{Weight, button};
use crate::components::ui::choice::{choice, choices};
use crate::components::ui::tag::{Element, tag};
use crate::components::ui::words::{fill, length, profile_of, word};
use crate::platform::share;

/// Draws the week somebody is in, or the offer to begin.
pub(super) fn course(it: &ProgrammeView<'_>) -> Element {
    let strings = &it.book.strings;
    let course = it.programme.course(it.state.profile());
    let card = tag("section.card.card--main");
    let card = match &it.state.enrolment {
        None => offered(it, card),
        Some(enrolment) => current(it, card, course, enrolment),
    };
    let week = it
        .state
        .enrolment
        .map(|it_is| place(it, course, &it_is).week);
    tag("div.programme__course")
        .with(card)
        .with(weeks(it, course, week))
        .with(tag("p.small").say(strings, Word::ProgrammeKept))
        .with(tag("p.small").say(strings, Word::ProgrammeMore))
}

fn place(it: &ProgrammeView<'_>, course: &Course, enrolment: &Enrolment) -> Progress {
    Progress::of(course, enrolment, it.history)
}

/// For whom, and the way in.
fn offered(it: &ProgrammeView<'_>, card: Element) -> Element {
    let strings = &it.book.strings;
    let chosen = it.state.profile();
    let profiles = Profile::ALL.into_iter().map(|profile| {
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
    let [done, of] = [progress.done.min(progress.of), progress.of].map(|it| it.to_string());
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
        &[("length", &minutes(it, week.length))],
    );
    let quiz = progress.is_last().then(|| {
        tag("a.button")
            .set("href", share::page("quiz/"))
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
        .with(tag("h2").text(number(it, progress.week)))
        .with(tag("p").say(strings, reason(progress.reason)))
        .with(about(it, week))
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
            .with(tag("h3").text(number(it, place)))
            .all(here)
            .with(about(it, week))
    });
    tag("details.options")
        .with(tag("summary").say(strings, Word::ProgrammeAll))
        .with(tag("ol.weeks").all(rows))
}

fn number(it: &ProgrammeView<'_>, week: usize) -> String {
    let [week, weeks] = [week + 1, WEEKS].map(|it| it.to_string());
    let values = [("week", &*week), ("weeks", &*weeks)];
    fill(&it.book.strings, Word::ProgrammeWeek, &values)
}

/// How long its sessions are, when to do them, and what is new.
fn about(it: &ProgrammeView<'_>, week: &Week) -> Element {
    let strings = &it.book.strings;
    let values = [
        ("length", &*minutes(it, week.length)),
        ("when", &*week.when),
    ];
    let name = |id: ExerciseId| it.book.exercise(id).name.as_str();
    let step_up = week.step_up.map(|(from, to)| {
        let values = [("from", name(from)), ("to", name(to))];
        tag("p").text(fill(strings, Word::ProgrammeStepUp, &values))
    });
    tag("div.weeks__about")
        .with(tag("p").text(fill(strings, Word::ProgrammeLength, &values)))
        .with(tag("p").copied(&week.note))
        .all(step_up)
}

fn minutes(it: &ProgrammeView<'_>, of: Length) -> String {
    length(&it.book.strings, of.span())
}
