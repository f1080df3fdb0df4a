//! What comes to the page with a part of the app, and may only be called once it has.

use std::rc::Rc;

use later::{Here, later};
use unseat_core::breaks::Event as TimerEvent;
use unseat_core::content::Word;
use unseat_core::own::OwnRoutine;
use unseat_core::programme::Programme;
use unseat_core::quiz::{Quiz, ShareCode};
use yew::{Callback, Context};

use super::view::Now;
use super::{App, Event};
use crate::components::book::Book;
use crate::components::breaks::Press as BreaksPress;
use crate::components::programme::{self, Press as ProgrammePress};
use crate::components::quiz::{Press as QuizPress, QuizScreen, Wanted};
use crate::components::ui::tag::Element;
use crate::components::weeks::Press as WeeksPress;
use crate::platform::catalog::Arrived;
use crate::platform::page::Page;

later! {
    /// The quiz, from its questions to a result.
    pub(crate) part QuizPart = "quiz";

    /// What the quiz asks, if it can be read.
    pub(super) fn quiz_unpacked(here: Here<QuizPart>, packed: &[u8]) -> Option<Rc<Quiz>> {
        Some(Rc::new(Quiz::from_bytes(packed).ok()?))
    }

    /// The result that a code in the address stands for.
    pub(super) fn quiz_wanted(here: Here<QuizPart>, code: &str) -> Wanted {
        let result: Result<ShareCode, _> = code.parse();
        Wanted::Result(result.ok().map(|result| result.0))
    }

    /// Shows what somebody wants of the quiz.
    pub(super) fn quiz_open(here: Here<QuizPart>, app: &mut App, quiz: Rc<Quiz>) {
        app.open_quiz(here, quiz);
    }

    /// Takes in what somebody did there.
    pub(super) fn quiz_press(
        here: Here<QuizPart>, app: &mut App, ctx: &Context<App>, press: QuizPress,
    ) {
        app.press(here, ctx, press);
    }

    /// Whether somebody is in the middle of it.
    pub(super) fn quiz_is_busy(here: Here<QuizPart>, screen: &QuizScreen) -> bool {
        screen.is_busy()
    }

    /// Draws it.
    pub(super) fn quiz_screen(
        here: Here<QuizPart>, app: &App, screen: &QuizScreen, now: Now, on_event: &Callback<Event>,
    ) -> Element {
        app.quiz_screen(screen, now, on_event)
    }
}

later! {
    /// The timer for breaks.
    pub(crate) part BreaksPart = "breaks";

    /// It has come: from now on the timer counts.
    pub(super) fn breaks_begin(here: Here<BreaksPart>, app: &mut App, words: Vec<String>) {
        app.breaks_begin(here, words);
    }

    /// Takes in what somebody did about breaks.
    pub(super) fn breaks_press(here: Here<BreaksPart>, app: &mut App, press: BreaksPress) {
        app.at_desk(press);
    }

    /// Tells the timer what happened.
    pub(super) fn breaks_tell(here: Here<BreaksPart>, app: &mut App, event: TimerEvent) {
        app.timer_told(event);
    }

    /// Draws the timer.
    pub(super) fn breaks_screen(
        here: Here<BreaksPart>, app: &App, on_event: &Callback<Event>,
    ) -> Element {
        app.timer_screen(on_event)
    }
}

later! {
    /// The programme, and routines of one's own.
    pub(crate) part ProgrammePart = "programme";

    /// The weeks, if they can be read.
    pub(super) fn programme_unpacked(
        here: Here<ProgrammePart>, packed: &[u8],
    ) -> Option<Rc<Programme>> {
        Some(Rc::new(Programme::from_bytes(packed).ok()?))
    }

    /// Shows the programme, or the routine of the code in the address.
    pub(super) fn programme_open(
        here: Here<ProgrammePart>, app: &mut App, programme: Rc<Programme>,
    ) {
        app.open_programme(here, programme);
    }

    /// Takes in what somebody did there.
    pub(super) fn programme_press(
        here: Here<ProgrammePart>, app: &mut App, ctx: &Context<App>, press: ProgrammePress,
    ) {
        app.plan(here, ctx, press);
    }

    /// Draws the weeks.
    pub(super) fn programme_screen(
        here: Here<ProgrammePart>, app: &App, on_event: &Callback<Event>,
    ) -> Element {
        app.programme_screen(on_event)
    }

    /// Draws what can be done with a routine of one's own that is being prepared.
    pub(in crate::components) fn programme_panel(
        here: Here<ProgrammePart>,
        book: &Book, page: &Page, routine: &OwnRoutine, told: Option<Word>,
        on_event: &Callback<Event>,
    ) -> Element {
        programme::panel((book, page), routine, told, on_event)
    }
}

later! {
    /// *Your weeks*, and all that is kept.
    pub(crate) part WeeksPart = "weeks";

    /// Takes in what somebody did there.
    pub(super) fn weeks_press(
        here: Here<WeeksPart>, app: &mut App, ctx: &Context<App>, press: WeeksPress,
    ) {
        app.tidy(here, ctx, press);
    }

    /// Adds what is in a file that somebody chose.
    pub(super) fn weeks_brought(here: Here<WeeksPart>, app: &mut App, came: Arrived) {
        app.brought(came);
    }

    /// Draws them.
    pub(super) fn weeks_screen(
        here: Here<WeeksPart>, app: &App, on_event: &Callback<Event>,
    ) -> Element {
        app.weeks_screen(on_event)
    }
}
