//! The profile of a session: one hill per step, as wide as it is long and as
//! high as its phase, with the ground walked so far.

use unseat_core::content::Phase;
use unseat_core::time::Span;

use crate::ui::phase::{height, paint};
use crate::ui::tag::{Element, tag};

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hill {
    pub(super) phase: Phase,
    pub(super) span: Span,
}

/// How far one has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Walked {
    /// The step under way, from 0; none before the start.
    pub(super) step: Option<usize>,
    /// How much of the whole is over.
    pub(super) part: Thousandths,
}

/// A part of a whole: lengths are written as percentages with one place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Thousandths(u32);

impl Thousandths {
    /// How much `part` is of `whole`.
    pub(super) fn of(part: Span, whole: Span) -> Self {
        let share = u64::from(part.as_millis()) * 1000 / u64::from(whole.as_millis().max(1));
        Self(u32::try_from(share).unwrap_or(1000).min(1000))
    }

    /// Written as a percentage, e.g. `12.5%`.
    fn percent(self) -> String {
        let (whole, tenth) = (self.0 / 10, self.0 % 10);
        [&whole.to_string(), ".", &tenth.to_string(), "%"].concat()
    }
}

/// Between two hills.
const GAP: u32 = 7;
/// Where the ground begins; the hills stand on it.
const GROUND: u32 = 920;

/// A picture of the way; a screen reader gets it in words elsewhere.
pub(super) fn terrain(hills: &[Hill], walked: Walked) -> Element {
    let total: Span = hills.iter().map(|hill| hill.span).sum();
    let mut start = Span::ZERO;
    let mut picture = tag("svg.terrain[aria-hidden=true]");
    for (index, hill) in hills.iter().enumerate() {
        let left = Thousandths::of(start, total);
        start += hill.span;
        let width = Thousandths::of(start, total).0 - left.0;
        let tall = height(hill.phase) * GROUND / 100;
        let shape = tag("rect.terrain__hill")
            .set("data-state", state(walked, index))
            .set("x", left.percent())
            .set("width", Thousandths(width.saturating_sub(GAP)).percent())
            .set("y", Thousandths(GROUND - tall).percent())
            .set("height", Thousandths(tall).percent())
            .set("fill", paint(hill.phase));
        picture = picture.with(shape);
    }
    picture
        .with(ground(
            "rect.terrain__ground[y=94%][height=6%]",
            Thousandths(1000),
        ))
        .with(ground(
            "rect.terrain__walked[y=94%][height=6%]",
            walked.part,
        ))
}

fn ground(selector: &'static str, width: Thousandths) -> Element {
    tag(selector).set("width", width.percent())
}

fn state(walked: Walked, index: usize) -> &'static str {
    match walked.step {
        Some(step) if index < step => "done",
        Some(step) if index == step => "now",
        _ => "ahead",
    }
}
