//! The part that plays: the first screen, what is prepared, what is under way, and what
//! was done.

mod play;
mod prepare;

use alloc::borrow::ToOwned as _;
use alloc::rc::Rc;
use alloc::string::String;
use alloc::vec::Vec;

use super::session::Event as SessionEvent;
use super::{
    Choice, Cue, Done, Draft, Edit, Felt, Kind, OwnRoutine, Playing, SavedSession, Session,
    Settings, playing, title,
};
use crate::effect::Effect;
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
    /// Speak with this voice of those there are, or with the best one.
    Voice(Option<usize>),
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
    /// Stay in the session that the browser's way back would have left.
    Stay,
    /// Where it was felt most.
    Felt(Felt),
    /// Leave things as they were before that answer, or not, after all.
    TakeBack(bool),
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

/// What waits until the safety check is passed. The screen that it was wanted on stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    /// The session being prepared is to begin.
    Begin(Kind),
    /// A session that was left is to be gone on with.
    TakeUp(Kind),
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
    /// Whether the safety check has changed what is prepared: it is shown before it begins.
    pub is_refitted: bool,
    /// The voices of the device for the language, the best one first.
    pub voices: Vec<String>,
    /// How the exercises are done.
    pub manuals: Arrival<Vec<Manual>>,
    /// What waits until the safety check is passed.
    pub(crate) held: Option<Held>,
    /// What was prepared last, with what was changed by hand.
    aside: Option<Draft>,
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
            is_refitted: false,
            voices: Vec::new(),
            manuals: Arrival::Absent,
            held: None,
            aside: None,
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
            Press::Voice(place) => self.speak_with(place, shared),
            Press::Begin => self.begin(shared),
            Press::Continue => {
                // As it is now: another tab may have gone on with it.
                shared.ask(Effect::Unlock);
                if !self.take_up(None, shared) {
                    self.go_home(shared);
                }
            }
            Press::StartOver => self.start_over(shared),
            Press::Session(event) => self.pass_on(event, shared),
            Press::Mute => self.mute(shared),
            Press::Stay => {
                if let Screen::Playing(playing) = &mut self.screen {
                    playing.is_leaving = false;
                    playing.update(SessionEvent::Resume, shared);
                }
            }
            Press::Felt(felt) => {
                if let Screen::Finished(done) = &mut self.screen {
                    let settings = done.answer(felt, shared);
                    self.set(settings, shared);
                }
            }
            Press::TakeBack(is_taken_back) => {
                if let Screen::Finished(done) = &mut self.screen {
                    let settings = done.take_back(is_taken_back, shared);
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

    /// What the screen is called; the first one has no name of its own.
    pub(crate) fn title(&self, shared: &Shared) -> Option<String> {
        let strings = shared.strings();
        let purpose = match &self.screen {
            Screen::Home => return None,
            Screen::Finished(done) => return Some(strings.get(done.title()).to_owned()),
            Screen::Ready(draft) if !draft.name.is_empty() => return Some(draft.name.clone()),
            Screen::Ready(draft) => draft.purpose,
            Screen::Playing(playing) => playing.session.plan().purpose(),
        };
        Some(title(strings, purpose, purpose.stated()))
    }

    pub(super) fn show(&mut self, screen: Screen, shared: &mut Shared) {
        let was = core::mem::replace(&mut self.screen, screen);
        if let Screen::Ready(draft) = was {
            self.aside = Some(draft);
        }
        self.is_refitted = false;
        if let Screen::Ready(_) = self.screen {
            let language = shared.catalog.language.clone();
            shared.ask(Effect::ListVoices(language));
        }
        shared.show_heading();
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
    let phrase = phrase.to_owned();
    playing::say(&phrase, shared);
}
