//! The see-saw: the front of the hips on the left, the glutes on the right.
//!
//! The one that weighs more goes down, and each weight is as large as its
//! value: two people whose see-saws stand alike can still see different things.

use unseat_core::content::{Strings, Word};
use unseat_core::quiz::Outcome;

use crate::components::ui::tag::{Element, tag};
use crate::components::ui::words::fill;

/// Where the plank turns, in units of the picture.
const PIVOT: (i32, i32) = (160, 112);
/// How far from the pivot the weights stand.
const ARM: i32 = 112;
/// The largest weight is this wide.
const LARGEST: u32 = 74;
/// A balance of 100 tips it by this much, in degrees.
const TIP: i32 = 18;

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

/// The picture alone; words that say the same stand beside it.
pub(super) fn picture(outcome: &Outcome) -> Element {
    let turn = i32::from(outcome.balance) * TIP / 100;
    let turned = ["rotate(", &turn.to_string(), " 160 112)"].concat();
    let plank = tag("g.see-saw__plank")
        .set("transform", turned)
        .with(tag("path.see-saw__board[d=M24 108H296V116H24Z]"))
        .with(
            weight("see-saw__weight see-saw__weight--hips", -ARM, outcome.hips)
                .set("fill", "url(#unseat-hatch)"),
        )
        .with(weight(
            "see-saw__weight see-saw__weight--glutes",
            ARM,
            outcome.glutes,
        ));
    tag("svg.see-saw__picture[viewBox=0 0 320 190][aria-hidden=true]")
        .with(tag("path.see-saw__stand[d=M160 116L190 180H130Z]"))
        .with(tag("path.see-saw__ground[d=M40 180H280]"))
        .with(plank)
}

/// A square whose area is the value.
fn weight(class: &'static str, from_pivot: i32, percent: u8) -> Element {
    let side = (LARGEST * LARGEST * u32::from(percent.min(100)) / 100)
        .isqrt()
        .max(8)
        .cast_signed();
    let (x, y) = PIVOT;
    tag("rect")
        .set("class", class)
        .set("x", (x + from_pivot - side / 2).to_string())
        .set("y", (y - 4 - side).to_string())
        .set("width", side.to_string())
        .set("height", side.to_string())
}
