//! How the see-saw moved from result to result.

use unseat_core::content::Word;

use super::WeeksView;
use super::chart::plot;
use super::table::table;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{ago, fill};

const DAY: u64 = 24 * 60 * 60 * 1000;
/// The height of the picture: a unit is two points of balance, and there is room for
/// a dot above and below.
const HEIGHT: usize = 116;
const LEVEL: i32 = 58;
/// Its width, and the room beside the first and the last dot.
const WIDTH: usize = 300;
const ROOM: usize = 12;

/// Draws the results as a picture, and as a table; nothing where there is none.
pub(super) fn trend(it: &WeeksView<'_>) -> Option<Element> {
    let strings = it.strings;
    let taken = &it.results.taken;
    let last = taken.last()?.outcome.balance.to_string();
    let values = [("count", &*taken.len().to_string()), ("balance", &*last)];
    let label = fill(strings, Word::WeeksTrend, &values);
    let picture = plot(WIDTH, HEIGHT, label);
    let level = tag("line.trend__level[y1=58][y2=58][x1=0][x2=300]");
    // One alone stands at the left.
    let steps = (taken.len() - 1).max(1);
    let mut points = String::new();
    let mut dots = Vec::new();
    for (place, taken) in taken.iter().enumerate() {
        let x = ROOM + place * (WIDTH - 2 * ROOM) / steps;
        let y = LEVEL - i32::from(taken.outcome.balance) / 2;
        let [x, y] = [x.to_string(), y.to_string()];
        for part in [&x, ",", &y, " "] {
            points.push_str(part);
        }
        dots.push(tag("circle.trend__dot[r=5]").set("cx", x).set("cy", y));
    }
    let line = tag("polyline.trend__line").set("points", points);
    let figure = tag("div.weeks__plot")
        .with(tag("span.small[aria-hidden=true]").say(strings, Word::WeeksGlutesLead))
        .with(picture.with(level).with(line).all(dots))
        .with(tag("span.small[aria-hidden=true]").say(strings, Word::WeeksHipsLead));
    let rows = taken.iter().rev().map(|taken| {
        let outcome = &taken.outcome;
        vec![
            ago(strings, it.now.millis.saturating_sub(taken.at) / DAY),
            outcome.hips.to_string(),
            outcome.glutes.to_string(),
            outcome.balance.to_string(),
        ]
    });
    let head = [
        Word::WeeksWhen,
        Word::WeeksHips,
        Word::WeeksGlutes,
        Word::WeeksBalance,
    ];
    let card = tag("section.card")
        .with(tag("h2").say(strings, Word::WeeksResults))
        .with(figure)
        .with(table(strings, &head, rows));
    Some(card)
}
