//! The five phases as engraved surfaces: a height and a pattern each, so that
//! none is told by its color alone.

use unseat_core::content::{Phase, Strings};

use super::tag::{Element, tag};
use super::words::phase_of;

/// How high a phase stands in a profile of 100 units: a warm-up climbs.
pub(crate) const fn height(phase: Phase) -> u32 {
    match phase {
        Phase::Raise => 40,
        Phase::Mobilise => 58,
        Phase::Activate => 76,
        Phase::Potentiate => 96,
        Phase::Stretch => 30,
    }
}

/// The paint of a phase: one of [`super::pattern`].
pub(crate) const fn paint(phase: Phase) -> &'static str {
    match phase {
        Phase::Raise => "url(#unseat-raise)",
        Phase::Mobilise => "url(#unseat-mobilise)",
        Phase::Activate => "url(#unseat-activate)",
        Phase::Potentiate => "url(#unseat-potentiate)",
        Phase::Stretch => "url(#unseat-stretch)",
    }
}

/// A phase's sample and name.
pub(crate) fn label(strings: &Strings, phase: Phase) -> Element {
    let name = tag("span").say(strings, phase_of(phase).0);
    tag("span.phase").with(sample(phase)).with(name)
}

/// A phase's sample, name and what it is for.
pub(crate) fn key(strings: &Strings, phase: Phase) -> Element {
    let (name, plain) = phase_of(phase);
    let words = tag("span")
        .say(strings, name)
        .copied(": ")
        .say(strings, plain);
    tag("li.phase").with(sample(phase)).with(words)
}

fn sample(phase: Phase) -> Element {
    let height = height(phase) * 16 / 100;
    let rect = tag("rect[x=0.5][width=13]")
        .set("y", (16 - height).to_string())
        .set("height", height.to_string())
        .set("fill", paint(phase));
    tag("svg.phase__sample[width=14][height=17][aria-hidden=true]").with(rect)
}
