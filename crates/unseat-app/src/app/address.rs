//! The addresses of the screens, and what the browser's ways back and forward mean.

use alloc::string::String;

use super::{App, Showing};
use crate::check::Way;
use crate::cut;
use crate::effect::Effect;
use crate::part::Part;
use crate::player::{Kind, Screen, Settings};
use crate::programme::code_of;
use crate::quiz::{self, Scope, Unread, Wanted};
use crate::route::Route;
use later::Here;
use unseat_core::content::{BreakKind, Purpose};
use unseat_core::text::cut as cut_at;

impl App {
    /// Which screen shows.
    pub fn route(&self) -> Route {
        self.route_of(self.showing)
    }

    fn route_of(&self, showing: Showing) -> Route {
        match showing {
            Showing::Player => self.player_route(),
            Showing::Part(Part::Quiz) => match &self.parts.quiz.screen {
                quiz::Screen::Shared(_) | quiz::Screen::Opening(Wanted::Result(_)) => {
                    Route::Shared(self.shared_at.clone())
                }
                _ => Route::Quiz(self.parts.quiz.step(&self.shared)),
            },
            Showing::Check => Route::Check(match self.check.way {
                Way::Begin(kind) | Way::TakeUp(kind) => Some(kind),
                Way::Question => None,
            }),
            Showing::Part(part) => Route::Part(part),
        }
    }

    fn player_route(&self) -> Route {
        let purpose = |purpose: Purpose| Kind::from(purpose);
        match &self.player.screen {
            Screen::Home => Route::Home,
            Screen::Ready(draft) => match draft.purpose {
                Purpose::WarmUp(profile, length) => Route::WarmUp(Some((length, profile))),
                Purpose::Break(kind) => Route::Break(kind),
                Purpose::Own(_) => {
                    Route::Own(code_of(&draft.own(&self.shared.catalog), &self.shared))
                }
            },
            Screen::Playing(playing) => Route::Play(purpose(playing.session.plan().purpose())),
            Screen::Finished(done) => Route::Done(purpose(done.purpose)),
        }
    }

    /// Has the address follow what shows. A page of somebody else keeps its own.
    pub(super) fn follow_address(&mut self, is_led: bool) {
        if self.shared.host.is_ours()
            && let Some(change) = self.trail.shows(self.route(), is_led)
        {
            self.shared.ask(Effect::Address(change));
        }
    }

    /// The browser went to an address.
    pub(super) fn went(&mut self, address: &str) {
        let route = self.trail.came_to(address);
        if route.as_ref() == Some(&self.route()) {
            return;
        }
        let is_back = self.showing == Showing::Check && route == Some(self.route_of(self.under));
        if is_back {
            // With all that was changed on it by hand.
            self.leave_check();
            return;
        }
        if self.player.is_playing() {
            self.player.ask_to_leave(&mut self.shared);
            return;
        }
        self.go(route.unwrap_or(Route::Home));
    }

    /// Leaves the session for the screen before it.
    pub(super) fn leave_session(&mut self) {
        let before = self.trail.before().cloned().unwrap_or(Route::Home);
        self.player.leave(&mut self.shared);
        self.go(before);
    }

    /// Shows a screen as by its address; what cannot be shown leads to what can.
    pub(super) fn go(&mut self, route: Route) {
        self.parts.rest();
        let settings = Settings::of(&self.shared.store);
        let usual = Purpose::WarmUp(settings.profile, settings.length);
        match route {
            Route::Home => self.go_home(),
            Route::WarmUp(said) => {
                self.prepare(
                    said.map_or(usual, |(length, profile)| Purpose::WarmUp(profile, length)),
                );
            }
            Route::Break(kind) => self.prepare(Purpose::Break(kind)),
            Route::Own(code) => self.read_own(&code),
            Route::Play(kind) => {
                self.showing = Showing::Player;
                if !self.player.take_up(Some(kind), &mut self.shared) {
                    self.begin_with(kind, usual);
                }
            }
            Route::Done(kind) => {
                self.showing = Showing::Player;
                if !self.player.look_back(kind, &mut self.shared) {
                    self.begin_with(kind, usual);
                }
            }
            Route::Quiz(step) => {
                self.showing = Showing::Part(Part::Quiz);
                let (part, shared) = (&mut self.parts.quiz, &mut self.shared);
                match Here::get().filter(|_| part.quiz.is_here()) {
                    Some(here) => cut::quiz::go(here, part, step, shared),
                    None => part.want(Wanted::Questions(Scope::Full), shared),
                }
            }
            Route::Shared(address) => self.show_shared(address),
            Route::Check(Some(kind)) => self.go_to_check(kind, usual),
            Route::Check(None) => self.show_questions(),
            Route::Part(part) => self.turn_to(part),
        }
    }

    /// Shows the quiz where somebody is with it.
    fn show_questions(&mut self) {
        self.showing = Showing::Part(Part::Quiz);
        let is_asked = matches!(self.parts.quiz.screen, quiz::Screen::Asked(_));
        if is_asked {
            self.shared.show_heading();
            return;
        }
        let wanted = Wanted::Questions(Scope::Full);
        self.parts.quiz.want(wanted, &mut self.shared);
        if let Some(here) = Here::get() {
            cut::quiz::open(here, &mut self.parts.quiz, &mut self.shared);
        }
    }

    /// Shows the result of a link.
    fn show_shared(&mut self, address: String) {
        self.shared_at = address;
        self.showing = Showing::Part(Part::Quiz);
        self.parts
            .quiz
            .want(Wanted::Result(Err(Unread::Cut)), &mut self.shared);
        self.read_result();
        if let Some(here) = Here::get() {
            cut::quiz::open(here, &mut self.parts.quiz, &mut self.shared);
        }
    }

    /// Reads the result that a link leads to: that can be done once the quiz is here.
    pub(super) fn read_result(&mut self) {
        if let quiz::Screen::Opening(Wanted::Result(result)) = &mut self.parts.quiz.screen {
            let (_, code) = cut_at(&self.shared_at, b'#').unwrap_or_default();
            let here = Here::get().ok_or(Unread::Cut);
            *result = here.and_then(|here| cut::quiz::result(here, code));
        }
    }

    /// Prepares the routine of a code, or says that it cannot be read.
    pub(super) fn read_own(&mut self, code: &str) {
        self.showing = Showing::Part(Part::Programme);
        let (part, shared) = (&mut self.parts.programme, &self.shared);
        match Here::get().and_then(|here| cut::programme::read(here, part, code, shared)) {
            Some(order) => self.order(Some(order)),
            None => self.shared.show_heading(),
        }
    }

    /// Shows the screen of a part, or home where it cannot be shown.
    fn turn_to(&mut self, part: Part) {
        self.set_showing(part);
        if !self.parts.show(part, &mut self.shared) {
            self.go_home();
        }
    }

    fn prepare(&mut self, purpose: Purpose) {
        self.showing = Showing::Player;
        self.player.go(purpose, &mut self.shared);
    }

    /// There is no such session, under way or over: how to begin one.
    pub(super) fn begin_with(&mut self, kind: Kind, usual: Purpose) {
        match kind {
            Kind::WarmUp => self.prepare(usual),
            Kind::Break => self.prepare(Purpose::Break(BreakKind::Two)),
            Kind::Own => self.turn_to(Part::Programme),
        }
    }
}
