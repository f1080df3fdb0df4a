//! What happens to the app for the programme, and for routines of one's own.

use std::rc::Rc;

use unseat_app::player::OwnRoutine;
use unseat_app::player::Settings;
use unseat_app::player::{PlanStep, Session};
use unseat_app::programme::RoutineCode;
use unseat_app::programme::{Enrolment, OwnRoutines, SavedRoutine};
use unseat_app::programme::{Programme, Progress};
use unseat_core::content::{Batch, ExerciseId, Profile, Purpose, Word};
use yew::{Callback, Context};

use super::screen::Screen;
use super::{App, Event, Message};
use crate::components::programme::{Press, ProgrammeView, link, programme};
use crate::components::ready::{Draft, Own};
use crate::components::ui::tag::{Element, tag};
use crate::effects;
use crate::platform::clock;
use crate::platform::input;
use crate::platform::share::{self, Gift, Given};

/// What the app holds for the programme, whatever is on the screen.
#[derive(Default)]
pub(in crate::components) struct ProgrammeState {
    /// The weeks, where the page was opened for them.
    pub(super) programme: Option<Rc<Programme>>,
    /// The programme somebody is following.
    pub(in crate::components) enrolment: Option<Enrolment>,
    /// Whose weeks are looked at, where nobody follows any.
    chosen: Profile,
    /// The routines that are kept.
    pub(in crate::components) own: OwnRoutines,
    /// The routine that is, or was last, prepared.
    pub(super) prepared: Option<OwnRoutine>,
    /// What the week makes of one warm-up: which exercise makes way for which.
    step_up: Option<(Purpose, ExerciseId, ExerciseId)>,
    /// Whether the page was opened with a code that says nothing.
    pub(in crate::components) is_unread: bool,
    /// What became of the last press.
    pub(super) told: Option<Word>,
}

impl ProgrammeState {
    /// As the device remembers it.
    pub(super) fn recall(settings: &Settings) -> Self {
        Self {
            enrolment: effects::recall(),
            own: effects::recall().unwrap_or_default(),
            chosen: settings.profile,
            ..Self::default()
        }
    }

    /// Whose weeks are on the screen.
    pub(in crate::components) fn profile(&self) -> Profile {
        self.enrolment.map_or(self.chosen, |it| it.profile)
    }
}

impl App {
    /// The page is for the programme, or for the routine of the code in its address.
    pub(super) fn programme_came(&mut self, programme: Rc<Programme>) {
        let words = programme.words.clone();
        self.book.strings.add(Batch::Programme, words);
        self.programme.programme = Some(programme);
        self.screen = Screen::Programme;
        let code = self.page.fragment();
        if code.is_empty() {
            return;
        }
        let routine = code.parse::<RoutineCode>();
        match routine.and_then(|it| it.routine(&self.book)) {
            Ok(routine) => self.screen = Screen::Ready(self.own_draft(&routine)),
            Err(_) => self.programme.is_unread = true,
        }
    }

    /// What of it a session that is being prepared shows.
    pub(super) fn own(&self, draft: &Draft) -> Own<'_> {
        let is_shown = draft.is_own() && self.programme.programme.is_some();
        Own {
            page: &self.page,
            routine: self.programme.prepared.as_ref().filter(|_| is_shown),
            told: self.programme.told,
        }
    }

    /// Draws the weeks, which the page has come with.
    pub(super) fn programme_screen(&self, on_event: &Callback<Event>) -> Element {
        let Some(weeks) = &self.programme.programme else {
            return tag("main");
        };
        programme(&ProgrammeView {
            book: &self.book,
            programme: weeks,
            state: &self.programme,
            history: &self.history,
            heading: &self.heading,
            on_event,
        })
    }

    /// Takes in what somebody did about it.
    pub(super) fn plan(&mut self, ctx: &Context<Self>, press: Press) {
        self.programme.told = None;
        match press {
            Press::Show => self.show_programme(),
            Press::Choose(profile) => self.programme.chosen = profile,
            Press::Begin => self.enrol(),
            Press::Leave => {
                self.programme.chosen = self.programme.profile();
                self.programme.enrolment = None;
                effects::forget::<Enrolment>();
            }
            Press::Prepare => self.prepare_week(),
            Press::Make(purpose) => {
                let draft = self.draft(purpose);
                if let Some(own) = draft.map(|it| it.own(&self.book)) {
                    self.open_own(&own);
                }
            }
            Press::Open(place) => {
                let saved = self.programme.own.routines.get(place);
                if let Some(own) = saved.and_then(|it| it.routine(&self.book)) {
                    self.open_own(&own);
                }
            }
            Press::Forget(place) => self.change_own(|own| {
                if place < own.routines.len() {
                    own.routines.remove(place);
                }
                None
            }),
            Press::Save => self.save(),
            Press::Print => self.page.print(),
            Press::Give(how) => {
                if let Some(own) = &self.programme.prepared {
                    let link = link(own, &self.book);
                    let on_given = ctx
                        .link()
                        .callback(|given| Message::Event(Press::Given(given).into()));
                    let gift = Gift {
                        text: &own.name,
                        link: &link,
                        card: None,
                    };
                    share::give(&self.page, how, gift, on_given);
                }
            }
            Press::Given(given) => {
                self.programme.told = match given {
                    Given::Copied => Some(Word::OwnCopied),
                    Given::Refused => Some(Word::OwnSelected),
                    _ => None,
                };
            }
        }
    }

    fn show_programme(&mut self) {
        self.page.leave();
        self.programme.is_unread = false;
        if let Some(history) = effects::recall() {
            self.history = history;
        }
        self.go_to(Screen::Programme);
    }

    fn enrol(&mut self) {
        let profile = self.programme.profile();
        let enrolment = Enrolment {
            profile,
            begun: clock::wall_millis(),
        };
        let _ = effects::keep(&enrolment);
        self.programme.enrolment = Some(enrolment);
        self.go_to(Screen::Programme);
    }

    /// The warm-up of the week, with the exercise it steps up to.
    fn prepare_week(&mut self) {
        let (Some(programme), Some(enrolment)) =
            (&self.programme.programme, self.programme.enrolment)
        else {
            return;
        };
        let course = programme.course(enrolment.profile);
        let progress = Progress::of(course, &enrolment, &self.history);
        let Some(week) = course.weeks.get(progress.week) else {
            return;
        };
        let purpose = Purpose::WarmUp(enrolment.profile, week.length);
        self.programme.step_up = week.step_up.map(|(from, to)| (purpose, from, to));
        self.set(Settings {
            profile: enrolment.profile,
            ..self.settings
        });
        self.make_ready(purpose);
    }

    /// The draft for a purpose, as the week makes it.
    pub(super) fn stepped_up(&self, mut draft: Draft) -> Draft {
        if let Some((purpose, from, to)) = self.programme.step_up
            && draft.purpose == purpose
        {
            draft = draft.stepped_up(from, to, &self.book);
        }
        draft
    }

    fn open_own(&mut self, routine: &OwnRoutine) {
        let draft = self.own_draft(routine);
        self.go_to(Screen::Ready(draft));
    }

    pub(super) fn own_draft(&mut self, routine: &OwnRoutine) -> Draft {
        let draft = Draft::of_own(routine, &self.settings, &self.book);
        self.programme.prepared = Some(draft.own(&self.book));
        draft
    }

    /// A session is to be prepared anew: one's own is known from its steps alone.
    pub(super) fn remember(&mut self, session: &Session) {
        let plan = session.plan();
        if let Purpose::Own(_) = plan.purpose() {
            let routine = OwnRoutine {
                name: String::new(),
                steps: plan.steps().iter().map(PlanStep::step).collect(),
            };
            self.own_draft(&routine);
        }
    }

    /// Keeps the routine that is being prepared, under the name in the field.
    fn save(&mut self) {
        let name = input::entry(&self.page);
        let Screen::Ready(draft) = &mut self.screen else {
            return;
        };
        draft.name = if name.is_empty() {
            self.book.strings.get(Word::OwnUnnamed).to_owned()
        } else {
            name
        };
        let own = draft.own(&self.book);
        draft.name.clone_from(&own.name);
        let saved = SavedRoutine::new(&own, &self.book);
        self.programme.prepared = Some(own);
        self.change_own(|list| {
            let word = if list.add(saved) {
                Word::OwnSaved
            } else {
                Word::OwnFull
            };
            Some(word)
        });
    }

    /// Changes the list as it is now: another tab may have.
    fn change_own(&mut self, change: impl FnOnce(&mut OwnRoutines) -> Option<Word>) {
        if let Some(own) = effects::recall() {
            self.programme.own = own;
        }
        self.programme.told = change(&mut self.programme.own);
        let _ = effects::keep(&self.programme.own);
    }
}
