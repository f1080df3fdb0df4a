//! The part that plays: the first screen, what is prepared, what is under way, and what
//! was done.

use alloc::rc::Rc;
use alloc::vec::Vec;

use super::session::Event as SessionEvent;
use super::{
    Choice, Cue, Done, Draft, Edit, Felt, OwnRoutine, Plan, PlanStep, Playing, SavedSession,
    Session, Settings, playing,
};
use crate::effect::{Effect, Focus, Told, Wanted};
use crate::part::Arrival;
use crate::shared::Shared;
use unseat_core::content::{ExerciseId, Manual, Purpose, Word};

/// What somebody does about sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Prepare a session.
    Open(Purpose),
    /// Choose one thing from now on.
    Choose(Choice),
    /// Change the session being prepared by hand.
    Edit(Edit),
    /// Let me hear it.
    TestSound,
    /// Begin the session being prepared.
    Begin,
    /// Go on where a session was left.
    Continue,
    /// Leave that session and prepare it anew.
    StartOver,
    /// Anything about the session under way.
    Session(SessionEvent),
    /// Sound off, or on again.
    Mute,
    /// Where it was felt most.
    Felt(Felt),
}

/// What another part wants to be prepared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// A session for this purpose.
    Prepare(Purpose),
    /// The same, and it begins at once.
    Play(Purpose),
    /// A warm-up in which one exercise makes way for another.
    StepUp(Purpose, Option<(ExerciseId, ExerciseId)>),
    /// A routine of one's own.
    Own(OwnRoutine),
    /// The one being prepared is called so from now on.
    Named(OwnRoutine),
    /// A routine of one's own that begins with that of this.
    Make(Purpose),
}

/// What is on the screen of this part.
#[derive(Debug)]
pub enum Screen {
    /// Everything there is to begin with.
    Home,
    /// A session being prepared.
    Ready(Draft),
    /// A session under way.
    Playing(Playing),
    /// A session that is over.
    Finished(Done),
}

/// The part that plays.
#[derive(Debug)]
pub struct PlayerPart {
    /// What is on its screen.
    pub screen: Screen,
    /// A session left half-way, as the first screen shows it.
    pub waiting: Option<Session>,
    /// The routine of one's own that is, or was last, prepared.
    pub prepared: Option<OwnRoutine>,
    /// The row of the list that was just changed.
    pub edited: Option<usize>,
    /// How the exercises are done.
    pub manuals: Arrival<Vec<Manual>>,
    /// What the week makes of one warm-up: which exercise makes way for which.
    step_up: Option<(Purpose, ExerciseId, ExerciseId)>,
}

impl PlayerPart {
    /// The first screen.
    pub(crate) fn new(shared: &Shared) -> Self {
        Self {
            screen: Screen::Home,
            waiting: left(shared),
            prepared: None,
            edited: None,
            manuals: Arrival::Absent,
            step_up: None,
        }
    }

    /// Takes in what somebody did.
    pub(crate) fn update(&mut self, press: Press, shared: &mut Shared) {
        self.edited = None;
        match press {
            Press::Open(purpose) => self.prepare(purpose, shared),
            Press::Choose(choice) => {
                let settings = choice.made(Settings::of(&shared.store));
                self.set(settings, shared);
            }
            Press::Edit(edit) => self.edit(edit, shared),
            Press::TestSound => sample(shared),
            Press::Begin => self.begin(shared),
            Press::Continue => {
                // As it is now: another tab may have gone on with it.
                match left(shared) {
                    Some(session) => self.play(session, shared),
                    None => self.go_home(shared),
                }
            }
            Press::StartOver => self.start_over(shared),
            Press::Session(event) => self.pass_on(event, shared),
            Press::Mute => self.mute(shared),
            Press::Felt(felt) => {
                if let Screen::Finished(done) = &mut self.screen {
                    let settings = done.answer(felt, shared);
                    self.set(settings, shared);
                }
            }
        }
    }

    /// Does what another part wants.
    pub(crate) fn take(&mut self, order: Order, shared: &mut Shared) {
        self.edited = None;
        match order {
            Order::Prepare(purpose) => self.prepare(purpose, shared),
            Order::Play(purpose) => {
                self.prepare(purpose, shared);
                self.begin(shared);
            }
            Order::StepUp(purpose, step_up) => {
                self.step_up = step_up.map(|(from, to)| (purpose, from, to));
                self.prepare(purpose, shared);
            }
            Order::Own(routine) => self.prepare_own(&routine, shared),
            Order::Named(own) => {
                if let Screen::Ready(draft) = &mut self.screen {
                    draft.name.clone_from(&own.name);
                    self.prepared = Some(own);
                }
            }
            Order::Make(purpose) => {
                let draft = self.draft(purpose, shared);
                if let Some(own) = draft.map(|it| it.own(&shared.catalog)) {
                    self.prepare_own(&own, shared);
                }
            }
        }
    }

    /// Goes to the first screen.
    pub(crate) fn go_home(&mut self, shared: &mut Shared) {
        self.waiting = left(shared);
        self.show(Screen::Home, shared);
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

    /// Whether a session is under way.
    pub fn is_playing(&self) -> bool {
        matches!(self.screen, Screen::Playing(_))
    }

    /// The session under way.
    pub fn playing(&self) -> Option<&Playing> {
        match &self.screen {
            Screen::Playing(playing) => Some(playing),
            _ => None,
        }
    }

    /// Whether a reload would take something from somebody.
    pub(crate) fn is_busy(&self) -> bool {
        match &self.screen {
            Screen::Playing(_) | Screen::Finished(_) => true,
            // What was changed by hand is kept nowhere.
            Screen::Ready(draft) => draft.is_edited(),
            Screen::Home => false,
        }
    }

    /// What the screen is for; none of the first one.
    pub(crate) fn purpose(&self) -> Option<Purpose> {
        match &self.screen {
            Screen::Home => None,
            Screen::Ready(draft) => Some(draft.purpose),
            Screen::Playing(playing) => Some(playing.session.plan().purpose()),
            Screen::Finished(done) => Some(done.purpose),
        }
    }

    /// Shows a session to prepare, if there is a routine for it.
    pub(crate) fn prepare(&mut self, purpose: Purpose, shared: &mut Shared) {
        if let Some(draft) = self.draft(purpose, shared) {
            self.show(Screen::Ready(draft), shared);
        }
    }

    fn prepare_own(&mut self, routine: &OwnRoutine, shared: &mut Shared) {
        let draft = self.own_draft(routine, shared);
        self.show(Screen::Ready(draft), shared);
    }

    fn own_draft(&mut self, routine: &OwnRoutine, shared: &Shared) -> Draft {
        let draft = Draft::of_own(routine, &Settings::of(&shared.store), &shared.catalog);
        self.prepared = Some(draft.own(&shared.catalog));
        draft
    }

    fn draft(&self, purpose: Purpose, shared: &Shared) -> Option<Draft> {
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

    fn show(&mut self, screen: Screen, shared: &mut Shared) {
        self.screen = screen;
        shared.show_heading();
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

    fn edit(&mut self, edit: Edit, shared: &mut Shared) {
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

    /// Begins the session being prepared.
    pub(crate) fn begin(&mut self, shared: &mut Shared) {
        let Screen::Ready(draft) = &self.screen else {
            return;
        };
        let plan = Plan::compile(&draft.tailored, Rc::clone(&shared.catalog));
        let pauses = Settings::of(&shared.store).pause_when_left;
        let session = Session::ready(plan.into(), pauses);
        let seconds = session.plan().purpose().stated().as_millis() / 1000;
        shared.ask(Effect::Tell(Told::Start { seconds }));
        self.play(session, shared);
    }

    fn play(&mut self, session: Session, shared: &mut Shared) {
        let playing = Playing::new(session, shared);
        self.waiting = None;
        self.show(Screen::Playing(playing), shared);
        self.fetch_manuals(shared);
    }

    fn start_over(&mut self, shared: &mut Shared) {
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
                name: alloc::string::String::new(),
                steps: plan.steps().iter().map(PlanStep::step).collect(),
            };
            self.prepare_own(&routine, shared);
        } else {
            self.prepare(plan.purpose(), shared);
        }
    }

    fn pass_on(&mut self, event: SessionEvent, shared: &mut Shared) {
        let Screen::Playing(playing) = &mut self.screen else {
            return;
        };
        let outcome = playing.update(event, shared);
        let purpose = playing.session.plan().purpose();
        if let Some(outcome) = outcome {
            shared.ask(Effect::Tell(outcome.told()));
            let done = Done::new(purpose, outcome, shared);
            self.show(Screen::Finished(done), shared);
        }
        self.fetch_manuals(shared);
    }

    /// Asks how the exercises are done, unless that is here: somebody has stopped and may
    /// want to read. Without it the session goes on as well.
    fn fetch_manuals(&mut self, shared: &mut Shared) {
        let is_paused = self.playing().is_some_and(Playing::is_paused);
        if is_paused && matches!(self.manuals, Arrival::Absent | Arrival::Failed) {
            self.manuals = Arrival::Coming;
            shared.ask(Effect::Fetch(Wanted::Manuals));
        }
    }

    fn mute(&mut self, shared: &mut Shared) {
        if let Screen::Playing(playing) = &mut self.screen {
            let settings = Settings::of(&shared.store);
            let sound = playing.toggled(settings.sound);
            shared.ask(Effect::Unlock);
            self.set(Choice::Sound(sound).made(settings), shared);
        }
    }
}

/// The session left half-way, unless its exercises are no longer known.
fn left(shared: &Shared) -> Option<Session> {
    let saved: &SavedSession = shared.store.get()?;
    let settings = Settings::of(&shared.store);
    Session::restore(
        saved,
        settings.person,
        settings.pause_when_left,
        Rc::clone(&shared.catalog),
    )
}

/// Lets a person hear what they chose.
fn sample(shared: &mut Shared) {
    shared.ask(Effect::Unlock);
    playing::chime(Cue::Begin, shared);
    let phrase = shared.catalog.strings.get(Word::SoundTestPhrase);
    let phrase = alloc::string::String::from(phrase);
    playing::say(&phrase, shared);
}
