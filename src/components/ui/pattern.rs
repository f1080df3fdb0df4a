//! The patterns everything is painted with, once per mounted app.
//!
//! The figure's two say which partner of the hip a muscle belongs to; the five
//! of the phases are engraved lines.

use yew::Html;

use super::tag::{attributes, tag, with};

/// Every pattern, out of sight.
pub(in crate::components) fn patterns() -> Html {
    let defs = vec![
        lines("unseat-raise", "M0 3h6"),
        lines("unseat-mobilise", "M0 1.5h6M0 4.5h6"),
        lines("unseat-activate", "M1.5 0v6M4.5 0v6"),
        lines("unseat-potentiate", "M0 1.5h6M0 4.5h6M1.5 0v6M4.5 0v6"),
        lines("unseat-stretch", "M0 4.5l1.5-3 1.5 3 1.5-3 1.5 3"),
        stripes("unseat-hatch", "figure__hatch", "M0 0h6v13H0z"),
        stripes(
            "unseat-dots",
            "figure__dots",
            "M1 3a2 2 0 1 0 5 0a2 2 0 1 0-5 0M7 9a2 2 0 1 0 5 0a2 2 0 1 0-5 0",
        ),
    ];
    let svg = attributes! {
        "class" = "patterns", "width" = "0", "height" = "0", "aria-hidden" = "true",
    };
    with("svg", svg, vec![tag("defs", "", defs)])
}

/// Lines of a phase, on squares of 6.
fn lines(id: &'static str, lines: &'static str) -> Html {
    let pattern = attributes! {
        "id" = id, "width" = "6", "height" = "6", "patternUnits" = "userSpaceOnUse",
    };
    let children = vec![
        path("phase__ground", "M0 0h6v6H0z"),
        path("phase__lines", lines),
    ];
    with("pattern", pattern, children)
}

/// What a muscle is painted with, on squares of 13.
fn stripes(id: &'static str, class: &'static str, shape: &'static str) -> Html {
    let pattern = attributes! {
        "id" = id, "width" = "13", "height" = "13", "patternUnits" = "userSpaceOnUse",
        "patternTransform" = "rotate(45)",
    };
    let children = vec![path("figure__gap", "M0 0h13v13H0z"), path(class, shape)];
    with("pattern", pattern, children)
}

fn path(class: &'static str, d: &'static str) -> Html {
    with("path", attributes! { "class" = class, "d" = d }, vec![])
}
