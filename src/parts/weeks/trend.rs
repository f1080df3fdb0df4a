//! How the see-saw moved from result to result.

use unseat_core::content::Word;

use super::WeeksView;
use super::chart::plot;
use super::table::table;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{ago, fill, profile_of};

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
    if it.results.taken.is_empty() {
        return None;
    }
    let ago = |at: u64| ago(strings, it.now.millis.saturating_sub(at) / DAY);
    let earlier = it.results.taken.iter().rev();
    let earlier = earlier.filter(|it| it.finding.outcome().is_none());
    let earlier: Vec<_> = earlier
        .map(|it| {
            let name = strings.get(profile_of(it.finding.profile()));
            let values = [("profile", name), ("when", &*ago(it.at))];
            tag("p.small").text(fill(strings, Word::WeeksEarlier, &values))
        })
        .collect();
    let taken: Vec<_> = it.results.comparable().collect();
    let card = tag("section.card").with(tag("h2").say(strings, Word::WeeksResults));
    let Some((_, last)) = taken.last() else {
        return Some(card.all(earlier));
    };
    let last = last.balance.to_string();
    let values = [("count", &*taken.len().to_string()), ("balance", &*last)];
    let label = fill(strings, Word::WeeksTrend, &values);
    let picture = plot(WIDTH, HEIGHT, label);
    let level = tag("line.trend__level[y1=58][y2=58][x1=0][x2=300]");
    // One alone stands at the left.
    let steps = (taken.len() - 1).max(1);
    let mut points = String::new();
    let mut dots = Vec::new();
    for (place, (_, outcome)) in taken.iter().enumerate() {
        let x = ROOM + place * (WIDTH - 2 * ROOM) / steps;
        let y = LEVEL - i32::from(outcome.balance) / 2;
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
    let rows = taken.iter().rev().map(|(at, outcome)| {
        vec![
            ago(*at),
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
    let card = card.with(figure).with(table(strings, &head, rows));
    Some(card.all(earlier))
}
