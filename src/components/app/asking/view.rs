//! The screens of the quiz, drawn from what the app knows.

use yew::Callback;

use super::{App, Event, QuizScreen};
use crate::components::app::view::Now;
use crate::components::quiz::{QuizView, Shared, quiz, shared};
use crate::components::ui::tag::Element;

impl App {
    pub(in crate::components::app) fn quiz_screen(
        &self,
        screen: &QuizScreen,
        now: Now,
        on_event: &Callback<Event>,
    ) -> Element {
        let (book, heading) = (&self.book, &self.heading);
        let results = &self.quiz.results;
        match screen {
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
