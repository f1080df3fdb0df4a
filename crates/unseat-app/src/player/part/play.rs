//! What is under way: begun, gone on with, left, and over.
//!
//! Nothing is played without the proof that the safety check was passed. Where there is
//! none, what was wanted is held, and the app asks first.

use alloc::rc::Rc;
use alloc::vec::Vec;

use super::{Held, PlayerPart, Screen, left};
use crate::clearance::{self, Passed};
use crate::effect::{Effect, Focus, Told, Wanted};
use crate::part::Arrival;
use crate::player::session::Event as SessionEvent;
use crate::player::{Choice, Done, Ending, History, Kind, Plan, Playing, Session, Settings};
use crate::shared::Shared;
use unseat_core::content::{Manual, Purpose};

impl PlayerPart {
    /// Begins the session being prepared.
    pub(crate) fn begin(&mut self, shared: &mut Shared) {
        let Screen::Ready(draft) = &self.screen else {
            return;
        };
        let plan = Plan::compile(&draft.tailored, Rc::clone(&shared.catalog));
        let Some(passed) = passed(&plan, shared) else {
            self.held = Some(Held::Begin(draft.purpose.into()));
            return;
        };
        let pauses = Settings::of(&shared.store).pause_when_left;
        let session = Session::ready(plan.into(), pauses);
        let seconds = session.plan().purpose().stated().as_millis() / 1000;
        shared.ask(Effect::Tell(Told::Start { seconds }));
        self.play(session, passed, shared);
    }

    fn play(&mut self, session: Session, passed: Passed, shared: &mut Shared) {
        let playing = Playing::new(session, passed, shared);
        self.waiting = None;
        self.show(Screen::Playing(playing), shared);
        self.fetch_manuals(shared);
    }

    pub(super) fn pass_on(&mut self, event: SessionEvent, shared: &mut Shared) {
        let Screen::Playing(playing) = &mut self.screen else {
            return;
        };
        if !matches!(
            event,
            SessionEvent::Tick | SessionEvent::Hidden | SessionEvent::Shown
        ) {
            playing.is_leaving = false;
        }
        let outcome = playing.update(event, shared);
        let purpose = playing.session.plan().purpose();
        if let Some(outcome) = outcome {
            shared.ask(Effect::Tell(outcome.told()));
            if outcome.ending == Ending::Pain {
                clearance::void(shared);
            }
            let done = Done::new(purpose, outcome, shared);
            self.show(Screen::Finished(done), shared);
        }
        self.fetch_manuals(shared);
    }

    /// Asks how the exercises are done, unless that is here: somebody has stopped and may
    /// want to read. Without it the session goes on as well.
    pub(super) fn fetch_manuals(&mut self, shared: &mut Shared) {
        let is_paused = self.playing().is_some_and(Playing::is_paused);
        if is_paused && matches!(self.manuals, Arrival::Absent | Arrival::Failed) {
            self.manuals = Arrival::Coming;
            shared.ask(Effect::Fetch(Wanted::Manuals));
        }
    }

    pub(super) fn mute(&mut self, shared: &mut Shared) {
        if let Screen::Playing(playing) = &mut self.screen {
            let settings = Settings::of(&shared.store);
            let sound = playing.toggled(settings.sound);
            shared.ask(Effect::Unlock);
            self.set(Choice::Sound(sound).made(settings), shared);
        }
    }

    /// The browser's way back was taken: the session stands still, and asks whether it
    /// is to be left.
    pub(crate) fn ask_to_leave(&mut self, shared: &mut Shared) {
        self.pass_on(SessionEvent::Pause, shared);
        if let Screen::Playing(playing) = &mut self.screen {
            playing.is_leaving = true;
            shared.ask(Effect::Focus(Focus::Question));
        }
    }

    /// Leaves the session under way; its place is kept.
    pub(crate) fn leave(&mut self, shared: &mut Shared) {
        if self.is_playing() {
            self.pass_on(SessionEvent::Pause, shared);
            shared.ask(Effect::Hush);
            shared.ask(Effect::AllowSleep);
            self.screen = Screen::Home;
        }
    }

    /// Goes on where a session was left, as by loading its page anew; whether there is
    /// one of this kind.
    pub(crate) fn take_up(&mut self, kind: Option<Kind>, shared: &mut Shared) -> bool {
        let is_meant = |it: &Session| kind.is_none_or(|kind| kind == it.plan().purpose().into());
        let Some(session) = left(shared).filter(is_meant) else {
            return false;
        };
        match passed(session.plan(), shared) {
            Some(passed) => self.play(session, passed, shared),
            None => self.held = Some(Held::TakeUp(session.plan().purpose().into())),
        }
        true
    }

    /// Shows what was done last, as by its address; whether it is of this kind.
    pub(crate) fn look_back(&mut self, kind: Kind, shared: &mut Shared) -> bool {
        let is_meant = |purpose: Purpose| kind == purpose.into();
        if matches!(&self.screen, Screen::Finished(done) if is_meant(done.purpose)) {
            shared.show_heading();
            return true;
        }
        let records = &History::of(&shared.store).records;
        let last = records.last().filter(|it| is_meant(it.purpose));
        let Some(done) = last.map(|it| Done::of(it, shared)) else {
            return false;
        };
        self.show(Screen::Finished(done), shared);
        true
    }

    /// Time has passed.
    pub(crate) fn tick(&mut self, shared: &mut Shared) {
        self.pass_on(SessionEvent::Tick, shared);
    }

    /// The page went out of sight, or came back.
    pub(crate) fn seen(&mut self, is_visible: bool, shared: &mut Shared) {
        self.pass_on(
            if is_visible {
                SessionEvent::Shown
            } else {
                SessionEvent::Hidden
            },
            shared,
        );
    }

    /// How the exercises are done came, or did not.
    pub(crate) fn manuals_came(&mut self, came: Option<Vec<Manual>>) {
        self.manuals = came.map_or(Arrival::Failed, Arrival::Here);
    }
}

/// The proof that a plan may be played, if there is one.
fn passed(plan: &Plan, shared: &Shared) -> Option<Passed> {
    let exercises = plan.steps().iter();
    let exercises = exercises.map(|it| shared.catalog.exercise(it.step().exercise));
    Passed::of_session(plan.purpose(), exercises, shared)
}
