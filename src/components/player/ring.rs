//! The ring that empties as a segment runs out.

use unseat_core::time::Span;
use yew::{Html, NodeRef};

use super::beat::Beat;
use crate::components::ui::focus::moving;
use crate::components::ui::tag::{attributes, tag, with};
use crate::platform::stage::{Property, Repeat, Stage, Track};

/// Draws the ring: two half rings, each turning out of sight behind the other
/// side's edge. Only turning is free of charge for the browser; drawing an arc
/// anew is not.
pub(super) fn ring(root: &NodeRef) -> Html {
    let half = |class, part: &'static str| {
        tag(
            "span",
            class,
            vec![with("i", attributes! { "data-part" = part }, vec![])],
        )
    };
    let halves = vec![
        half("ring__half ring__half--first", "first"),
        half("ring__half ring__half--second", "second"),
    ];
    moving(root, "ring", halves)
}

/// Sets the ring in motion.
pub(super) fn play(root: &NodeRef, beat: Beat) -> Option<Stage> {
    let Beat {
        total,
        elapsed,
        is_running,
        ..
    } = beat;
    (total > Span::ZERO)
        .then(|| Stage::play(root, &tracks(), total, Repeat::Once, elapsed, is_running))
}

fn tracks() -> [Track; 2] {
    let turn = |part: &str, frames: &[(f32, &str)]| Track {
        part: part.to_owned(),
        property: Property::Transform,
        frames: frames
            .iter()
            .map(|&(offset, turn)| (offset, turn.to_owned()))
            .collect(),
    };
    let (upright, turned) = ("rotate(0deg)", "rotate(180deg)");
    [
        turn("first", &[(0.0, upright), (0.5, turned), (1.0, turned)]),
        turn("second", &[(0.0, upright), (0.5, upright), (1.0, turned)]),
    ]
}
