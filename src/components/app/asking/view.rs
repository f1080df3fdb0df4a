//! The screens of the quiz, drawn from what the app knows.

use unseat_core::content::Word;
use yew::Callback;

use super::{App, Event, QuizScreen};
use crate::components::app::view::Now;
use crate::components::book::Book;
use crate::components::quiz::{Press, QuizView, Shared, quiz, shared};
use crate::components::ui::tag::Element;
use crate::components::ui::waiting::waiting;

impl App {
    pub(in crate::components::app) fn quiz_screen(
        &self,
        screen: &QuizScreen,
        book: &Book,
        now: Now,
        on_event: &Callback<Event>,
    ) -> Element {
        let heading = &self.heading;
        let results = &self.quiz.results;
        match screen {
            QuizScreen::Opening(wanted, has_failed) => {
                let failed = has_failed.then_some(Word::QuizFailed);
                waiting(&book.strings, failed, Press::Want(*wanted).into(), on_event)
            }
            QuizScreen::Asked(asking) => quiz(&QuizView {
                book,
                page: &self.page,
                settings: &self.settings,
                asking,
                results,
                given: self.quiz.given,
                now: now.session,
                wall: now.wall,
                heading,
                on_event,
            }),
            QuizScreen::Shared(theirs) => shared(&Shared {
                book,
                theirs: theirs.as_ref(),
                results,
                heading,
                on_event,
            }),
        }
    }
}
