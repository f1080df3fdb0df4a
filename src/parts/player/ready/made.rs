//! What somebody makes of a session that is being prepared.

use later::Here;
use unseat_app::Event;
use unseat_app::player::{Edit, Press};
use unseat_app::programme::{self, link};
use unseat_core::content::Word;

use super::Ready;
use crate::parts::cut;
use crate::ui::button::{Weight, button};
use crate::ui::tag::{Element, tag};

/// What can be done with a routine of one's own, or the way to make one of this.
pub(super) fn ways(it: &Ready<'_>) -> Element {
    if let (Some(routine), Some(here)) = (it.own, Here::get()) {
        return cut::programme_panel(here, routine, it.drawing);
    }
    // A page of somebody else stays where it is.
    tag("a.button.button--quiet[target=_top]")
        .set("href", link(&it.draft.own(it.book), it.drawing.shared()))
        .say(&it.book.strings, Word::ReadyKeep)
}

/// Where a routine of one's own was opened from.
pub(super) fn way_back(it: &Ready<'_>) -> Option<(Word, Event)> {
    it.own?;
    Some((Word::ProgrammeBack, programme::Press::Show.into()))
}

/// What somebody calls it, if they do.
pub(super) fn name(it: &Ready<'_>) -> Option<String> {
    let name = &it.draft.name;
    (!name.is_empty()).then(|| name.clone())
}

/// Its place and its time, to be changed.
pub(super) fn changes(it: &Ready<'_>, index: usize, mut row: Element) -> Element {
    if it.own.is_none() {
        return row;
    }
    let last = it.draft.tailored.steps.len() - 1;
    let edits = [
        (index > 0, Word::OwnEarlier, Edit::Earlier(index)),
        (index < last, Word::OwnLater, Edit::Later(index)),
        (true, Word::OwnLess, Edit::Time(index, false)),
        (true, Word::OwnMore, Edit::Time(index, true)),
    ];
    for &(applies, label, edit) in &edits {
        if applies {
            let way = button(Weight::Plain).say(&it.book.strings, label);
            row = row.with(way.on_press(it.on_event, Press::Edit(edit).into()));
        }
    }
    row
}
