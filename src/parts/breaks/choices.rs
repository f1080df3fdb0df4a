//! "How often, and when": the interval, the break, the days and the hours.

use unseat_app::breaks::{Event as TimerEvent, Interval, Schedule, Weekday};
use unseat_core::content::{BreakKind, Word};
use unseat_core::number;
use yew::Callback;

use super::{Breaks, Press};
use crate::platform::input;
use crate::ui::choice::{choice, group};
use crate::ui::tag::{Element, tag};
use crate::ui::words::{counted, length, word};

const EVERY: &str = "input[type=radio][name=every]";
const KIND: &str = "input[type=radio][name=kind]";
const DAY: &str = "input[type=checkbox][name=day]";
const DAYS: [Word; 7] = [
    Word::BreaksMonday,
    Word::BreaksTuesday,
    Word::BreaksWednesday,
    Word::BreaksThursday,
    Word::BreaksFriday,
    Word::BreaksSaturday,
    Word::BreaksSunday,
];

fn row() -> Element {
    tag("div.choices__row")
}

/// Draws the choices.
pub(super) fn choices(it: &Breaks<'_>) -> Element {
    let strings = &it.book.strings;
    let chosen = *it.timer.schedule();
    let option = |control, label, is_chosen, schedule| {
        let event = Press::Tell(TimerEvent::Set(schedule)).into();
        choice(control, label, is_chosen, it.on_event, event)
    };
    let mut every = row();
    for &it in &Interval::ALL {
        let schedule = Schedule {
            every: it,
            ..chosen
        };
        let label = counted(strings, Word::CountMinutes, it.minutes().into());
        every = every.with(option(EVERY, label, it == chosen.every, schedule));
    }
    let mut kinds = row();
    for &kind in &BreakKind::ALL {
        let label = match kind {
            BreakKind::Seated => word(strings, Word::BreaksSeatedShort),
            other => length(strings, other.span()),
        };
        let schedule = Schedule { kind, ..chosen };
        kinds = kinds.with(option(KIND, label, kind == chosen.kind, schedule));
    }
    let mut days = row();
    for (&day, label) in Weekday::ALL.iter().zip(&DAYS) {
        let is_on = chosen.days.has(day);
        let schedule = Schedule {
            days: chosen.days.with(day, !is_on),
            ..chosen
        };
        days = days.with(option(DAY, word(strings, *label), is_on, schedule));
    }
    let hours = row()
        .with(time(it, Word::BreaksFrom, chosen.from))
        .with(time(it, Word::BreaksTo, chosen.to));
    let night = (chosen.to <= chosen.from).then(|| tag("p.note").say(strings, Word::BreaksNight));
    tag("section.card")
        .with(tag("h2").say(strings, Word::BreaksSettings))
        .with(group(strings, Word::BreaksEvery, every))
        .with(group(strings, Word::BreaksLength, kinds))
        .with(group(strings, Word::BreaksDays, days))
        .with(group(strings, Word::BreaksHours, hours))
        .maybe(night)
}

/// A field for the time at which the hours begin or end.
fn time(it: &Breaks<'_>, label: Word, minute: u16) -> Element {
    let minute = u32::from(minute);
    let (hours, minutes) = (
        number::padded(minute / 60, 2),
        number::padded(minute % 60, 2),
    );
    let value = [hours.as_str(), ":", &minutes].concat();
    tag("label.breaks__time")
        .with(tag("span").say(&it.book.strings, label))
        .with(
            tag("input[type=time][required=]")
                .set("value", value)
                .on_change_to(sets_hours(it)),
        )
}

/// Tells both times; nothing while one of the fields has none, as when somebody types.
fn sets_hours(it: &Breaks<'_>) -> Callback<yew::Event> {
    let page = it.drawing.page.clone();
    let on_event = it.on_event.clone();
    Callback::from(move |_| {
        if let Some(hours) = input::minutes(&page) {
            on_event.emit(Press::Hours(hours).into());
        }
    })
}
