//! What the page around the app is told: its name, and whether to leave it alone.

use unseat_core::content::Word;

use super::screen::Screen;
use super::{App, later};
use crate::components::ui::words::{fill, title};

impl App {
    /// Whether a reload would take something from somebody.
    pub(super) fn is_busy(&self) -> bool {
        if self.breaks.is_on() {
            return true;
        }
        match &self.screen {
            Screen::Playing(_) | Screen::Finished(_) => true,
            Screen::Quiz(here, screen) => later::quiz_is_busy(*here, screen),
            // What was changed by hand is kept nowhere.
            Screen::Ready(draft) => draft.is_edited(),
            Screen::Home
            | Screen::Programme(_)
            | Screen::Weeks(_)
            | Screen::Opening(..)
            | Screen::Breaks => false,
        }
    }

    /// The tab is named after the screen.
    pub(super) fn name_page(&self) {
        let strings = &self.book.strings;
        let purpose = match &self.screen {
            Screen::Home => return self.page.rename(strings.get(Word::AppName)),
            Screen::Opening(..) | Screen::Quiz(..) => {
                return self.name_after(strings.get(Word::QuizName));
            }
            Screen::Breaks => return self.name_after(strings.get(Word::PurposeDeskBreak)),
            Screen::Programme(_) => return self.name_after(strings.get(Word::ProgrammeName)),
            Screen::Weeks(_) => return self.name_after(strings.get(Word::WeeksTitle)),
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
