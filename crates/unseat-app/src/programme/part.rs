//! The programme and own routines as a part of the app.

use alloc::borrow::ToOwned as _;
use alloc::rc::Rc;
use alloc::string::String;

use super::{Enrolment, OwnRoutines, Programme, Progress, RoutineCode, SavedRoutine};
use crate::effect::{Effect, Given, How, Share};
use crate::machine::Machine;
use crate::part::Arrival;
use crate::player::{Choice, History, Order, OwnRoutine, Settings};
use crate::shared::Shared;
use unseat_core::content::{Batch, Profile, Purpose, Word};

/// What somebody does about the programme, or a routine of their own.
#[derive(Clone, Debug, PartialEq)]
pub enum Press {
    /// Back to the weeks.
    Show,
    /// Look at the weeks of this profile.
    Choose(Profile),
    /// Begin with its weeks, or begin anew.
    Begin,
    /// Leave the programme.
    Leave,
    /// Prepare the warm-up of the week.
    Prepare,
    /// Begin a routine of one's own with that of this.
    Make(Purpose),
    /// Prepare a kept routine.
    Open(usize),
    /// Forget it.
    Forget(usize),
    /// Keep the routine that is being prepared.
    Save(OwnRoutine),
    /// Print it.
    Print,
    /// Hand its link on.
    Give(How, OwnRoutine),
}

/// The programme as a part of the app.
#[derive(Debug)]
pub struct ProgrammePart {
    /// The weeks, where the page was opened for them.
    pub programme: Arrival<Rc<Programme>>,
    /// Whether the page was opened with a code that says nothing.
    pub is_unread: bool,
    /// What became of the last press.
    pub told: Option<Word>,
    /// Whose weeks are looked at, where nobody follows any.
    chosen: Profile,
}

impl ProgrammePart {
    /// Whose weeks are on the screen.
    pub fn profile(&self, shared: &Shared) -> Profile {
        let enrolment: Option<&Enrolment> = shared.store.get();
        enrolment.map_or(self.chosen, |it| it.profile)
    }

    /// The page was opened with the code of a routine: it is to be prepared.
    pub(crate) fn read(&mut self, code: &str, shared: &Shared) -> Option<Order> {
        let routine = code.parse::<RoutineCode>();
        let routine = routine.and_then(|it| it.routine(&shared.catalog));
        self.is_unread = routine.is_err();
        routine.ok().map(Order::Own)
    }

    /// Keeps a routine under its name.
    fn save(&mut self, own: &OwnRoutine, shared: &mut Shared) {
        let mut list = OwnRoutines::of(&shared.store).clone();
        let is_added = list.add(SavedRoutine::new(own, &shared.catalog));
        self.told = Some(if is_added {
            Word::OwnSaved
        } else {
            Word::OwnFull
        });
        shared.keep(&list);
    }

    /// A link was handed on.
    pub(crate) fn given(&mut self, given: Given) {
        self.told = match given {
            Given::Copied => Some(Word::OwnCopied),
            Given::Refused => Some(Word::OwnSelected),
            Given::Offered | Given::Saved => None,
        };
    }

    /// The warm-up of the week, with the exercise it steps up to.
    fn prepare_week(&self, shared: &mut Shared) -> Option<Order> {
        let programme = self.programme.here()?;
        let enrolment = *shared.store.get::<Enrolment>()?;
        let course = programme.course(enrolment.profile);
        let progress = Progress::of(course, &enrolment, History::of(&shared.store));
        let week = course.weeks.get(progress.week)?;
        let settings = Settings::of(&shared.store);
        shared.keep(&Choice::Profile(enrolment.profile).made(settings));
        let purpose = Purpose::WarmUp(enrolment.profile, week.length);
        Some(Order::StepUp(purpose, week.step_up))
    }
}

impl Machine for ProgrammePart {
    type Press = Press;

    fn new(shared: &Shared) -> Self {
        Self {
            programme: Arrival::Absent,
            is_unread: false,
            told: None,
            chosen: Settings::of(&shared.store).profile,
        }
    }

    fn can_read(bytes: &[u8]) -> bool {
        Programme::from_bytes(bytes).is_ok()
    }

    fn failed(&mut self) {
        self.programme = Arrival::Failed;
    }

    fn update(&mut self, press: Press, shared: &mut Shared) -> Option<Order> {
        self.told = None;
        match press {
            Press::Show => {
                self.show(shared);
            }
            Press::Choose(profile) => self.chosen = profile,
            Press::Begin => {
                let profile = self.profile(shared);
                let begun = shared.now.wall.millis;
                shared.keep(&Enrolment { profile, begun });
                shared.show_heading();
            }
            Press::Leave => {
                self.chosen = self.profile(shared);
                shared.forget::<Enrolment>();
            }
            Press::Prepare => return self.prepare_week(shared),
            Press::Make(purpose) => return Some(Order::Make(purpose)),
            Press::Open(place) => {
                let saved = OwnRoutines::of(&shared.store).routines.get(place);
                let own = saved.and_then(|it| it.routine(&shared.catalog));
                return own.map(Order::Own);
            }
            Press::Forget(place) => {
                let mut own = OwnRoutines::of(&shared.store).clone();
                if place < own.routines.len() {
                    own.routines.remove(place);
                }
                shared.keep(&own);
            }
            Press::Print => shared.ask(Effect::Print),
            Press::Save(own) => {
                let unnamed = shared.strings().get(Word::OwnUnnamed);
                let own = own.named_or(unnamed);
                self.save(&own, shared);
                return Some(Order::Named(own));
            }
            Press::Give(how, own) => {
                let share = Share {
                    how,
                    link: link(&own, shared),
                    text: own.name,
                    picture: None,
                };
                shared.ask(Effect::Share(share));
            }
        }
        None
    }

    fn opens(press: &Press) -> bool {
        *press == Press::Show
    }

    fn show(&mut self, shared: &mut Shared) -> bool {
        self.is_unread = false;
        shared.show_heading();
        self.programme.is_here()
    }

    fn came(&mut self, bytes: Option<&[u8]>, _: bool, shared: &mut Shared) {
        let came = bytes.and_then(|bytes| Programme::from_bytes(bytes).ok());
        self.programme = came.map_or(Arrival::Failed, |programme| {
            let words = programme.words.clone();
            shared.strings().add(Batch::Programme, words);
            Arrival::Here(Rc::new(programme))
        });
    }

    fn title(&self, shared: &Shared) -> String {
        shared.strings().get(Word::ProgrammeName).to_owned()
    }
}

/// The code of a routine, for a link or an address.
pub fn code_of(routine: &OwnRoutine, shared: &Shared) -> String {
    RoutineCode::new(routine, &shared.catalog).text()
}

/// The link to a routine. Its code is in the fragment, which no server sees.
pub fn link(routine: &OwnRoutine, shared: &Shared) -> String {
    shared.page(&["programme/#", &code_of(routine, shared)].concat())
}
