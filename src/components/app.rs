//! Which screen is showing, what the person has chosen, and what was done.

mod asking;
mod breaks;
mod event;
mod keeping;
mod named;
mod planning;
mod screen;
mod view;
mod visit;

pub(super) use asking::QuizState;
pub(crate) use event::{Event, Message};
pub(super) use keeping::WeeksState;
pub(super) use planning::ProgrammeState;
pub(super) use screen::Done;
pub use visit::{Opened, Visit};

use breaks::BreaksState;
use screen::Screen;
use unseat_app::breaks::Event as TimerEvent;
use unseat_app::player::{Advice, Felt, History, Record, SavedSession, Settings};
use unseat_app::player::{Plan, Session};
use unseat_core::content::{Opening, Purpose, unpack_texts};
use view::{Now, view};
use yew::{Component, Context, Html, NodeRef};

use super::book::Book;
use super::player::Outcome;
use super::quiz::QuizScreen;
use super::ready::{Draft, Edit};
use super::ui::words::kind_of;
use crate::effects::{self, Shell};
use crate::host::told::{Started, Told};
use crate::platform::clock;
use crate::platform::page::Page;

/// The whole app.
pub(crate) struct App {
    page: Page,
    book: Book,
    settings: Settings,
    history: History,
    quiz: QuizState,
    breaks: BreaksState,
    programme: ProgrammeState,
    weeks: WeeksState,
    /// The row of the list that was just changed.
    edited: Option<usize>,
    row: NodeRef,
    /// A session left half-way.
    waiting: Option<Session>,
    screen: Screen,
    shell: Shell,
    heading: NodeRef,
    /// Whether the person has just gone to another screen.
    has_moved: bool,
}

impl Component for App {
    type Message = Message;
    type Properties = Opened;

    fn create(ctx: &Context<Self>) -> Self {
        let opened = ctx.props();
        let visit = opened.visit;
        let settings: Settings = effects::recall().unwrap_or_else(|| visit.settings());
        // Whether the browser keeps anything shows at once.
        let _ = effects::keep(&settings);
        let mut app = Self {
            page: opened.page.clone(),
            book: opened.book.clone(),
            settings,
            history: effects::recall().unwrap_or_default(),
            quiz: QuizState::recall(),
            breaks: BreaksState::recall(ctx),
            programme: ProgrammeState::recall(&settings),
            weeks: WeeksState::default(),
            edited: None,
            row: NodeRef::default(),
            waiting: None,
            screen: Screen::Home,
            shell: Shell::default(),
            heading: NodeRef::default(),
            has_moved: false,
        };
        app.enter(visit);
        if let Some(quiz) = &opened.quiz {
            app.quiz_came(Some(quiz.clone()));
        }
        app.begin_breaks(ctx, opened.words_of(Opening::Break));
        if let Some(programme) = &opened.programme {
            app.programme_came(programme.clone());
        }
        if let Some(words) = opened.words_of(Opening::Weeks) {
            app.weeks_came(words);
        }
        if visit.begins {
            app.begin();
        }
        // Our own pages show this screen already: the focus is their reader's.
        app.has_moved = visit.is_pressed;
        app
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::QuizCame(came) => {
                self.quiz_came(came.ok().and_then(|quiz| visit::unpacked(&quiz)));
            }
            Message::Event(Event::Quiz(press)) => self.press(ctx, press),
            Message::BreaksCame(came) => {
                self.breaks_came(came.ok().and_then(|bytes| unpack_texts(&bytes).ok()));
            }
            Message::Event(Event::Breaks(press)) => self.at_desk(ctx, press),
            Message::Event(Event::Programme(press)) => self.plan(ctx, press),
            Message::Event(Event::Weeks(press)) => self.tidy(ctx, press),
            Message::Brought(came) => self.brought(came),
            Message::Event(event) => self.take(event),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let now = Now {
            session: clock::now(),
            wall: clock::wall_millis(),
            is_forgetful: effects::is_forgetful(),
        };
        view(self, now, &ctx.link().callback(Message::Event))
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if core::mem::take(&mut self.has_moved) {
            self.page.focus(&self.heading);
            self.name_page();
        }
        if self.edited.take().is_some() {
            self.page.focus(&self.row);
        }
        self.page.set_busy(self.is_busy());
    }
}

impl App {
    /// Takes in what somebody did, but for the parts, which have their own places.
    fn take(&mut self, event: Event) {
        match event {
            Event::GoHome => self.go_home(),
            Event::Open(purpose) => self.make_ready(purpose),
            Event::Set(settings) => self.set(settings),
            Event::Edit(edit) => self.edit(edit),
            Event::TestSound => {
                self.shell.sample(&self.settings, &self.book);
            }
            Event::Begin => self.begin(),
            Event::Continue => {
                if let Some(session) = self.waiting.take() {
                    self.play(session);
                }
            }
            Event::StartOver => {
                effects::forget::<SavedSession>();
                if let Some(session) = self.waiting.take() {
                    self.remember(&session);
                    self.make_ready(session.plan().purpose());
                }
            }
            Event::Ended(outcome) => self.end(outcome),
            Event::Felt(felt) => self.answer(felt),
            Event::Programme(_) | Event::Weeks(_) | Event::Quiz(_) | Event::Breaks(_) => {}
        }
    }

    /// Shows what somebody came for, or what of the quiz that has to wait for.
    fn enter(&mut self, visit: Visit) {
        self.waiting = self.recall_session();
        if let Some(wanted) = visit.wanted() {
            self.screen = Screen::Quiz(QuizScreen::Opening(wanted, false));
            return;
        }
        if let Some(draft) = self.prepared(visit) {
            self.screen = Screen::Ready(draft);
            if visit.is_between_breaks() {
                self.screen = Screen::Breaks;
            }
        }
    }

    /// The session somebody came for. Where one of its kind was left half-way, as by
    /// loading the page anew, they go on from home, unless they have pressed Start.
    fn prepared(&self, visit: Visit) -> Option<Draft> {
        let purpose = visit.purpose(&self.settings)?;
        let left = self.waiting.as_ref().filter(|_| !visit.begins);
        let left = left.map(|it| it.plan().purpose());
        if left.is_some_and(|left| kind_of(left) == kind_of(purpose)) {
            return None;
        }
        self.draft(purpose)
    }

    fn make_ready(&mut self, purpose: Purpose) {
        if let Some(draft) = self.draft(purpose) {
            self.go_to(Screen::Ready(draft));
        }
    }

    fn go_to(&mut self, screen: Screen) {
        self.screen = screen;
        self.has_moved = true;
    }

    fn go_home(&mut self) {
        self.quiz.rest(&self.page);
        self.go_to(Screen::Home);
        if let Some(history) = effects::recall() {
            self.history = history;
        }
        self.waiting = self.recall_session();
    }

    /// The session left half-way, unless its exercises are no longer known.
    fn recall_session(&self) -> Option<Session> {
        let settings = self.settings;
        let saved: SavedSession = effects::recall()?;
        Session::restore(
            &saved,
            settings.person,
            settings.pause_when_left,
            self.book.shared(),
        )
    }

    fn draft(&self, purpose: Purpose) -> Option<Draft> {
        if let Purpose::Own(_) = purpose {
            let own = self.programme.prepared.as_ref()?;
            return Some(Draft::of_own(own, &self.settings, &self.book));
        }
        let draft = Draft::new(purpose, &self.settings, &self.book);
        draft.map(|draft| self.stepped_up(draft))
    }

    /// Keeps a choice at once, and makes the session being prepared follow it.
    fn set(&mut self, settings: Settings) {
        let is_other_fit =
            settings.person != self.settings.person || settings.profile != self.settings.profile;
        self.settings = settings;
        let _ = effects::keep(&settings);
        if let Screen::Ready(draft) = &self.screen
            && is_other_fit
            && let Some(draft) = self.draft(draft.purpose_for(&settings))
        {
            self.screen = Screen::Ready(draft);
        }
    }

    fn edit(&mut self, edit: Edit) {
        if let Screen::Ready(draft) = &self.screen {
            let draft = draft.clone().edited(edit, &self.book).measured();
            if draft.is_own() {
                self.programme.prepared = Some(draft.own(&self.book));
            }
            let last = draft.tailored.steps.len().saturating_sub(1);
            self.edited = Some(edit.row().min(last));
            self.screen = Screen::Ready(draft);
        }
    }

    fn begin(&mut self) {
        if let Screen::Ready(draft) = &self.screen {
            let plan = Plan::compile(&draft.tailored, self.book.shared());
            let session = Session::ready(plan.into(), self.settings.pause_when_left);
            let seconds = session.plan().purpose().stated().as_millis() / 1000;
            let seconds = u32::try_from(seconds).unwrap_or(u32::MAX);
            self.page.tell(Told::Start(Started { seconds }));
            self.play(session);
        }
    }

    fn play(&mut self, session: Session) {
        self.shell.unlock();
        self.go_to(Screen::Playing(session));
        self.tell_timer(TimerEvent::Moved);
    }

    fn end(&mut self, outcome: Outcome) {
        if let Screen::Playing(session) = &self.screen {
            let purpose = session.plan().purpose();
            self.page.tell(Told::Finish(outcome.told()));
            let history: History = effects::recall().unwrap_or_default();
            let ended = history.records.last().map_or(0, |record| record.ended);
            self.go_to(Screen::Finished(Done {
                purpose,
                ended,
                outcome,
                felt: None,
                settings: self.settings,
            }));
            self.tell_timer(TimerEvent::Moved);
        }
    }

    /// Keeps the answer; what follows from it is worked out from the settings of
    /// before, so that a second thought replaces the first.
    fn answer(&mut self, felt: Felt) {
        let Screen::Finished(done) = &mut self.screen else {
            return;
        };
        let mut history: History = effects::recall().unwrap_or_default();
        let advice = Advice::after(felt, history.set_felt(done.ended, felt), &done.settings);
        done.felt = Some((felt, advice));
        let settings = advice.applied(done.settings);
        let _ = effects::keep(&history);
        self.set(settings);
    }

    fn last(&self) -> Option<&Record> {
        self.history.records.last()
    }
}
