//! What follows from the state alone.

use alloc::borrow::ToOwned as _;
use alloc::string::String;

use super::{App, Showing};
use crate::breaks::Timer;
use crate::cut;
use crate::machine::Machine;
use crate::part::Part;
use later::Here;
use unseat_core::content::Word;
use unseat_core::time::Timestamp;

impl App {
    /// What the tab is called: after the screen.
    pub fn title(&self) -> String {
        let strings = self.shared.strings();
        let screen = match self.showing {
            Showing::Player => match self.player.title(&self.shared) {
                Some(title) => title,
                None => return strings.get(Word::AppName).to_owned(),
            },
            Showing::Check => strings.get(Word::CheckTitle).to_owned(),
            Showing::Part(part) => match self.part_title(part) {
                Some(title) => title,
                None => return strings.get(Word::AppName).to_owned(),
            },
        };
        strings.fill(Word::AppTitle, &[("screen", &screen)])
    }

    /// What the screen of a part is called, once it is here.
    fn part_title(&self, part: Part) -> Option<String> {
        let shared = &self.shared;
        match part {
            Part::Quiz => Here::get().map(|here| cut::quiz::title(here, &self.quiz, shared)),
            Part::Breaks => Here::get().map(|here| cut::breaks::title(here, &self.breaks, shared)),
            Part::Programme => {
                Here::get().map(|here| cut::programme::title(here, &self.programme, shared))
            }
            Part::Weeks => Here::get().map(|here| cut::weeks::title(here, &self.weeks, shared)),
        }
    }

    /// Whether a reload would take something from somebody.
    pub fn is_busy(&self) -> bool {
        let is_busy = match self.showing {
            Showing::Player => self.player.is_busy(),
            // What is ticked is kept nowhere, nor is what waits.
            Showing::Check => true,
            Showing::Part(Part::Quiz) => self.quiz.is_busy(),
            Showing::Part(Part::Breaks) => self.breaks.is_busy(),
            Showing::Part(Part::Programme) => self.programme.is_busy(),
            Showing::Part(Part::Weeks) => self.weeks.is_busy(),
        };
        is_busy || self.breaks.is_on(&self.shared)
    }

    /// When the app wants to be woken.
    pub fn deadline(&self) -> Option<Timestamp> {
        let now = self.shared.now.clock;
        let session = self.player.playing().map(|it| &it.session);
        [
            session.and_then(|session| session.deadline(now)),
            self.quiz.deadline(now),
            self.breaks.deadline(now),
            self.programme.deadline(now),
            self.weeks.deadline(now),
        ]
        .into_iter()
        .flatten()
        .min()
    }

    /// Whether anything lasts only until the page is closed.
    pub fn is_forgetful(&self) -> bool {
        self.shared.store.is_forgetful()
    }

    /// How the way to the timer is called on other screens, and whether a break is due.
    pub fn timer_name(&self) -> (Word, bool) {
        let is_due = Timer::of(&self.shared.store).is_due();
        match (self.breaks.is_on(&self.shared), is_due) {
            (true, true) => (Word::BreaksDue, true),
            (true, false) => (Word::BreaksBack, false),
            (false, _) => (Word::HomeBreaks, false),
        }
    }
}
