//! The five phases as engraved surfaces: a height and a pattern each, so that
//! none is told by its color alone.

use unseat_core::content::{Phase, Strings};
use yew::Html;

use super::tag::{attributes, say, tag, text, with};
use super::words::phase_of;

/// How high a phase stands in a profile of 100 units: a warm-up climbs.
pub(in crate::components) const fn height(phase: Phase) -> u32 {
    match phase {
        Phase::Raise => 40,
        Phase::Mobilise => 58,
        Phase::Activate => 76,
        Phase::Potentiate => 96,
        Phase::Stretch => 30,
    }
}

/// The paint of a phase: one of [`super::pattern`].
pub(in crate::components) const fn paint(phase: Phase) -> &'static str {
    match phase {
        Phase::Raise => "url(#unseat-raise)",
        Phase::Mobilise => "url(#unseat-mobilise)",
        Phase::Activate => "url(#unseat-activate)",
        Phase::Potentiate => "url(#unseat-potentiate)",
        Phase::Stretch => "url(#unseat-stretch)",
    }
}

/// A phase's sample and name.
pub(in crate::components) fn label(strings: &Strings, phase: Phase) -> Html {
    let name = tag("span", "", vec![say(strings, phase_of(phase).0)]);
    tag("span", "phase", vec![sample(phase), name])
}

/// A phase's sample, name and what it is for.
pub(in crate::components) fn key(strings: &Strings, phase: Phase) -> Html {
    let (name, plain) = phase_of(phase);
    let words = vec![say(strings, name), text(": ".into()), say(strings, plain)];
    tag("li", "phase", vec![sample(phase), tag("span", "", words)])
}

fn sample(phase: Phase) -> Html {
    let height = height(phase) * 16 / 100;
    let rect = attributes! {
        "x" = "0.5",
        "y" = (16 - height).to_string(),
        "width" = "13",
        "height" = height.to_string(),
        "fill" = paint(phase),
    };
    let svg = attributes! {
        "class" = "phase__sample", "width" = "14", "height" = "17", "aria-hidden" = "true",
    };
    with("svg", svg, vec![with("rect", rect, vec![])])
}
