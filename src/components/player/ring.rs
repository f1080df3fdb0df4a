//! The ring that empties as a segment runs out.

use unseat_core::time::Span;
use yew::NodeRef;

use super::beat::Beat;
use crate::components::ui::tag::{Element, tag};
use crate::platform::stage::{Property, Repeat, Stage, Track};

/// Draws the ring: two half rings, each turning out of sight behind the other
/// side's edge. Only turning is free of charge for the browser; drawing an arc
/// anew is not.
pub(super) fn ring(root: &NodeRef) -> Element {
    let half = |half, turning| tag(half).with(tag(turning));
    tag("div.ring")
        .found_by(root)
        .with(half(
            "span.ring__half.ring__half--first",
            "i[data-part=first]",
        ))
        .with(half(
            "span.ring__half.ring__half--second",
            "i[data-part=second]",
        ))
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
