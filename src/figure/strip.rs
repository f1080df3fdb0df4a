//! The key poses side by side, numbered: the figure for whoever wants no motion.

use super::draw;
use crate::ui::tag::{Element, tag};
use unseat_core::figure::Film;

/// Draws the strip.
pub(super) fn strip(film: &Film, label: String, mirrored: Option<&'static str>) -> Element {
    let poses = film.stills.iter().map(|still| {
        let number = tag("b").text(still.number.to_string());
        let caption = tag("p").with(number).copied(" ").copied(&still.caption);
        tag("li.strip__pose")
            .with(draw::scene(film, still.frame))
            .with(caption)
    });
    tag("ol.strip")
        .set("aria-label", label)
        .set("data-mirrored", mirrored)
        .all(poses)
}
