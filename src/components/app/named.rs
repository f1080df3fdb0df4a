//! What the page around the app is told: its name, and whether to leave it alone.

use unseat_core::content::Word;

use super::App;
use super::screen::Screen;
use crate::components::ui::words::{fill, title};

impl App {
    /// Whether a reload would take something from somebody.
    pub(super) fn is_busy(&self) -> bool {
        if self.breaks.is_on() {
            return true;
        }
        match &self.screen {
            Screen::Playing(_) | Screen::Finished(_) => true,
            Screen::Quiz(screen) => screen.is_busy(),
            // What was changed by hand is kept nowhere.
            Screen::Ready(draft) => draft.is_edited(),
            Screen::Home | Screen::Programme | Screen::Weeks | Screen::Breaks => false,
        }
    }

    /// The tab is named after the screen.
    pub(super) fn name_page(&self) {
        let strings = &self.book.strings;
        let purpose = match &self.screen {
            Screen::Home => return self.page.rename(strings.get(Word::AppName)),
            Screen::Quiz(_) => return self.name_after(strings.get(Word::QuizName)),
            Screen::Breaks => return self.name_after(strings.get(Word::PurposeDeskBreak)),
            Screen::Programme => return self.name_after(strings.get(Word::ProgrammeName)),
            Screen::Weeks => return self.name_after(strings.get(Word::WeeksTitle)),
            Screen::Ready(draft) => draft.purpose,
            Screen::Playing(session) => session.plan().purpose(),
            Screen::Finished(done) => done.purpose,
        };
        self.name_after(&title(strings, purpose, purpose.stated()));
    }

    fn name_after(&self, screen: &str) {
        let title = fill(&self.book.strings, Word::AppTitle, &[("screen", screen)]);
        self.page.rename(&title);
    }
}
