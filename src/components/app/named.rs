//! What the page around the app is told: its name, and whether to leave it alone.

use unseat_core::content::Word;

use super::App;
use super::screen::Screen;
use crate::components::ui::words::{fill, title};

impl App {
    /// Whether a reload would take something from somebody.
    pub(super) fn is_busy(&self) -> bool {
        #[cfg(feature = "breaks")]
        if self.breaks.is_on() {
            return true;
        }
        match &self.screen {
            Screen::Playing(_) | Screen::Finished(_) => true,
            #[cfg(feature = "quiz")]
            Screen::Quiz(screen) => screen.is_busy(),
            #[cfg(feature = "programme")]
            Screen::Programme => false,
            #[cfg(feature = "weeks")]
            Screen::Weeks => false,
            // What was changed by hand is kept nowhere.
            #[cfg(feature = "programme")]
            Screen::Ready(draft) => draft.is_edited(),
            #[cfg(not(feature = "programme"))]
            Screen::Ready(_) => false,
            Screen::Home => false,
            #[cfg(feature = "breaks")]
            Screen::Breaks => false,
        }
    }

    /// The tab is named after the screen.
    pub(super) fn name_page(&self) {
        let strings = &self.book.strings;
        let purpose = match &self.screen {
            Screen::Home => return self.page.rename(strings.get(Word::AppName)),
            #[cfg(feature = "quiz")]
            Screen::Quiz(_) => return self.name_after(strings.get(Word::QuizName)),
            #[cfg(feature = "breaks")]
            Screen::Breaks => return self.name_after(strings.get(Word::PurposeDeskBreak)),
            #[cfg(feature = "programme")]
            Screen::Programme => return self.name_after(strings.get(Word::ProgrammeName)),
            #[cfg(feature = "weeks")]
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
