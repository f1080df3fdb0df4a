//! The days of each week: a column of seven, filled from below.

use unseat_app::weeks::{Week, weeks};
use unseat_core::content::Word;

use super::WeeksView;
use super::table::table;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{counted, fill, word};

/// Measures of the picture, in its own units.
const COLUMN: usize = 34;
const DAY: usize = 13;
const TOP: usize = 22;

/// Draws the weeks as a picture, and as a table.
pub(super) fn chart(it: &WeeksView<'_>) -> Element {
    let strings = it.strings;
    let weeks = weeks(&it.history.records, it.now);
    let count = weeks.len();
    let named = |place: usize| match count - 1 - place {
        0 => word(strings, Word::WeeksThis),
        1 => word(strings, Word::WeeksLast),
        ago => counted(
            strings,
            Word::WeeksAgo,
            u32::try_from(ago).unwrap_or(u32::MAX),
        ),
    };
    let days = weeks.last().map_or(0, Week::days).to_string();
    let label = fill(
        strings,
        Word::WeeksChart,
        &[("weeks", &count.to_string()), ("days", &days)],
    );
    let columns = weeks.iter().enumerate();
    let picture = plot(count * COLUMN, TOP + 7 * DAY, label)
        .all(columns.map(|(place, week)| column(place * COLUMN, week)));
    let ends = [0, count - 1].map(|place| tag("span").text(named(place)));
    let legend = tag("p.weeks__legend.small")
        .with(tag("span.is-full").say(strings, Word::WeeksWarmUps))
        .with(tag("span").say(strings, Word::WeeksBreaks))
        .say(strings, Word::WeeksAbove);
    let figure = tag("div.weeks__plot")
        .with(picture)
        .with(tag("div.weeks__ends.small[aria-hidden=true]").all(ends));
    let rows = weeks.iter().enumerate().rev().map(|(place, week)| {
        let [days, warm_ups, minutes] =
            [week.days(), week.warm_up_days(), minutes(week)].map(|it| it.to_string());
        vec![named(place), days, warm_ups, minutes]
    });
    let head = [
        Word::WeeksWeek,
        Word::WeeksDays,
        Word::WeeksWarmUpDays,
        Word::WeeksMinutes,
    ];
    let none = it.history.records.is_empty();
    let none = none.then(|| tag("p").say(strings, Word::WeeksNone));
    tag("section.card")
        .with(tag("h2").say(strings, Word::WeeksDone))
        .maybe(none)
        .with(figure)
        .with(legend)
        .with(table(strings, &head, rows))
}

/// A picture of this size.
pub(super) fn plot(width: usize, height: usize, label: String) -> Element {
    let [width, height] = [width, height].map(|it| it.to_string());
    tag("svg[role=img]")
        .set("viewBox", ["0 0 ", &width, " ", &height].concat())
        .set("width", width)
        .set("height", height)
        .set("aria-label", label)
}

fn column(left: usize, week: &Week) -> Element {
    let [full, any] = [week.warm_up_days(), week.days()];
    let days = (0..7).map(|day| {
        let (class, height) = if day < full {
            ("week__full", "9")
        } else if day < any {
            ("week__open", "9")
        } else {
            ("week__none", "2")
        };
        let y = TOP + (6 - day as usize) * DAY + if day < any { 0 } else { 5 };
        tag("rect[width=26]")
            .set("class", class)
            .set("height", height)
            .set("x", (left + 4).to_string())
            .set("y", (y + 1).to_string())
    });
    let minutes = minutes(week);
    let text = (minutes > 0).then(|| {
        tag("text[y=14]")
            .set("x", (left + COLUMN / 2).to_string())
            .text(minutes.to_string())
    });
    tag("g").all(days).all(text)
}

/// The work of a week, to the nearest minute.
fn minutes(week: &Week) -> u32 {
    (week.worked.as_millis() / 1000 + 30) / 60
}
