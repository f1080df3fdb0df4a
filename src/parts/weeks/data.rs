//! What is kept: as a file, from a file, and an end to it.

use unseat_app::weeks::{Fate, Report};
use unseat_core::content::Word;

use super::{Press, WeeksView};
use crate::ui::button::{Weight, button};
use crate::ui::tag::{Element, tag};
use crate::ui::words::counted;

/// Draws the ways, and what became of the last press.
pub(super) fn data(it: &WeeksView<'_>) -> Element {
    let strings = it.strings;
    let press = |weight, label, press: Press| {
        button(weight)
            .say(strings, label)
            .on_press(it.on_event, press.into())
    };
    let ways = tag("div.card__row")
        .with(press(Weight::Plain, Word::KeptSave, Press::Save))
        .with(press(Weight::Plain, Word::KeptBring, Press::Bring));
    let told = tag("div.weeks__told[role=status]")
        .all(it.part.told.map(|word| tag("p").say(strings, word)))
        .all(it.part.report.iter().flat_map(|report| lines(it, report)));
    let erase = tag("details.options")
        .with(tag("summary").say(strings, Word::KeptErase))
        .with(tag("p").say(strings, Word::KeptEraseText))
        .with(press(Weight::Plain, Word::KeptEraseNow, Press::Erase));
    tag("section.card")
        .with(tag("h2").say(strings, Word::KeptTitle))
        .with(tag("p").say(strings, Word::KeptText))
        .with(ways)
        .with(told)
        .with(erase)
}

/// A line for all that met with the same.
fn lines(it: &WeeksView<'_>, report: &Report) -> Vec<Element> {
    let met = Fate::ALL.into_iter().filter_map(|fate| {
        let count = report.count(fate);
        (count > 0).then(|| tag("p").text(counted(it.strings, word(fate), count.into())))
    });
    let mut lines: Vec<Element> = met.collect();
    if lines.is_empty() {
        lines.push(tag("p").say(it.strings, Word::KeptNothing));
    }
    lines
}

const fn word(fate: Fate) -> Word {
    match fate {
        Fate::Session => Word::KeptSessions,
        Fate::Result => Word::KeptResults,
        Fate::Routine => Word::KeptRoutines,
        Fate::Other => Word::KeptOthers,
        Fate::Known => Word::KeptKnown,
        Fate::Kept => Word::KeptStays,
        Fate::Unread => Word::KeptUnread,
        Fate::Early => Word::KeptEarly,
        Fate::Crowded => Word::KeptCrowded,
    }
}
