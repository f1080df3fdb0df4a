//! Weeks, and all that is kept, as a part of the app.

use alloc::borrow::ToOwned as _;
use alloc::string::String;

use super::backup::texts;
use super::{Kept, Report};
use crate::effect::{Effect, SaidResult, SaidSession, SavedFile};
use crate::host::Trouble;
use crate::machine::Machine;
use crate::part::Arrival;
use crate::player::{History, Order, Record};
use crate::quiz::{Outcome, Results};
use crate::shared::Shared;
use crate::store::Keyed;
use unseat_core::content::{Batch, Word, unpack_texts};

/// What somebody does about what is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Save all of it as a file.
    Save,
    /// Add what is in a file.
    Bring,
    /// Erase all of it. It was asked about before.
    Erase,
}

/// Weeks as a part of the app.
#[derive(Debug, Default)]
pub struct WeeksPart {
    /// What it says.
    pub words: Arrival<()>,
    /// What became of the last press, if there was one.
    pub told: Option<Word>,
    /// What became of what was in a file.
    pub report: Option<Report>,
}

impl WeeksPart {
    /// A file was chosen, and is here; where none was, nothing has happened.
    pub(crate) fn brought(
        &mut self,
        came: Result<&[(String, String)], Trouble>,
        shared: &mut Shared,
    ) {
        let texts = match came {
            Ok(texts) => texts,
            Err(Trouble::Refused) => return,
            Err(_) => {
                self.told = Some(Word::KeptOther);
                return;
            }
        };
        let was = Kept::of(&shared.store);
        let mut kept = was.clone();
        self.report = Some(kept.add(texts, shared.now.wall.millis));
        put(&was.history, &kept.history, shared);
        put(&was.results, &kept.results, shared);
        put(&was.settings, &kept.settings, shared);
        put(&was.routines, &kept.routines, shared);
        put_new(was.enrolment.as_ref(), kept.enrolment.as_ref(), shared);
        put_new(was.session.as_ref(), kept.session.as_ref(), shared);
        put_new(was.attempt.as_ref(), kept.attempt.as_ref(), shared);
    }
}

impl Machine for WeeksPart {
    type Press = Press;

    fn new(_: &Shared) -> Self {
        Self::default()
    }

    fn can_read(bytes: &[u8]) -> bool {
        unpack_texts(bytes).is_ok()
    }

    fn show(&mut self, shared: &mut Shared) -> bool {
        shared.show_heading();
        self.words.is_here()
    }

    fn failed(&mut self) {
        self.words = Arrival::Failed;
    }

    fn update(&mut self, press: Press, shared: &mut Shared) -> Option<Order> {
        self.told = None;
        self.report = None;
        match press {
            Press::Save => {
                save(shared);
                self.told = Some(Word::KeptSaved);
            }
            Press::Bring => shared.ask(Effect::ChooseFile),
            Press::Erase => {
                shared.store.erase();
                shared.ask(Effect::EraseAll);
                self.told = Some(Word::KeptErased);
                shared.show_heading();
            }
        }
        None
    }

    fn came(&mut self, bytes: Option<&[u8]>, _: bool, shared: &mut Shared) {
        let words = bytes.and_then(|bytes| unpack_texts(bytes).ok());
        self.words = words.map_or(Arrival::Failed, |words| {
            shared.strings().add(Batch::Weeks, words);
            Arrival::Here(())
        });
    }

    fn title(&self, shared: &Shared) -> String {
        shared.strings().get(Word::WeeksTitle).to_owned()
    }
}

/// Keeps what the file has added to.
fn put<T: Keyed + PartialEq>(was: &T, is: &T, shared: &mut Shared) {
    if was != is {
        shared.keep(is);
    }
}

/// Keeps what was not there before.
fn put_new<T: Keyed>(was: Option<&T>, is: Option<&T>, shared: &mut Shared) {
    if let (None, Some(is)) = (was, is) {
        shared.keep(is);
    }
}

/// Saves the values as they are, and what they say, for whoever opens the file.
fn save(shared: &mut Shared) {
    let history = History::of(&shared.store);
    let results = Results::of(&shared.store);
    let session = |it: &Record| SaidSession {
        ended: it.ended,
        seconds: it.worked.as_millis() / 1000,
        what: crate::player::title(shared.strings(), it.purpose, it.planned),
    };
    let result = |(at, outcome): (u64, &Outcome)| SaidResult {
        at,
        hips: outcome.hips,
        glutes: outcome.glutes,
        balance: outcome.balance,
    };
    let file = SavedFile {
        texts: texts(&shared.store),
        sessions: history.records.iter().map(session).collect(),
        results: results.comparable().map(result).collect(),
    };
    shared.ask(Effect::SaveFile(file));
}
