//! The see-saw: the front of the hips on the left, the glutes on the right.
//!
//! The one that weighs more goes down, and each weight is as large as its
//! value: two people whose see-saws stand alike can still see different things.

use unseat_app::quiz::{Outcome, SeeSaw};
use unseat_core::content::{Strings, Word};

use crate::ui::tag::{Element, tag};
use crate::ui::words::fill;

/// Draws it with both values in words below.
pub(super) fn see_saw(strings: &Strings, outcome: &Outcome) -> Element {
    let (hips, glutes) = (outcome.hips.to_string(), outcome.glutes.to_string());
    let value = |class, name, percent: &str| {
        tag("span")
            .set("class", class)
            .text(fill(strings, name, &[("percent", percent)]))
    };
    tag("figure.see-saw").with(picture(outcome)).with(
        tag("figcaption")
            .with(value("see-saw__hips", Word::ResultHips, &hips))
            .with(value("see-saw__glutes", Word::ResultGlutes, &glutes)),
    )
}

/// The picture alone, as it is on the card; words that say the same stand
/// beside it.
pub(super) fn picture(outcome: &Outcome) -> Element {
    let [tilt, hips_from, hips, glutes_from, glutes] = SeeSaw::of(outcome).numbers();
    let plank = tag("g.see-saw__plank")
        .set("transform", ["rotate(", &tilt, ")"].concat())
        .with(weight(
            "see-saw__weight see-saw__weight--hips",
            [hips_from, hips],
        ))
        .with(weight(
            "see-saw__weight see-saw__weight--glutes",
            [glutes_from, glutes],
        ))
        .with(tag("path.see-saw__board[d=M-248 0h496]"));
    tag("svg.see-saw__picture[viewBox=0 0 560 240][aria-hidden=true]")
        .with(tag(
            "path.see-saw__stand[d=M280 160l44 72h-88zM100 232h360]",
        ))
        .with(tag("g[transform=translate(280 160)]").with(plank))
}

/// A square whose area is the value.
fn weight(class: &'static str, [from, side]: [String; 2]) -> Element {
    let outline = ["M", &from, " -6h", &side, "v-", &side, "h-", &side, "z"];
    tag("path").set("class", class).set("d", outline.concat())
}
