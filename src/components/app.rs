//! Which screen is showing, what the person has chosen, and what was done.

#[cfg(feature = "quiz")]
mod asking;
mod event;
mod screen;
mod view;
mod visit;

#[cfg(feature = "quiz")]
pub(super) use asking::QuizState;
pub(crate) use event::{Event, Message};
pub(super) use screen::Done;
pub use visit::{Opened, Visit};

use screen::Screen;
use unseat_core::content::{Purpose, Word};
use unseat_core::memory::{Advice, Felt, History, Record, SavedSession, Settings};
use unseat_core::player::{Plan, Session};
use view::{Now, view};
use yew::{Component, Context, Html, NodeRef};

use super::book::Book;
use super::player::Outcome;
#[cfg(feature = "quiz")]
use super::quiz::QuizScreen;
use super::ready::{Draft, Edit};
use super::ui::words::{kind_of, title};
use crate::effects::{self, Shell};
use crate::platform::{clock, page};

/// The language of the page.
pub(crate) const LANGUAGE: &str = "en";

/// The whole app.
pub(crate) struct App {
    arrival: Arrival,
    settings: Settings,
    history: History,
    #[cfg(feature = "quiz")]
    quiz: QuizState,
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

/// Whether the content is there.
enum Arrival {
    Failed(Failure),
    Here(Book),
}

/// Why there is no content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// It could not be fetched.
    Network,
    /// It could not be read.
    Damaged,
}

impl Component for App {
    type Message = Message;
    type Properties = Opened;

    fn create(ctx: &Context<Self>) -> Self {
        let opened = ctx.props();
        let settings: Settings = effects::recall().unwrap_or_default();
        // Whether the browser keeps anything shows at once.
        let _ = effects::keep(&settings);
        let mut app = Self {
            arrival: match &opened.book {
                Ok(book) => Arrival::Here(book.clone()),
                Err(failure) => Arrival::Failed(*failure),
            },
            settings,
            history: effects::recall().unwrap_or_default(),
            #[cfg(feature = "quiz")]
            quiz: QuizState::recall(),
            edited: None,
            row: NodeRef::default(),
            waiting: None,
            screen: Screen::Home,
            shell: Shell::default(),
            heading: NodeRef::default(),
            has_moved: false,
        };
        app.enter(opened.visit);
        #[cfg(feature = "quiz")]
        if let Some(quiz) = &opened.quiz {
            app.quiz_came(quiz.clone());
        }
        // The page shows this screen already: the focus is its reader's.
        app.has_moved = false;
        app
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            #[cfg(feature = "quiz")]
            Message::QuizCame(came) => self.quiz_came(visit::quiz(&came)),
            Message::Event(event) => self.take(ctx, event),
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
            page::focus(&self.heading);
            self.name_page();
        }
        if self.edited.take().is_some() {
            page::focus(&self.row);
        }
    }
}

impl App {
    fn take(&mut self, ctx: &Context<Self>, event: Event) {
        match event {
            Event::Retry => ctx.props().again.emit(()),
            Event::GoHome => self.go_home(),
            Event::Open(purpose) => {
                if let Some(draft) = self.draft(purpose) {
                    self.go_to(Screen::Ready(draft));
                }
            }
            Event::Set(settings) => self.set(settings),
            Event::Edit(edit) => self.edit(edit),
            Event::TestSound => {
                if let Arrival::Here(book) = &self.arrival {
                    self.shell.sample(&self.settings, book);
                }
            }
            Event::Begin => self.begin(),
            Event::Continue => {
                if let Some(session) = self.waiting.take() {
                    self.play(session);
                }
            }
            Event::StartOver => {
                effects::forget::<SavedSession>();
                if let Some(session) = self.waiting.take()
                    && let Some(draft) = self.draft(session.plan().purpose())
                {
                    self.go_to(Screen::Ready(draft));
                }
            }
            Event::Ended(outcome) => self.end(outcome),
            Event::Felt(felt) => self.answer(felt),
            #[cfg(feature = "quiz")]
            Event::Quiz(press) => self.press(ctx, press),
        }
    }

    /// Shows what somebody came for, or what of the quiz that has to wait for.
    fn enter(&mut self, visit: Visit) {
        let Arrival::Here(book) = &self.arrival else {
            return;
        };
        self.waiting = self.recall_session(book);
        #[cfg(feature = "quiz")]
        if let Some(wanted) = visit.wanted() {
            self.screen = Screen::Quiz(QuizScreen::Opening(wanted, None));
            return;
        }
        if let Some(draft) = self.prepared(visit) {
            self.screen = Screen::Ready(draft);
        }
    }

    /// The session somebody came for. Where one of its kind was left half-way, as by
    /// loading the page anew, they go on from home.
    fn prepared(&self, visit: Visit) -> Option<Draft> {
        let purpose = visit.purpose(&self.settings)?;
        let left = self.waiting.as_ref().map(|it| it.plan().purpose());
        if left.is_some_and(|left| kind_of(left) == kind_of(purpose)) {
            return None;
        }
        self.draft(purpose)
    }

    fn go_to(&mut self, screen: Screen) {
        self.screen = screen;
        self.has_moved = true;
    }

    /// The tab is named after the screen.
    fn name_page(&self) {
        let Arrival::Here(book) = &self.arrival else {
            return;
        };
        let strings = &book.strings;
        let purpose = match &self.screen {
            Screen::Home => return page::set_title(strings.get(Word::AppName)),
            #[cfg(feature = "quiz")]
            Screen::Quiz(_) => {
                let screen = strings.get(Word::QuizName);
                return page::set_title(&strings.fill(Word::AppTitle, &[("screen", screen)]));
            }
            Screen::Ready(draft) => draft.purpose,
            Screen::Playing(session) => session.plan().purpose(),
            Screen::Finished(done) => done.purpose,
        };
        let screen = title(strings, purpose, purpose.stated());
        page::set_title(&strings.fill(Word::AppTitle, &[("screen", &screen)]));
    }

    fn go_home(&mut self) {
        #[cfg(feature = "quiz")]
        self.quiz.rest();
        self.go_to(Screen::Home);
        if let Some(history) = effects::recall() {
            self.history = history;
        }
        if let Arrival::Here(book) = &self.arrival {
            self.waiting = self.recall_session(book);
        }
    }

    /// The session left half-way, unless its exercises are no longer known.
    fn recall_session(&self, book: &Book) -> Option<Session> {
        let settings = self.settings;
        let saved: SavedSession = effects::recall()?;
        Session::restore(
            &saved,
            settings.person,
            settings.pause_when_left,
            book.shared(),
        )
    }

    fn draft(&self, purpose: Purpose) -> Option<Draft> {
        match &self.arrival {
            Arrival::Here(book) => Draft::new(purpose, &self.settings, book),
            Arrival::Failed(_) => None,
        }
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
        if let (Screen::Ready(draft), Arrival::Here(book)) = (&self.screen, &self.arrival) {
            let draft = draft.clone().edited(edit, book);
            let last = draft.tailored.steps.len().saturating_sub(1);
            self.edited = Some(edit.row().min(last));
            self.screen = Screen::Ready(draft);
        }
    }

    fn begin(&mut self) {
        if let (Screen::Ready(draft), Arrival::Here(book)) = (&self.screen, &self.arrival) {
            let plan = Plan::compile(&draft.tailored, book.shared());
            let session = Session::ready(plan.into(), self.settings.pause_when_left);
            self.play(session);
        }
    }

    fn play(&mut self, session: Session) {
        self.shell.unlock();
        self.go_to(Screen::Playing(session));
    }

    fn end(&mut self, outcome: Outcome) {
        if let Screen::Playing(session) = &self.screen {
            let purpose = session.plan().purpose();
            self.go_to(Screen::Finished(Done {
                purpose,
                outcome,
                felt: None,
                settings: self.settings,
            }));
        }
    }

    /// Keeps the answer; what follows from it is worked out from the settings of
    /// before, so that a second thought replaces the first.
    fn answer(&mut self, felt: Felt) {
        let Screen::Finished(done) = &mut self.screen else {
            return;
        };
        let mut history: History = effects::recall().unwrap_or_default();
        history.set_felt(felt);
        let advice = Advice::after(felt, &history, &done.settings);
        done.felt = Some((felt, advice));
        let settings = advice.applied(done.settings);
        let _ = effects::keep(&history);
        self.set(settings);
    }

    fn last(&self) -> Option<&Record> {
        self.history.records.last()
    }
}
