//! What somebody makes of a session that is being prepared.

use later::Here;
use unseat_core::content::{Catalog, ExerciseId, Purpose, Word};
use unseat_core::memory::Settings;
use unseat_core::own::OwnRoutine;
use unseat_core::player::tailor;

use super::{Draft, Edit, Ready};
use crate::components::app::Event;
use crate::components::app::later::{ProgrammePart, programme_panel};
use crate::components::programme::{Press, link};
use crate::components::ui::button::{Weight, button};
use crate::components::ui::tag::{Element, tag};
use crate::platform::page::Page;

/// What is known of routines of one's own.
pub(in crate::components) struct Own<'a> {
    pub(in crate::components) page: &'a Page,
    /// The one that is being prepared, if it is and all its words are here.
    pub(in crate::components) routine: Option<(Here<ProgrammePart>, &'a OwnRoutine)>,
    /// What became of the last press.
    pub(in crate::components) told: Option<Word>,
}

/// What can be done with a routine of one's own, or the way to make one of this.
pub(super) fn ways(it: &Ready<'_>) -> Element {
    if let Some((here, routine)) = it.own.routine {
        return programme_panel(
            here,
            it.book,
            it.own.page,
            routine,
            it.own.told,
            it.on_event,
        );
    }
    // A page of somebody else stays where it is.
    tag("a.button.button--quiet[target=_top]")
        .set("href", link(&it.draft.own(it.book), it.book))
        .say(&it.book.strings, Word::ReadyKeep)
}

/// Where a routine of one's own was opened from.
pub(super) fn way_back(it: &Ready<'_>) -> Option<(Word, Event)> {
    it.own.routine?;
    Some((Word::ProgrammeBack, Press::Show.into()))
}

/// What somebody calls it, if they do.
pub(super) fn name(it: &Ready<'_>) -> Option<String> {
    let name = &it.draft.name;
    (!name.is_empty()).then(|| name.clone())
}

/// Its place and its time, to be changed.
pub(super) fn changes(it: &Ready<'_>, index: usize, mut row: Element) -> Element {
    if it.own.routine.is_none() {
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
            row = row.with(way.on_press(it.on_event, Event::Edit(edit)));
        }
    }
    row
}

impl Draft {
    /// A routine of somebody's own, made to fit the person.
    pub(in crate::components) fn of_own(
        routine: &OwnRoutine,
        settings: &Settings,
        catalog: &Catalog,
    ) -> Self {
        let tailored = tailor(&routine.routine(), &settings.person, catalog);
        let mut draft = Self::as_it_is(tailored.purpose, tailored);
        draft.name.clone_from(&routine.name);
        draft
    }

    /// What is being prepared, as a routine of one's own.
    pub(in crate::components) fn own(&self, catalog: &Catalog) -> OwnRoutine {
        OwnRoutine::new(&self.name, &self.tailored, catalog)
    }

    /// The draft with a harder exercise in the place of an easier one.
    pub(in crate::components) fn stepped_up(
        self,
        from: ExerciseId,
        to: ExerciseId,
        catalog: &Catalog,
    ) -> Self {
        let tailored = self.tailored.stepped_up(from, to, catalog);
        Self::as_it_is(self.purpose, tailored)
    }

    /// The draft as long as it says: one's own is as long as its steps.
    pub(in crate::components) fn measured(mut self) -> Self {
        if let Purpose::Own(span) = &mut self.purpose {
            *span = self.tailored.steps.iter().map(|it| it.step.total()).sum();
            self.tailored.purpose = self.purpose;
        }
        self
    }

    /// Whether it is one's own.
    pub(in crate::components) const fn is_own(&self) -> bool {
        matches!(self.purpose, Purpose::Own(_))
    }
}
