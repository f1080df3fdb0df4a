//! What is being prepared, and what was chosen for it.

use alloc::string::String;

use super::{PlayerPart, Screen, left, sample};
use crate::effect::{Effect, Focus};
use crate::player::{Draft, Edit, OwnRoutine, PlanStep, SavedSession, Settings, Voice};
use crate::shared::Shared;
use unseat_core::content::Purpose;

impl PlayerPart {
    /// Shows a session to prepare, if there is a routine for it.
    pub(crate) fn prepare(&mut self, purpose: Purpose, shared: &mut Shared) {
        if let Some(draft) = self.draft(purpose, shared) {
            self.show(Screen::Ready(draft), shared);
        }
    }

    pub(super) fn prepare_own(&mut self, routine: &OwnRoutine, shared: &mut Shared) {
        let draft = self.own_draft(routine, shared);
        self.show(Screen::Ready(draft), shared);
    }

    pub(super) fn own_draft(&mut self, routine: &OwnRoutine, shared: &Shared) -> Draft {
        let draft = Draft::of_own(routine, &Settings::of(&shared.store), &shared.catalog);
        self.prepared = Some(draft.own(&shared.catalog));
        draft
    }

    pub(super) fn draft(&self, purpose: Purpose, shared: &Shared) -> Option<Draft> {
        let settings = Settings::of(&shared.store);
        let catalog = &shared.catalog;
        if let Purpose::Own(_) = purpose {
            let own = self.prepared.as_ref()?;
            return Some(Draft::of_own(own, &settings, catalog));
        }
        let draft = Draft::new(purpose, &settings, catalog)?;
        Some(match self.step_up {
            Some((stepped, from, to)) if stepped == purpose => draft.stepped_up(from, to, catalog),
            _ => draft,
        })
    }

    /// Shows a session to prepare as by its address: with what was changed by hand, if
    /// it is the one that was prepared last.
    pub(crate) fn go(&mut self, purpose: Purpose, shared: &mut Shared) {
        match self.aside.take().filter(|draft| draft.purpose == purpose) {
            Some(draft) => self.show(Screen::Ready(draft), shared),
            None => self.prepare(purpose, shared),
        }
    }

    /// Fits the session being prepared to the person anew, where another tab was told
    /// something of them: what a body is spared counts for the very next session.
    pub(crate) fn fit(&mut self, shared: &Shared) {
        let Screen::Ready(draft) = &self.screen else {
            return;
        };
        if draft.tailored.person != Settings::of(&shared.store).person
            && let Some(draft) = self.draft(draft.purpose, shared)
        {
            self.screen = Screen::Ready(draft);
        }
    }

    /// Keeps what was chosen at once; the session being prepared, or under way, follows.
    pub(crate) fn set(&mut self, settings: Settings, shared: &mut Shared) {
        let was = Settings::of(&shared.store);
        shared.keep(&settings);
        let is_other_fit = settings.person != was.person || settings.profile != was.profile;
        match &mut self.screen {
            Screen::Ready(draft) if is_other_fit => {
                let purpose = draft.purpose_for(&settings);
                if let Some(draft) = self.draft(purpose, shared) {
                    self.screen = Screen::Ready(draft);
                }
            }
            Screen::Playing(playing) if settings != was => playing.retune(shared),
            _ => {}
        }
    }

    /// Keeps the voice that was chosen, and lets it be heard.
    pub(super) fn speak_with(&self, place: Option<usize>, shared: &mut Shared) {
        match place.and_then(|place| self.voices.get(place)) {
            Some(name) => shared.keep(&Voice { name: name.clone() }),
            None => shared.forget::<Voice>(),
        }
        sample(shared);
    }

    pub(super) fn edit(&mut self, edit: Edit, shared: &mut Shared) {
        let Screen::Ready(draft) = &mut self.screen else {
            return;
        };
        *draft = draft.clone().edited(edit, &shared.catalog).measured();
        if draft.is_own() {
            self.prepared = Some(draft.own(&shared.catalog));
        }
        let last = draft.tailored.steps.len().saturating_sub(1);
        self.edited = Some(edit.row().min(last));
        shared.ask(Effect::Focus(Focus::Row));
    }

    pub(crate) fn start_over(&mut self, shared: &mut Shared) {
        let Some(session) = left(shared) else {
            self.go_home(shared);
            return;
        };
        shared.forget::<SavedSession>();
        self.waiting = None;
        let plan = session.plan();
        // One's own is known from its steps alone.
        if let Purpose::Own(_) = plan.purpose() {
            let routine = OwnRoutine {
                name: String::new(),
                steps: plan.steps().iter().map(PlanStep::step).collect(),
            };
            self.prepare_own(&routine, shared);
        } else {
            self.prepare(plan.purpose(), shared);
        }
    }
}
