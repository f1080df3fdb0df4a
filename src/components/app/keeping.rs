//! What happens to the app for weeks, and for all that is kept.

use ::later::Here;
use unseat_core::content::{Batch, Word};
use unseat_core::memory::{Kept, Record, Report, Results, Stored, Taken, WallTime, lines};
use yew::{Callback, Context};

use super::later::WeeksPart;
use super::screen::Screen;
use super::{App, Event, Message};
use crate::components::ui::tag::Element;
use crate::components::ui::words::title;
use crate::components::weeks::{Press, WeeksView, weeks};
use crate::effects::{keep, recall};
use crate::platform::catalog::{self, Arrived, Part};
use crate::platform::{clock, storage};

/// What the first line of a file is, that is one.
const FILE: &str = "file";

/// What became of the last press, if there was one.
#[derive(Default)]
pub(in crate::components) struct WeeksState {
    pub(in crate::components) told: Option<Word>,
    pub(in crate::components) report: Option<Report>,
}

impl App {
    /// The page is for them.
    pub(super) fn weeks_came(&mut self, here: Here<WeeksPart>, words: &[String]) {
        self.book.strings.add(Batch::Weeks, words.to_vec());
        self.screen = Screen::Weeks(here);
    }

    pub(super) fn weeks_screen(&self, on_event: &Callback<Event>) -> Element {
        weeks(&WeeksView {
            strings: &self.book.strings,
            history: &self.history,
            results: &recall::<Results>().unwrap_or_default(),
            now: WallTime {
                millis: clock::wall_millis(),
                offset: clock::offset(),
            },
            state: &self.weeks,
            heading: &self.heading,
            on_event,
        })
    }

    /// Takes in what somebody did there.
    pub(super) fn tidy(&mut self, here: Here<WeeksPart>, ctx: &Context<Self>, press: Press) {
        self.weeks = WeeksState::default();
        match press {
            Press::Save => {
                self.save_file();
                self.weeks.told = Some(Word::KeptSaved);
            }
            Press::Bring => {
                let on_arrival = ctx
                    .link()
                    .callback(move |came| Message::Brought(here, came));
                catalog::fetch(&self.page, Part::Backup, on_arrival);
            }
            Press::Erase => {
                self.page.erase();
                storage::release_all();
                self.hold(Kept::default());
                self.breaks.end();
                self.weeks.told = Some(Word::KeptErased);
                self.has_moved = true;
            }
        }
    }

    /// A file was chosen, and is here; where none was, nothing has happened.
    pub(super) fn brought(&mut self, came: Arrived) {
        let Ok(text) = came.map(String::from_utf8) else {
            return;
        };
        let text = text.unwrap_or_default();
        let Some(lines) = text.strip_prefix(FILE) else {
            self.weeks.told = Some(Word::KeptOther);
            return;
        };
        // Read anew: another tab may have added to it.
        let mut kept = Kept {
            history: recall().unwrap_or_default(),
            results: recall().unwrap_or_default(),
            settings: self.settings,
            routines: recall().unwrap_or_default(),
            enrolment: recall(),
            session: recall(),
            attempt: recall(),
        };
        self.weeks.report = Some(kept.add(lines.trim_start(), clock::wall_millis()));
        put(&kept.history);
        put(&kept.results);
        put(&kept.settings);
        put(&kept.routines);
        kept.enrolment.as_ref().map(put);
        kept.session.as_ref().map(put);
        kept.attempt.as_ref().map(put);
        self.hold(kept);
    }

    /// What is kept is this from now on.
    fn hold(&mut self, kept: Kept) {
        self.settings = kept.settings;
        self.history = kept.history;
        self.programme.enrolment = kept.enrolment;
        self.programme.own = kept.routines;
        self.quiz = super::QuizState::recall();
    }

    /// The values as they are, and what they say, for who opens the file.
    fn save_file(&self) {
        let session = |it: &Record| {
            let what = title(&self.book.strings, it.purpose, it.planned);
            let seconds = it.worked.as_millis() / 1000;
            [
                &it.ended.to_string(),
                "\t",
                &seconds.to_string(),
                "\t",
                &what,
                "\n",
            ]
            .concat()
        };
        let result = |it: &Taken| {
            let mut row = it.at.to_string();
            let outcome = &it.outcome;
            for value in [
                outcome.hips.into(),
                outcome.glutes.into(),
                i16::from(outcome.balance),
            ] {
                row.push('\t');
                row.push_str(&value.to_string());
            }
            row.push('\n');
            row
        };
        let sessions: String = self.history.records.iter().map(session).collect();
        let results: Results = recall().unwrap_or_default();
        let results: String = results.taken.iter().map(result).collect();
        self.page.save(&lines(storage::load), &sessions, &results);
    }
}

/// What cannot be kept lasts until the page is closed, as it says.
fn put<T: Stored>(value: &T) {
    let _ = keep(value);
}
