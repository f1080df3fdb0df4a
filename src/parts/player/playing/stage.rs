//! The stage: the figure, and the count before it goes on.

use unseat_app::player::{Rhythm, SegmentKind};

use super::View;
use super::details::details;
use super::transport::tools;
use crate::figure::{Pace, telling};
use crate::ui::tag::{Element, tag};

/// Draws the stage.
pub(super) fn stage(it: &View<'_>) -> Element {
    let figure = telling(it.drawing, it.scene.exercise, it.scene.side, pace(it));
    let count = it
        .scene
        .count_in
        .map(|seconds| tag("p.stage__count[role=timer]").text(seconds.to_string()));
    tag("section.stage")
        .show(figure)
        .maybe(count)
        .with(tools(it))
        .maybe((!it.is_moving()).then(|| details(it)))
}

/// Before the work and between the sides it is shown as authored.
fn pace(it: &View<'_>) -> Pace {
    if it.scene.kind != SegmentKind::Work {
        return Pace::Shown;
    }
    Pace::Working {
        repetition: match it.scene.rhythm {
            Some(Rhythm::Reps { cycle, .. }) => Some(cycle),
            Some(Rhythm::Hold) | None => None,
        },
        elapsed: it.beat.elapsed,
        is_running: it.beat.is_running,
        count: it.beat.count,
    }
}
