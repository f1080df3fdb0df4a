//! What was done today, towards a goal that nobody has to reach, and what is known.

use unseat_core::breaks::{GOAL, out_of_chair};
use unseat_core::content::Word;

use super::Breaks;
use crate::components::ui::tag::{Element, tag};
use crate::components::ui::words::fill;

/// Draws both.
pub(super) fn today(it: &Breaks<'_>) -> Element {
    let strings = &it.book.strings;
    let line = |selector, text| tag(selector).say(strings, text);
    let minutes = out_of_chair(it.history, it.timer, it.now).as_millis() / 60_000;
    let goal = GOAL.as_millis() / 60_000;
    let (minutes, goal) = (minutes.to_string(), goal.to_string());
    let text = fill(
        strings,
        Word::BreaksTodayText,
        &[("count", &minutes), ("goal", &goal)],
    );
    let bar = tag("progress[aria-hidden=true]")
        .set("value", minutes)
        .set("max", goal);
    let card = tag("section.card")
        .with(line("h2", Word::BreaksToday))
        .with(tag("p.breaks__sum").text(text))
        .with(bar)
        .with(line("p.small", Word::BreaksGoal));
    let sources = it.leaflet.studies().map(source);
    let sources = tag("details.breaks__studies")
        .with(line("summary", Word::BreaksSources))
        .with(tag("ul").all(sources));
    let known = tag("section.breaks__known")
        .with(line("h2", Word::BreaksEvidence))
        .with(line("p", Word::BreaksEvidenceText))
        .with(sources);
    tag("div.breaks__today").with(card).with(known)
}

fn source([name, finding, address]: &[String; 3]) -> Element {
    // A link without an address is a text.
    let address = (!address.is_empty()).then(|| address.clone());
    tag("li")
        .with(tag("a").set("href", address).copied(name))
        .copied(": ")
        .copied(finding)
}
