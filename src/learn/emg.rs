//! What was measured: bands, and never numbers, which would be compared.

use unseat_authoring::finder::Effort;
use unseat_core::content::{Emg, ExerciseId, Mark};

use super::page::link;
use super::shelf::{Desk, filled};
use crate::ui::tag::{Element, tag};

/// The measurements of an exercise, or that there are none.
pub(super) fn emg(desk: &Desk<'_>, id: ExerciseId) -> Element {
    let texts = desk.texts();
    let measured = &desk.facts(id).emg;
    let section = tag("section.measured").with(tag("h2").copied(&texts.measured));
    if measured.is_empty() {
        return section.with(tag("p").copied(&texts.no_data));
    }
    let rows = measured.iter().map(|it| row(desk, it));
    section
        .with(tag("ul.efforts").all(rows))
        .with(tag("p.small").copied(&texts.measured_note))
}

fn row(desk: &Desk<'_>, emg: &Emg) -> Element {
    let (texts, names) = (desk.texts(), &desk.content().learn.names);
    let (low, high) = Effort::range(emg);
    let band = if low == high {
        names.effort(low).to_owned()
    } else {
        let values = [("low", names.effort(low)), ("high", names.effort(high))];
        filled(&texts.band_range, &values)
    };
    let study = &desk.studies()[emg.study.index()];
    let mark = match emg.mark {
        Mark::Read => &texts.mark_read,
        Mark::SecondHand => &texts.mark_second_hand,
        Mark::Literature => &texts.mark_literature,
    };
    let note = emg.note.as_ref().map(|note| [", ", note].concat());
    let source = tag("span.small")
        .with(link(desk.study(&study.slug), &study.name))
        .text([note.as_deref().unwrap_or_default(), " · ", mark].concat());
    tag("li.effort")
        .with(scale(low, high))
        .with(
            tag("span")
                .with(tag("b").copied(names.muscle(emg.muscle)))
                .text([": ", &band].concat()),
        )
        .with(source)
}

/// Four steps, of which those that were reached are filled.
pub(super) fn scale(low: Effort, high: Effort) -> Element {
    let steps = Effort::ALL.into_iter().enumerate().map(|(place, effort)| {
        let state = match () {
            () if effort <= low => "in",
            () if effort <= high => "reached",
            () => "out",
        };
        let height = (place + 1) * 4;
        tag("rect[width=5][rx=1]")
            .set("class", ["effort__step effort__step--", state].concat())
            .set("x", (place * 7).to_string())
            .set("y", (16 - height).to_string())
            .set("height", height.to_string())
    });
    tag("svg.effort__scale[viewBox=-1 -1 28 18][width=28][height=18][aria-hidden=true]").all(steps)
}
