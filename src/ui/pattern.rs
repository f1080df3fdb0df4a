//! The patterns everything is painted with, once per mounted app.
//!
//! The figure's two say which partner of the hip a muscle belongs to; the five
//! of the phases are engraved lines.

use super::tag::{Element, tag};

/// Every pattern, out of sight.
pub(crate) fn patterns() -> Element {
    let defs = tag("defs")
        .with(lines("unseat-raise", "M0 3h6"))
        .with(lines("unseat-mobilise", "M0 1.5h6M0 4.5h6"))
        .with(lines("unseat-activate", "M1.5 0v6M4.5 0v6"))
        .with(lines(
            "unseat-potentiate",
            "M0 1.5h6M0 4.5h6M1.5 0v6M4.5 0v6",
        ))
        .with(lines("unseat-stretch", "M0 4.5l1.5-3 1.5 3 1.5-3 1.5 3"))
        .with(stripes(
            "unseat-hatch",
            "path.figure__hatch[d=M0 0h6v13H0z]",
        ))
        .with(stripes(
            "unseat-dots",
            "path.figure__dots[d=M1 3a2 2 0 1 0 5 0a2 2 0 1 0-5 0M7 9a2 2 0 1 0 5 0a2 2 0 1 0-5 0]",
        ));
    tag("svg.patterns[width=0][height=0][aria-hidden=true]").with(defs)
}

/// Lines of a phase, on squares of 6.
fn lines(id: &'static str, lines: &'static str) -> Element {
    tag("pattern[width=6][height=6][patternUnits=userSpaceOnUse]")
        .set("id", id)
        .with(tag("path.phase__ground[d=M0 0h6v6H0z]"))
        .with(tag("path.phase__lines").set("d", lines))
}

/// What a muscle is painted with, on squares of 13.
fn stripes(id: &'static str, shape: &'static str) -> Element {
    tag("pattern[width=13][height=13][patternUnits=userSpaceOnUse][patternTransform=rotate(45)]")
        .set("id", id)
        .with(tag("path.figure__gap[d=M0 0h13v13H0z]"))
        .with(tag(shape))
}
