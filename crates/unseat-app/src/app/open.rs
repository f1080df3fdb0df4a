//! What the app begins with.

use alloc::string::String;
use alloc::vec::Vec;

use super::{App, Showing};
use crate::breaks::Timer;
use crate::check::{Check, Way};
use crate::cut;
use crate::effect::{Effect, Move};
use crate::host::Moment;
use crate::part::{Arrival, Part};
use crate::parts::Parts;
use crate::player::{PlayerPart, Settings, kind_of};
use crate::route::{Route, Trail};
use crate::shared::Shared;
use crate::visit::{Opened, Visit};
use later::Here;
use unseat_core::content::Purpose;

impl App {
    /// The app of a visit, and what is to be done at once.
    pub fn open(opened: Opened, moment: Moment) -> (Self, Vec<Effect>) {
        let Opened {
            visit,
            host,
            catalog,
            rest,
        } = opened;
        let mut shared = Shared::new(catalog, host, moment);
        let settings = shared.store.get().copied();
        // Whether the browser keeps anything shows at once.
        shared.keep(&settings.unwrap_or_else(|| visit.settings()));
        let mut app = Self {
            player: PlayerPart::new(&shared),
            parts: Parts::new(&shared),
            check: Check::new(Way::Question),
            under: Showing::Player,
            showing: Showing::Player,
            figures: Arrival::Absent,
            trail: Trail::new(Route::Home, String::new()),
            shared_at: String::new(),
            shared,
        };
        if let (Some(part), Some(rest)) = (visit.part(), &rest) {
            app.part_came(part, Some(rest));
        }
        app.want_figures();
        app.enter(&visit);
        app.follow_first(&visit);
        let is_counting = Timer::of(&app.shared.store).is_on();
        if is_counting && app.shared.host.is_ours() {
            app.parts.breaks.fetch(&mut app.shared);
        }
        if visit.begins {
            app.player.begin(&mut app.shared);
            app.ask_first();
            app.moved(false);
        }
        let mut effects = app.shared.take_effects();
        // Our own pages show this screen already, unless the address says another: the
        // focus is their reader's.
        let is_shown = !visit.fragment.starts_with('/');
        if is_shown && !visit.is_pressed && !app.player.is_playing() {
            effects.retain(|effect| !matches!(effect, Effect::Focus(_)));
        }
        (app, effects)
    }

    /// Shows the screen that the address of our page names, if it does. However it is
    /// written, it is the address of what shows, unless that is another screen.
    fn follow_first(&mut self, visit: &Visit) {
        let Some(mut address) = self.shared.host.address.clone() else {
            self.ask_first();
            return;
        };
        let is_placed = visit.fragment.starts_with('/');
        if let Some(route) = Route::read(&address).filter(|_| is_placed) {
            self.go(route);
        }
        self.ask_first();
        let route = self.route();
        if is_placed {
            let shown = route.address();
            if shown != address {
                address.clone_from(&shown);
                self.shared.ask(Effect::Address(Move::Replace(shown)));
            }
        }
        self.trail = Trail::new(route, address);
    }

    /// Shows what somebody came for.
    fn enter(&mut self, visit: &Visit) {
        if let Some(part) = visit.part().filter(|it| !it.opens_anywhere()) {
            self.showing = Showing::Part(part);
            if part == Part::Programme && !visit.code().is_empty() {
                self.read_own(visit.code());
            }
        } else if let Some(wanted) = visit.wanted() {
            self.shared_at = self.shared.host.address.clone().unwrap_or_default();
            self.showing = Showing::Part(Part::Quiz);
            self.parts.quiz.want(wanted, &mut self.shared);
            if let Some(here) = Here::get() {
                cut::quiz::open(here, &mut self.parts.quiz, &mut self.shared);
            }
        } else if let Some(purpose) = self.wanted_session(visit) {
            self.player.prepare(purpose, &mut self.shared);
            if visit.is_between_breaks() {
                self.showing = Showing::Part(Part::Breaks);
            }
        } else if visit.is_pressed {
            self.shared.show_heading();
        }
    }

    /// The session somebody came for. Where one of its kind was left half-way, as by
    /// loading the page anew, they go on from home, unless they have pressed Start.
    fn wanted_session(&self, visit: &Visit) -> Option<Purpose> {
        let purpose = visit.purpose(&Settings::of(&self.shared.store))?;
        let left = self.player.waiting.as_ref().filter(|_| !visit.begins);
        let left = left.map(|it| it.plan().purpose());
        let is_left = left.is_some_and(|left| kind_of(left) == kind_of(purpose));
        (!is_left).then_some(purpose)
    }
}
