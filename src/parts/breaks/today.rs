//! What was done today, towards a goal that nobody has to reach, and what is known.

use unseat_app::breaks::{GOAL, out_of_chair};
use unseat_app::player::History;
use unseat_core::content::Word;

use super::Breaks;
use crate::ui::tag::{Element, tag};
use crate::ui::words::fill;

/// Draws both.
pub(super) fn today(it: &Breaks<'_>) -> Element {
    let strings = &it.book.strings;
    let shared = it.drawing.shared();
    let history = History::of(&shared.store);
    let line = |selector, text| tag(selector).say(strings, text);
    let minutes = out_of_chair(history, &it.timer, it.now).as_millis() / 60_000;
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
    // In a tab of its own: the timer counts while this page is open.
    let sources = tag("a[target=_blank]")
        .set("href", shared.page("learn/evidence/#breaks-sugar"))
        .say(strings, Word::BreaksSources);
    let known = tag("section.breaks__known")
        .with(line("h2", Word::BreaksEvidence))
        .with(line("p", Word::BreaksEvidenceText))
        .with(tag("p").with(sources));
    tag("div.breaks__today").with(card).with(known)
}
