//! The whole app as one value: what happens to it goes in, what is to be done comes out.
//!
//! ```text
//! Event, Moment ──▶ App::update ──▶ App, and Effects to carry out
//!                     │ store.look: what the device keeps now
//!                     ├─▶ player   home, ready, playing, finished
//!                     ├─▶ quiz ──▶ Order ─▶ player
//!                     ├─▶ breaks ─▶ Order ─▶ player
//!                     ├─▶ programme ─▶ Order ─▶ player
//!                     ├─▶ weeks
//!                     └─▶ check    before whatever is a movement
//! ```
//!
//! Each part decides for itself; what one wants of another is a value that is passed on
//! here. What shows follows from the value alone: see the queries in `look`.

mod address;
mod look;
mod open;
mod safety;

use alloc::string::String;
use alloc::vec::Vec;

use crate::breaks::{self, BreaksPart};
use crate::check::Check;
use crate::cut;
use crate::effect::{Effect, Wanted};
use crate::event::Event;
use crate::host::{Moment, Trouble};
use crate::machine::Machine;
use crate::part::{Arrival, Part};
use crate::player::{Order, PlayerPart};
use crate::programme::{self, ProgrammePart};
use crate::quiz::{self, QuizPart};
use crate::route::Trail;
use crate::shared::Shared;
use crate::weeks::WeeksPart;
use later::Here;
use unseat_core::content::Library;

/// The whole app.
#[derive(Debug)]
pub struct App {
    /// What the parts share.
    pub shared: Shared,
    /// Which part is on the screen.
    pub showing: Showing,
    /// How far what draws the figures has come. Nothing waits for it.
    pub figures: Arrival<()>,
    /// The part that plays.
    pub player: PlayerPart,
    /// The quiz.
    pub quiz: QuizPart,
    /// Breaks.
    pub breaks: BreaksPart,
    /// The programme.
    pub programme: ProgrammePart,
    /// Weeks.
    pub weeks: WeeksPart,
    /// The safety check.
    pub check: Check,
    /// What the check stands in front of.
    under: Showing,
    /// The way through the screens, as the browser's history has it.
    trail: Trail,
    /// The address of the result of somebody else that is, or was last, shown.
    shared_at: String,
}

/// Which part is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Showing {
    /// The one that is always here.
    Player,
    /// One that comes when it is opened.
    Part(Part),
    /// None: the safety check stands in front of it.
    Check,
}

impl App {
    /// Takes in what happened; what is to be done about it, in order.
    #[must_use]
    pub fn update(&mut self, event: Event, moment: Moment) -> Vec<Effect> {
        self.shared.look(moment);
        self.player.fit(&self.shared);
        let is_led = matches!(event, Event::Went(_));
        self.take(event);
        self.follow_address(is_led);
        self.shared.take_effects()
    }

    /// Takes in what the device keeps after effects were carried out: it may have
    /// refused.
    pub fn look(&mut self, moment: Moment) {
        self.shared.look(moment);
    }

    fn take(&mut self, event: Event) {
        let was_playing = self.player.is_playing();
        let shared = &mut self.shared;
        match event {
            Event::GoHome => self.go_home(),
            Event::Player(press) => {
                self.player.update(press, shared);
                self.follow(press);
            }
            Event::Quiz(press) => self.about_quiz(press),
            Event::Check(press) => self.about_check(press),
            Event::Breaks(press) => self.about_breaks(press),
            Event::Programme(press) => self.about_programme(press),
            Event::Weeks(press) => {
                let order = Here::get()
                    .and_then(|here| cut::weeks::update(here, &mut self.weeks, press, shared));
                self.order(order);
                // What was erased counts no longer.
                self.tell_timer(breaks::Event::Tick);
            }
            Event::Tick => {
                self.player.tick(shared);
                self.tick_parts();
            }
            Event::Look => {
                self.want_figures();
                self.tell_timer(breaks::Event::Tick);
            }
            Event::WantFigures => {
                self.want_figures();
                // What was pressed goes.
                self.shared.show_heading();
            }
            Event::LeaveSession => self.leave_session(),
            Event::Went(address) => self.went(&address),
            Event::Seen(is_visible) => self.player.seen(is_visible, shared),
            Event::Came(wanted, bytes) => self.came(wanted, bytes.as_deref()),
            Event::Given(given) if self.showing == Showing::Part(Part::Quiz) => {
                self.quiz.given = Some(given);
            }
            Event::Given(given) => self.programme.given(given),
            Event::Brought(came) => self.brought(came.as_deref()),
            Event::CalendarSaved => self.breaks.is_saved = true,
        }
        self.ask_first();
        self.moved(was_playing);
    }

    /// A session that begins or ends is a break.
    fn moved(&mut self, was_playing: bool) {
        if self.player.is_playing() != was_playing {
            self.want_figures();
            self.tell_timer(breaks::Event::Moved);
        }
    }

    /// Asks for what draws the figures, unless it is here or on its way.
    fn want_figures(&mut self) {
        if matches!(self.figures, Arrival::Absent | Arrival::Failed) {
            self.figures = Arrival::Coming;
            self.shared.ask(Effect::Fetch(Wanted::Figures));
        }
    }

    /// Tells the timer, if it is here, what happened elsewhere.
    fn tell_timer(&mut self, event: breaks::Event) {
        if let Some(here) = Here::get() {
            cut::breaks::tell(here, &mut self.breaks, event, &mut self.shared);
        }
    }

    /// Time has passed for the parts that are here.
    fn tick_parts(&mut self) {
        let shared = &mut self.shared;
        if let Some(here) = Here::get() {
            cut::quiz::tick(here, &mut self.quiz, shared);
        }
        if let Some(here) = Here::get() {
            cut::breaks::tick(here, &mut self.breaks, shared);
        }
        if let Some(here) = Here::get() {
            cut::programme::tick(here, &mut self.programme, shared);
        }
        if let Some(here) = Here::get() {
            cut::weeks::tick(here, &mut self.weeks, shared);
        }
    }

    fn go_home(&mut self) {
        self.quiz.rest();
        self.player.go_home(&mut self.shared);
        self.showing = Showing::Player;
    }

    /// What leads to another screen of the player shows it.
    fn follow(&mut self, press: crate::player::Press) {
        use crate::player::Press;
        if matches!(
            press,
            Press::Open(_) | Press::Begin | Press::Continue | Press::StartOver
        ) {
            self.quiz.rest();
            self.showing = Showing::Player;
        }
    }

    /// Passes on what a part wants of the player.
    fn order(&mut self, order: Option<Order>) {
        if let Some(order) = order {
            self.quiz.rest();
            self.player.take(order, &mut self.shared);
            self.showing = Showing::Player;
        }
    }

    fn about_quiz(&mut self, press: quiz::Press) {
        if let quiz::Press::Want(_) = press {
            self.showing = Showing::Part(Part::Quiz);
        }
        let (part, shared) = (&mut self.quiz, &mut self.shared);
        let order = match Here::get() {
            Some(here) => cut::quiz::update(here, part, press, shared),
            None => part.waited(press, shared),
        };
        self.order(order);
        if press == quiz::Press::Erase {
            self.go_home();
        }
    }

    fn about_breaks(&mut self, press: breaks::Press) {
        if press == breaks::Press::Open {
            self.quiz.rest();
            self.showing = Showing::Part(Part::Breaks);
        }
        let (part, shared) = (&mut self.breaks, &mut self.shared);
        let order = match Here::get() {
            Some(here) => cut::breaks::update(here, part, press, shared),
            None => part.waited(press, shared),
        };
        self.order(order);
    }

    fn about_programme(&mut self, press: programme::Press) {
        if press == programme::Press::Show {
            self.showing = Showing::Part(Part::Programme);
        }
        let (part, shared) = (&mut self.programme, &mut self.shared);
        let order = match Here::get() {
            Some(here) => cut::programme::update(here, part, press, shared),
            None => part.waited(press, shared),
        };
        self.order(order);
    }

    /// Something that was asked for came, or did not.
    fn came(&mut self, wanted: Wanted, bytes: Option<&[u8]>) {
        match wanted {
            Wanted::Part(part) => self.part_came(part, bytes),
            Wanted::Figures => {
                self.figures = bytes.map_or(Arrival::Failed, |_| Arrival::Here(()));
            }
            Wanted::Manuals => {
                let manuals = bytes.map(Library::manuals_from_bytes);
                self.player.manuals_came(manuals.and_then(Result::ok));
            }
        }
    }

    /// A file was chosen, or none was.
    fn brought(&mut self, came: Result<&[(String, String)], &Trouble>) {
        if let Some(here) = Here::get() {
            let came = came.map_err(|trouble| *trouble);
            cut::weeks::brought(here, &mut self.weeks, came, &mut self.shared);
        }
    }

    fn part_came(&mut self, part: Part, bytes: Option<&[u8]>) {
        let is_showing = self.showing == Showing::Part(part);
        self.read_result();
        let shared = &mut self.shared;
        match part {
            Part::Quiz => match Here::get() {
                Some(here) => cut::quiz::came(here, &mut self.quiz, bytes, is_showing, shared),
                None => self.quiz.failed(),
            },
            Part::Breaks => match Here::get() {
                Some(here) => cut::breaks::came(here, &mut self.breaks, bytes, is_showing, shared),
                None => self.breaks.failed(),
            },
            Part::Programme => match Here::get() {
                Some(here) => {
                    cut::programme::came(here, &mut self.programme, bytes, is_showing, shared);
                }
                None => self.programme.failed(),
            },
            Part::Weeks => match Here::get() {
                Some(here) => cut::weeks::came(here, &mut self.weeks, bytes, is_showing, shared),
                None => self.weeks.failed(),
            },
        }
    }
}
