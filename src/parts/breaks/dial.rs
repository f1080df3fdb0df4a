//! The card of the timer: a dial with a bead for every minute, and what can be done.

use unseat_app::breaks::{Delay, Event as TimerEvent, Schedule};
use unseat_core::content::{BreakKind, Word};

use super::{Breaks, Press, way};
use crate::ui::button::Weight;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{counted, word};

/// Draws the card.
pub(super) fn timer(it: &Breaks<'_>) -> Element {
    let say = |label| say(it, label);
    let timer = &it.timer;
    let said = if timer.is_due() {
        Some(Word::BreaksDueText)
    } else {
        (!timer.longer().is_empty()).then_some(Word::BreaksOften)
    };
    // Always there, so that what comes into it is read out.
    let status = tag("p.breaks__said[role=status]").text(said.map(say).unwrap_or_default());
    let card = tag("section.card.breaks__timer").with(dial(it));
    if timer.is_due() {
        return card.with(due(it)).with(status);
    }
    let event = |weight, label, event: TimerEvent| way(it, weight, say(label), event.into());
    let row = tag("div.card__row");
    let row = if timer.is_on() {
        row.with(now(it, Weight::Main))
            .with(event(Weight::Plain, Word::BreaksTook, TimerEvent::Took))
            .with(event(Weight::Quiet, Word::BreaksStop, TimerEvent::Stop))
    } else {
        row.with(event(Weight::Main, Word::BreaksStart, TimerEvent::Start))
            .with(now(it, Weight::Plain))
    };
    card.with(row).with(status).maybe(longer(it))
}

/// Begins the break that was chosen.
fn now(it: &Breaks<'_>, weight: Weight) -> Element {
    let press = Press::Take(it.timer.schedule().kind);
    way(it, weight, say(it, Word::BreaksNow), press).set("data-do", "start")
}

/// The minutes that are left, as many beads, and in words.
fn dial(it: &Breaks<'_>) -> Element {
    let timer = &it.timer;
    let every = timer.schedule().every.minutes();
    let (figure, label, beads) = match timer.minutes_left(it.now) {
        Some(1) => ("1".to_owned(), Word::BreaksMinute, 1),
        Some(left) => (left.to_string(), Word::BreaksMinutes, left),
        None if timer.is_due() => (say(it, Word::BreaksDueNow), Word::BreaksDue, 0),
        None if timer.is_on() => (say(it, Word::BreaksRests), Word::BreaksResting, 0),
        None => (every.to_string(), Word::BreaksOff, u32::from(every)),
    };
    let ring = |class| tag("circle[cx=100][cy=100][r=92]").set("class", class);
    let left = ring("dial__left")
        .set("pathLength", every.to_string())
        .set("stroke-dasharray", dashes(beads));
    let whole = ring("dial__whole").set("pathLength", every.to_string());
    let text = tag("p.dial__text[role=timer]")
        .with(
            tag("b.dial__figure")
                .set("data-long", (figure.len() > 3).then_some(""))
                .text(figure),
        )
        .copied(" ")
        .with(tag("span.dial__unit").say(&it.book.strings, label));
    tag("div.dial")
        .set("data-due", timer.is_due().then_some(""))
        .with(
            tag("svg[viewBox=0 0 200 200][aria-hidden=true]")
                .with(whole)
                .with(left),
        )
        .with(text)
}

/// A dash for each minute, and then nothing.
fn dashes(minutes: u32) -> String {
    let mut dashes = ".7 .3 ".repeat(minutes as usize);
    dashes.push_str("0 60");
    dashes
}

/// What can be done about a break that is due. The first two stand where they stood
/// before: a finger may be on its way.
fn due(it: &Breaks<'_>) -> Element {
    let event = |weight, label, press| way(it, weight, say(it, label), press);
    let took = event(Weight::Plain, Word::BreaksTook, TimerEvent::Took.into());
    let seated = Press::Take(BreakKind::Seated);
    let seated = event(Weight::Plain, Word::BreaksSeated, seated);
    let mut later = tag("div.card__row");
    if it.timer.can_wait() {
        for &delay in &Delay::ALL {
            let label = minutes(it, Word::BreaksLater, delay.minutes());
            later = later.with(way(
                it,
                Weight::Plain,
                label,
                TimerEvent::Later(delay).into(),
            ));
        }
    }
    let dismiss = TimerEvent::Dismiss.into();
    tag("div.card__row")
        .with(now(it, Weight::Main))
        .with(took)
        .with(seated)
        .with(later)
        .with(event(Weight::Quiet, Word::BreaksDismiss, dismiss))
}

/// After three offers in a row that were dismissed: another interval.
fn longer(it: &Breaks<'_>) -> Option<Element> {
    let schedule = *it.timer.schedule();
    let offered = it.timer.longer();
    if offered.is_empty() {
        return None;
    }
    let mut ways = tag("div.card__row");
    for &every in offered {
        let label = minutes(it, Word::BreaksLonger, every.minutes());
        let event = TimerEvent::Set(Schedule { every, ..schedule });
        ways = ways.with(way(it, Weight::Plain, label, event.into()));
    }
    let keep = minutes(it, Word::BreaksKeep, schedule.every.minutes());
    Some(ways.with(way(it, Weight::Quiet, keep, TimerEvent::Keep.into())))
}

fn say(it: &Breaks<'_>, label: Word) -> String {
    word(&it.book.strings, label)
}

fn minutes(it: &Breaks<'_>, label: Word, minutes: u8) -> String {
    counted(&it.book.strings, label, minutes.into())
}
