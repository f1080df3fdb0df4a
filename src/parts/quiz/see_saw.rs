//! The see-saw: the front of the hips on the left, the glutes on the right.
//!
//! The one that weighs more goes down, and each weight is as large as its
//! value: two people whose see-saws stand alike can still see different things.

use unseat_app::quiz::{Outcome, SeeSaw, lean_word};
use unseat_core::content::{Strings, Word};

use crate::ui::tag::{Element, tag};
use crate::ui::words::fill;

/// Draws it on a plate, with words below: how it stands, and both values.
pub(super) fn plate(strings: &Strings, outcome: &Outcome) -> Element {
    tag("figure.plate.see-saw")
        .with(tag("div.plate__picture").with(picture(outcome)))
        .with(stands(strings, outcome))
        .with(values(strings, outcome))
}

/// How it stands, in words.
pub(super) fn stands(strings: &Strings, outcome: &Outcome) -> Element {
    let word = lean_word(SeeSaw::of(outcome).lean());
    tag("p.see-saw__stands").say(strings, word)
}

/// Both values, in words.
pub(super) fn values(strings: &Strings, outcome: &Outcome) -> Element {
    let value = |class, name, points: u8| {
        tag("span").set("class", class).text(fill(
            strings,
            name,
            &[("percent", &points.to_string())],
        ))
    };
    tag("p.see-saw__values")
        .with(value("see-saw__hips", Word::ResultHips, outcome.hips))
        .with(value("see-saw__glutes", Word::ResultGlutes, outcome.glutes))
}

/// The picture alone, as it is on the card; words that say the same stand
/// beside it.
pub(super) fn picture(outcome: &Outcome) -> Element {
    canvas("0 0 560 240").with(drawing(outcome, "translate(280 160)"))
}

/// Two of them on one ground, theirs first.
pub(super) fn both(theirs: &Outcome, own: &Outcome) -> Element {
    canvas("0 0 1160 240")
        .with(drawing(theirs, "translate(280 160)"))
        .with(drawing(own, "translate(880 160)"))
        .with(tag("path[d=M460 232h240]"))
}

fn canvas(view_box: &'static str) -> Element {
    tag("svg.see-saw__picture[aria-hidden=true]").set("viewBox", view_box)
}

/// What stands around the point that it turns about, which is there.
fn drawing(outcome: &Outcome, place: &'static str) -> Element {
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
    tag("g")
        .set("transform", place)
        .with(tag("path.see-saw__stand[d=M0 0l44 72h-88zM-180 72h360]"))
        .with(plank)
}

/// A square whose area is the value.
fn weight(class: &'static str, [from, side]: [String; 2]) -> Element {
    let outline = ["M", &from, " -6h", &side, "v-", &side, "h-", &side, "z"];
    tag("path").set("class", class).set("d", outline.concat())
}
