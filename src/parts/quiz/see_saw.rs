//! The see-saw: the front of the hips on the left, the glutes on the right.
//!
//! The one that weighs more goes down, and each weight is as large as its
//! value: two people whose see-saws stand alike can still see different things.

use unseat_app::quiz::{Band, Outcome, SeeSaw, band_word, lean_word};
use unseat_core::content::{Strings, Word};

use crate::ui::tag::{Element, tag};
use crate::ui::words::fill;

/// The room that one takes.
const ALONE: &str = "0 0 560 240";
/// Where the first one turns.
const FIRST: &str = "translate(280 160)";

/// Draws it on a plate, with words below: how it stands, and both values.
pub(super) fn plate(strings: &Strings, outcome: &Outcome) -> Element {
    tag("figure.plate.see-saw")
        .with(tag("div.plate__picture").with(picture(outcome)))
        .with(stands(strings, outcome))
        .with(values(strings, outcome))
}

/// As it typically stands in a band, on a plate: where the numbers are not known.
pub(super) fn typical(strings: &Strings, band: Band) -> Element {
    let picture = canvas(ALONE).with(drawing(SeeSaw::typical(band), FIRST));
    tag("figure.plate.see-saw")
        .with(tag("div.plate__picture").with(picture))
        .with(tag("p.see-saw__stands").say(strings, band_word(band)))
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
    canvas(ALONE).with(drawing(SeeSaw::of(outcome), FIRST))
}

/// Two of them on one ground, theirs first.
pub(super) fn both(theirs: &Outcome, own: &Outcome) -> Element {
    canvas("0 0 1160 240")
        .with(drawing(SeeSaw::of(theirs), FIRST))
        .with(drawing(SeeSaw::of(own), "translate(880 160)"))
        .with(tag("path[d=M460 232h240]"))
}

fn canvas(view_box: &'static str) -> Element {
    tag("svg.see-saw__picture[aria-hidden=true]").set("viewBox", view_box)
}

/// What stands around the point that it turns about, which is there.
fn drawing(it: SeeSaw, place: &'static str) -> Element {
    let [tilt, hips_from, hips, glutes_from, glutes] = it.numbers();
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
