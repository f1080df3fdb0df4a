//! Where the screens of a part are cut off from the app, as its rules are in
//! [`unseat_app::cut`].

use later::{Here, later};
use unseat_app::breaks::BreaksPart;
use unseat_app::cut::breaks::Code as Breaks;
use unseat_app::cut::programme::Code as Programme;
use unseat_app::cut::quiz::Code as Quiz;
use unseat_app::cut::weeks::Code as Weeks;
use unseat_app::player::OwnRoutine;
use unseat_app::programme::ProgrammePart;
use unseat_app::quiz::QuizPart;
use unseat_app::weeks::WeeksPart;

use super::{breaks, programme, quiz, weeks};
use crate::drawing::Drawing;
use crate::ui::tag::Element;

later! {
    more of Quiz = "quiz";

    /// Draws the quiz.
    pub(super) fn quiz(
        here: Here<Quiz>, part: &QuizPart, it: &Drawing<'_>,
    ) -> Element {
        quiz::view(part, it)
    }
}

later! {
    more of Breaks = "breaks";

    /// Draws the timer.
    pub(super) fn breaks(
        here: Here<Breaks>, part: &BreaksPart, it: &Drawing<'_>,
    ) -> Element {
        breaks::view(part, it)
    }
}

later! {
    more of Programme = "programme";

    /// Draws the weeks of the programme.
    pub(super) fn programme(
        here: Here<Programme>, part: &ProgrammePart, it: &Drawing<'_>,
    ) -> Element {
        programme::view(part, it)
    }

    /// Draws what can be done with a routine of one's own that is being prepared.
    pub(in crate::parts) fn programme_panel(
        here: Here<Programme>, routine: &OwnRoutine, it: &Drawing<'_>,
    ) -> Element {
        programme::panel(it, routine)
    }
}

later! {
    more of Weeks = "weeks";

    /// Draws *Your weeks*.
    pub(super) fn weeks(
        here: Here<Weeks>, part: &WeeksPart, it: &Drawing<'_>,
    ) -> Element {
        weeks::view(part, it)
    }
}
