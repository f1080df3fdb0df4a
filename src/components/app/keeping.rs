//! What happens to the app for weeks, and for all that is kept.

use unseat_app::player::Record;
use unseat_app::quiz::{Results, Taken};
use unseat_app::weeks::{Kept, Report, WallTime, texts};
use unseat_core::codec::Stored;
use unseat_core::content::{Batch, Word};
use yew::{Callback, Context};

use super::{App, Event, Message};
use crate::components::ui::tag::Element;
use crate::components::ui::words::title;
use crate::components::weeks::{Press, WeeksView, weeks};
use crate::effects::{keep, recall};
use crate::platform::catalog::Trouble;
use crate::platform::files::{self, SavedResult, SavedSession, Texts};
use crate::platform::{clock, storage};

/// What became of the last press, if there was one.
#[derive(Default)]
pub(in crate::components) struct WeeksState {
    pub(in crate::components) told: Option<Word>,
    pub(in crate::components) report: Option<Report>,
}

impl App {
    /// The page is for them.
    pub(super) fn weeks_came(&mut self, words: &[String]) {
        self.book.strings.add(Batch::Weeks, words.to_vec());
        self.screen = super::screen::Screen::Weeks;
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
    pub(super) fn tidy(&mut self, ctx: &Context<Self>, press: Press) {
        self.weeks = WeeksState::default();
        match press {
            Press::Save => {
                self.save_file();
                self.weeks.told = Some(Word::KeptSaved);
            }
            Press::Bring => {
                let on_arrival = ctx.link().callback(Message::Brought);
                files::choose(&self.page, on_arrival);
            }
            Press::Erase => {
                files::erase(&self.page);
                storage::release_all();
                self.hold(Kept::default());
                self.breaks.end();
                self.weeks.told = Some(Word::KeptErased);
                self.has_moved = true;
            }
        }
    }

    /// A file was chosen, and is here; where none was, nothing has happened.
    pub(super) fn brought(&mut self, came: Result<Texts, Trouble>) {
        let brought = match came {
            Ok(brought) => brought,
            Err(Trouble::Refused) => return,
            Err(_) => {
                self.weeks.told = Some(Word::KeptOther);
                return;
            }
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
        self.weeks.report = Some(kept.add(&brought, clock::wall_millis()));
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
        let session = |it: &Record| SavedSession {
            ended: millis(it.ended),
            what: title(&self.book.strings, it.purpose, it.planned),
            seconds: u32::try_from(it.worked.as_millis() / 1000).unwrap_or(u32::MAX),
        };
        let result = |it: &Taken| SavedResult {
            at: millis(it.at),
            hips: it.outcome.hips,
            glutes: it.outcome.glutes,
            balance: it.outcome.balance,
        };
        let sessions = self.history.records.iter().map(session);
        let results: Results = recall().unwrap_or_default();
        let results = results.taken.iter().map(result);
        files::save(&self.page, sessions, results, &texts(storage::load));
    }
}

/// As JavaScript counts milliseconds.
#[expect(
    clippy::cast_precision_loss,
    reason = "no time that anybody lives in has more than 53 bits"
)]
const fn millis(since: u64) -> f64 {
    since as f64
}

/// What cannot be kept lasts until the page is closed, as it says.
fn put<T: Stored>(value: &T) {
    let _ = keep(value);
}
