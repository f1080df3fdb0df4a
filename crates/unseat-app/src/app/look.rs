//! What follows from the state alone.

use alloc::borrow::ToOwned as _;
use alloc::string::String;

use super::{App, Showing};
use crate::breaks::Timer;
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
            Showing::Part(part) => match self.parts.title(part, &self.shared) {
                Some(title) => title,
                None => return strings.get(Word::AppName).to_owned(),
            },
        };
        strings.fill(Word::AppTitle, &[("screen", &screen)])
    }

    /// Whether a reload would take something from somebody.
    pub fn is_busy(&self) -> bool {
        let is_busy = match self.showing {
            Showing::Player => self.player.is_busy(),
            // What is ticked is kept nowhere, nor is what waits.
            Showing::Check => true,
            Showing::Part(part) => self.parts.is_busy(part),
        };
        is_busy || self.parts.breaks.is_on(&self.shared)
    }

    /// When the app wants to be woken.
    pub fn deadline(&self) -> Option<Timestamp> {
        let now = self.shared.now.clock;
        let session = self.player.playing().map(|it| &it.session);
        [
            session.and_then(|session| session.deadline(now)),
            self.parts.deadline(now),
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
        match (self.parts.breaks.is_on(&self.shared), is_due) {
            (true, true) => (Word::BreaksDue, true),
            (true, false) => (Word::BreaksBack, false),
            (false, _) => (Word::HomeBreaks, false),
        }
    }
}
