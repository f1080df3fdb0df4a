//! One step of the list: the figure, the exercise, how long, why, and changes.

use unseat_app::player::{Edit, Press, Reason, TailoredStep};
use unseat_core::content::{Catalog, Word};

use super::Ready;
use crate::figure::{Pace, figure};
use crate::ui::button::{Weight, button};
use crate::ui::instead::instead;
use crate::ui::phase;
use crate::ui::tag::{Element, tag};
use crate::ui::words::{fill, word, work};

/// Draws the step at `index`, from 0.
pub(super) fn step_row(it: &Ready<'_>, index: usize) -> Element {
    let step = &it.draft.tailored.steps[index];
    let id = step.step.exercise;
    let exercise = it.book.exercise(id);
    let strings = &it.book.strings;
    let figure = figure(it.book, id, None, Pace::Still);
    let facts = tag("p.step__facts")
        .with(phase::label(strings, exercise.phase))
        .with(tag("span").text(work(strings, step.step.work)));
    let of_what = tag("span.unseen").copied(" ").copied(&exercise.name);
    let mut summary = tag("summary").say(strings, Word::ReadyChange).with(of_what);
    if it.edited == Some(index) {
        summary = summary.found_by(&it.drawing.nodes.row);
    }
    tag("li.step")
        // An open panel does not become another's when rows before it go.
        .keyed(it.draft.numbers[index])
        .with(tag("span.step__figure").show(figure))
        .with(tag("h3").copied(&exercise.name))
        .with(facts)
        .with(tag("p.step__reason").text(reason(it.book, step)))
        .with(
            tag("details.step__change")
                .with(summary)
                .with(changes(it, index)),
        )
}

/// Why it is there: its purpose, or what it stands in for.
fn reason(catalog: &Catalog, step: &TailoredStep) -> String {
    let strings = &catalog.strings;
    match step.reason {
        Reason::Chosen => word(strings, Word::ReadyChosen),
        Reason::StepUp => word(strings, Word::ReadyStepUp),
        Reason::Authored | Reason::InsteadOf { .. } => {
            let purpose = || catalog.exercise(step.step.exercise).purpose.clone();
            instead(catalog, step).unwrap_or_else(purpose)
        }
    }
}

/// What can be changed about the step.
fn changes(it: &Ready<'_>, index: usize) -> Element {
    let strings = &it.book.strings;
    let tailored = &it.draft.tailored;
    let change = |label, edit| {
        button(Weight::Plain)
            .text(label)
            .on_press(it.on_event, Press::Edit(edit).into())
    };
    let swap = |other, label| {
        let name = it.book.exercise(other).name.as_str();
        let label = fill(strings, label, &[("exercise", name)]);
        change(label, Edit::Swap(index, other))
    };
    let easier = tailored.easier_at(index, it.book);
    let harder = tailored.harder_at(index, it.book);
    let leave_out = (tailored.steps.len() > 1).then(|| {
        let label = word(strings, Word::ReadyLeaveOut);
        change(label, Edit::LeaveOut(index))
    });
    let row = tag("div.step__changes")
        .all(easier.map(|other| swap(other, Word::ReadyEasier)))
        .all(harder.map(|other| swap(other, Word::ReadyHarder)))
        .all(leave_out);
    super::made::changes(it, index, row)
}
