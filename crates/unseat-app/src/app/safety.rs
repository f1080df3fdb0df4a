//! Where the safety check comes in, and what it leads to.

use super::{App, Showing};
use crate::check::{Check, Press, Way};
use crate::clearance::{self, Passed};
use crate::cut;
use crate::effect::Effect;
use crate::event;
use crate::part::Part;
use crate::player::{Held, Kind, Settings};
use crate::quiz;
use later::Here;
use unseat_core::content::Purpose;

impl App {
    /// Puts the check in the way where a movement is wanted that it has to come before.
    /// Whatever happened, this is looked at last.
    pub(super) fn ask_first(&mut self) {
        let way = match self.player.held.take() {
            Some(Held::Begin(kind)) => Way::Begin(kind),
            Some(Held::TakeUp(kind)) => Way::TakeUp(kind),
            None if self.is_question_held() => Way::Question,
            None => return,
        };
        if self.showing != Showing::Check {
            self.under = self.showing;
        }
        self.check = Check::new(way);
        self.showing = Showing::Check;
        self.parts.rest();
        self.shared.show_heading();
    }

    fn is_question_held(&self) -> bool {
        self.showing == Showing::Part(Part::Quiz) && self.parts.quiz.is_held(&self.shared)
    }

    pub(super) fn about_check(&mut self, press: Press) {
        if self.showing != Showing::Check {
            return;
        }
        match press {
            Press::Tick {
                warning,
                entry,
                ticked,
            } => self.check.ticked = self.check.ticked.with(warning, entry, ticked),
            Press::NoneApply | Press::Cleared => {
                if self.check.is_passed_by(press) {
                    self.pass_check();
                }
            }
            Press::Back => self.leave_check(),
        }
    }

    /// Goes on with what was wanted. Where the ticks change what fits the person, a
    /// session is shown once more before it begins.
    fn pass_check(&mut self) {
        let shared = &mut self.shared;
        // What sounds from now on was allowed by this press.
        shared.ask(Effect::Unlock);
        clearance::pass(shared);
        let was = Settings::of(&shared.store);
        let settings = self.check.applied(was);
        let is_other = settings != was;
        if is_other {
            self.player.set(settings, shared);
        }
        self.showing = Showing::Player;
        match self.check.way {
            Way::Begin(_) if is_other => shared.show_heading(),
            Way::Begin(_) => self.player.begin(shared),
            Way::TakeUp(_) if is_other => self.player.start_over(shared),
            Way::TakeUp(kind) => {
                // Another tab may have ended it.
                if !self.player.take_up(Some(kind), shared) {
                    self.player.go_home(shared);
                }
            }
            Way::Question => {
                self.showing = Showing::Part(Part::Quiz);
                if let Some(here) = Here::get() {
                    cut::quiz::arrive(here, &mut self.parts.quiz, shared);
                }
            }
        }
        self.player.is_refitted = is_other && self.check.way != Way::Question;
    }

    /// Back to the screen before, which is still there; in the quiz, to the question
    /// before, which does not ask to move.
    pub(super) fn leave_check(&mut self) {
        self.showing = self.under;
        self.shared.show_heading();
        if self.check.way != Way::Question {
            return;
        }
        for _ in 0..quiz::Quiz::MOST_QUESTIONS {
            if !self.is_question_held() {
                return;
            }
            self.about_part(event::Press::Quiz(quiz::Press::Ask(quiz::Event::Back)));
        }
    }

    /// Shows the check before a session as by its address, or how to begin one where
    /// nothing is left to ask.
    pub(super) fn go_to_check(&mut self, kind: Kind, usual: Purpose) {
        self.showing = Showing::Player;
        let is_due = Passed::of(&self.shared).is_none();
        if is_due && self.player.take_up(Some(kind), &mut self.shared) {
            return;
        }
        self.begin_with(kind, usual);
        if is_due && self.showing == Showing::Player {
            self.player.begin(&mut self.shared);
        }
    }
}
