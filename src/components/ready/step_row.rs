//! One step of the list: the figure, the exercise, how long, why, and changes.

use unseat_core::content::{Catalog, Need, Word};
use unseat_core::player::{Reason, TailoredStep};
use yew::{AttrValue, Html, html};

use super::{Edit, Ready};
use crate::components::app::Event;
use crate::components::figure::{Figure, Pace};
use crate::components::ui::button::{Weight, button, sends};
use crate::components::ui::phase;
use crate::components::ui::tag::{copied, say, tag, text};
use crate::components::ui::words::{fill, word, work};

/// Draws the step at `index`, from 0.
pub(super) fn step_row(it: &Ready<'_>, index: usize) -> Html {
    let step = &it.draft.tailored.steps[index];
    let id = step.step.exercise;
    let exercise = it.book.exercise(id);
    let strings = &it.book.strings;
    let figure = html! { <Figure book={it.book.clone()} exercise={id} pace={Pace::Still} /> };
    let facts = vec![
        phase::label(strings, exercise.phase),
        tag("span", "", vec![text(work(strings, step.step.work))]),
    ];
    let summary = vec![
        say(strings, Word::ReadyChange),
        tag(
            "span",
            "unseen",
            vec![text(" ".into()), copied(&exercise.name)],
        ),
    ];
    let change = vec![
        tag("summary", "", summary),
        tag("div", "step__changes", changes(it, index)),
    ];
    let parts = vec![
        tag("span", "step__figure", vec![figure]),
        tag("h3", "", vec![copied(&exercise.name)]),
        tag("p", "step__facts", facts),
        tag("p", "step__reason", vec![text(reason(it.book, step))]),
        tag("details", "step__change", change),
    ];
    tag("li", "step", parts)
}

/// Why it is there: its purpose, or what it stands in for.
fn reason(catalog: &Catalog, step: &TailoredStep) -> AttrValue {
    let strings = &catalog.strings;
    match step.reason {
        Reason::Authored => AttrValue::from(catalog.exercise(step.step.exercise).purpose.clone()),
        Reason::Chosen => word(strings, Word::ReadyChosen),
        Reason::InsteadOf { authored, need } => {
            let values = [
                ("exercise", catalog.exercise(authored).name.as_str()),
                ("why", strings.get(need_of(need))),
            ];
            fill(strings, Word::ReadyInstead, &values)
        }
    }
}

const fn need_of(need: Need) -> Word {
    match need {
        Need::Tight => Word::NeedTight,
        Need::NoImpact => Word::NeedNoImpact,
        Need::HipReplacement => Word::NeedHip,
        Need::Level => Word::NeedLevel,
        Need::Floor => Word::NeedFloor,
        Need::Desk => Word::NeedDesk,
        Need::Knees => Word::NeedKnees,
        Need::Wrists => Word::NeedWrists,
        Need::Step => Word::NeedStep,
        Need::Chair => Word::NeedChair,
        Need::Support => Word::NeedSupport,
        Need::Pain => Word::NeedPain,
    }
}

/// What can be changed about the step.
fn changes(it: &Ready<'_>, index: usize) -> Vec<Html> {
    let strings = &it.book.strings;
    let tailored = &it.draft.tailored;
    let change = |label, edit| button(Weight::Plain, label, sends(it.on_event, Event::Edit(edit)));
    let swap = |other, label| {
        let name = it.book.exercise(other).name.as_str();
        let label = fill(strings, label, &[("exercise", name)]);
        change(label, Edit::Swap(index, other))
    };
    let easier = tailored.easier_at(index, it.book);
    let harder = tailored.harder_at(index, it.book);
    let mut changes = Vec::new();
    changes.extend(easier.map(|other| swap(other, Word::ReadyEasier)));
    changes.extend(harder.map(|other| swap(other, Word::ReadyHarder)));
    if tailored.steps.len() > 1 {
        changes.push(change(
            word(strings, Word::ReadyLeaveOut),
            Edit::LeaveOut(index),
        ));
    }
    changes
}
