//! A table behind a picture: the same, to be read.

use unseat_core::content::{Strings, Word};

use crate::ui::tag::{Element, tag};

/// Draws a table that is opened by its summary. A row's first cell is its head.
pub(super) fn table(
    strings: &Strings,
    head: &[Word],
    rows: impl Iterator<Item = Vec<String>>,
) -> Element {
    let names = head
        .iter()
        .map(|name| tag("th[scope=col]").say(strings, *name));
    let rows = rows.map(|row| {
        let cells = row.into_iter().enumerate().map(|(place, text)| {
            let cell = if place == 0 { "th[scope=row]" } else { "td" };
            tag(cell).text(text)
        });
        tag("tr").all(cells)
    });
    let table = tag("table.weeks__table")
        .with(tag("thead").with(tag("tr").all(names)))
        .with(tag("tbody").all(rows));
    tag("details.options")
        .with(tag("summary").say(strings, Word::WeeksTable))
        .with(tag("div.weeks__scroll").with(table))
}
