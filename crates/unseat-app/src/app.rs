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
mod parts;
mod safety;

use alloc::string::String;
use alloc::vec::Vec;

use crate::breaks;
use crate::check::Check;
use crate::cut;
use crate::effect::{Effect, Wanted};
use crate::event::{Event, Press};
use crate::host::{Moment, Trouble};
use crate::part::{Arrival, Part};
use crate::parts::Parts;
use crate::player::{Order, PlayerPart};
use crate::quiz;
use crate::route::Trail;
use crate::shared::Shared;
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
    /// The parts that come when they are opened.
    pub parts: Parts,
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
            Event::Check(press) => self.about_check(press),
            Event::Part(press) => {
                let erases = press == Press::Quiz(quiz::Press::Erase);
                let is_about_weeks = matches!(press, Press::Weeks(_));
                self.about_part(press);
                if erases {
                    self.go_home();
                }
                // What was erased counts no longer.
                if is_about_weeks {
                    self.tell_timer(breaks::Event::Tick);
                }
            }
            Event::Tick => {
                self.player.tick(shared);
                self.parts.tick(shared);
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
                self.parts.quiz.given = Some(given);
            }
            Event::Given(given) => self.parts.programme.given(given),
            Event::Drawn(shape, picture) => self.parts.quiz.drawn(shape, picture),
            Event::Brought(came) => self.brought(came.as_deref()),
            Event::Voices(voices) => self.player.voices = voices,
            Event::CalendarSaved => self.parts.breaks.is_saved = true,
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
            cut::breaks::tell(here, &mut self.parts.breaks, event, &mut self.shared);
        }
    }

    fn go_home(&mut self) {
        self.parts.rest();
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
            self.parts.rest();
            self.showing = Showing::Player;
        }
    }

    /// Passes on what a part wants of the player.
    fn order(&mut self, order: Option<Order>) {
        if let Some(order) = order {
            self.parts.rest();
            self.player.take(order, &mut self.shared);
            self.showing = Showing::Player;
        }
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
            cut::weeks::brought(here, &mut self.parts.weeks, came, &mut self.shared);
        }
    }

    fn part_came(&mut self, part: Part, bytes: Option<&[u8]>) {
        let is_showing = self.showing == Showing::Part(part);
        self.read_result();
        self.parts.came(part, bytes, is_showing, &mut self.shared);
    }
}
