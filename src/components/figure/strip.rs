//! The key poses side by side, numbered: the figure for whoever wants no motion.

use unseat_core::figure::Film;
use yew::{AttrValue, Html};

use super::draw;
use crate::components::ui::tag::{attributes, copied, tag, text, with};

/// Draws the strip.
pub(super) fn strip(film: &Film, label: AttrValue, mirrored: Option<&'static str>) -> Html {
    let poses = film.stills.iter().map(|still| {
        let number = text(still.number.to_string().into());
        let caption = vec![
            tag("b", "", vec![number]),
            text(" ".into()),
            copied(&still.caption),
        ];
        let pose = vec![draw::scene(film, still.frame), tag("p", "", caption)];
        tag("li", "strip__pose", pose)
    });
    let list = attributes! {
        "class" = "strip", "aria-label" = label, "data-mirrored" = mirrored,
    };
    with("ol", list, poses.collect())
}
