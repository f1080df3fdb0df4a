//! What a file brings that was saved before, here or on another device.
//!
//! A file is JSON (docs/your-data.md), which `web/parts/weeks.ts` reads and writes. It hands
//! on each text that is in it, with the key that it was kept under. So what is true of a
//! remembered value is decided by the code that reads it from storage.
//!
//! What is here always stays: a file only adds to it.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use crate::player::{History, Record, SavedSession, Settings};
use crate::programme::{Enrolment, OwnRoutines, SavedRoutine};
use crate::quiz::{Results, SavedAttempt, Taken};
use crate::store::{Key, Store};
use unseat_core::codec::Stored;

/// Everything that is remembered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// The sessions done.
    pub history: History,
    /// The last results.
    pub results: Results,
    /// What was chosen.
    pub settings: Settings,
    /// Own routines.
    pub routines: OwnRoutines,
    /// The programme that is followed.
    pub enrolment: Option<Enrolment>,
    /// A session left half-way.
    pub session: Option<SavedSession>,
    /// A quiz left half-way.
    pub attempt: Option<SavedAttempt>,
}

/// What became of what is in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// A session that is here now and was not before.
    Session,
    /// The same of a result.
    Result,
    /// The same of an own routine.
    Routine,
    /// The same of settings, a programme, or something left half-way.
    Other,
    /// It was here already.
    Known,
    /// Something else is here in its place, and stays.
    Kept,
    /// It says nothing this app understands.
    Unread,
    /// It is of a time that is yet to come.
    Early,
    /// There is no more room for it.
    Crowded,
}

/// How often each [`Fate`] was met with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report([u16; Fate::ALL.len()]);

impl Fate {
    /// All of them, what was added first.
    pub const ALL: [Self; 9] = [
        Self::Session,
        Self::Result,
        Self::Routine,
        Self::Other,
        Self::Known,
        Self::Kept,
        Self::Unread,
        Self::Early,
        Self::Crowded,
    ];
}

impl Report {
    /// How many met with this.
    pub const fn count(&self, fate: Fate) -> u16 {
        self.0[fate as usize]
    }

    fn add(&mut self, fate: Fate) {
        let count = &mut self.0[fate as usize];
        *count = count.saturating_add(1);
    }
}

/// Clocks are set, and devices travel: what is a day early is not from the future.
const EARLY: u64 = 24 * 60 * 60 * 1000;

impl Kept {
    /// What is kept now.
    pub(super) fn of(store: &Store) -> Self {
        Self {
            history: History::of(store).clone(),
            results: Results::of(store).clone(),
            settings: Settings::of(store),
            routines: OwnRoutines::of(store).clone(),
            enrolment: store.get().copied(),
            session: store.get().cloned(),
            attempt: store.get().cloned(),
        }
    }

    /// Adds what a file brings, at a time in milliseconds since 1970 (UTC).
    pub fn add(&mut self, texts: &[(String, String)], now: u64) -> Report {
        let mut report = Report::default();
        let latest = now.saturating_add(EARLY);
        for (key, text) in texts {
            let is_read = match key.as_str() {
                History::KEY => self.add_sessions(text, latest, &mut report),
                Results::KEY => self.add_results(text, latest, &mut report),
                OwnRoutines::KEY => self.add_routines(text, &mut report),
                Settings::KEY => self.add_settings(text, &mut report),
                Enrolment::KEY => add_other(&mut self.enrolment, text, &mut report),
                SavedSession::KEY => add_other(&mut self.session, text, &mut report),
                SavedAttempt::KEY => add_other(&mut self.attempt, text, &mut report),
                _ => None,
            };
            if is_read.is_none() {
                report.add(Fate::Unread);
            }
        }
        report
    }

    /// The newest first: where there is no room for all, they come in.
    fn add_sessions(&mut self, text: &str, latest: u64, report: &mut Report) -> Option<()> {
        let theirs = History::from_text(text).ok()?;
        for record in theirs.records.into_iter().rev() {
            report.add(self.add_session(record, latest));
        }
        Some(())
    }

    fn add_session(&mut self, record: Record, latest: u64) -> Fate {
        let records = &self.history.records;
        if !record.is_sound() {
            Fate::Unread
        } else if record.ended > latest {
            Fate::Early
        } else if records.iter().any(|it| it.is_same(&record)) {
            Fate::Known
        } else if records.len() >= History::AT_MOST {
            Fate::Crowded
        } else {
            self.history.insert(record);
            Fate::Session
        }
    }

    fn add_results(&mut self, text: &str, latest: u64, report: &mut Report) -> Option<()> {
        let theirs = Results::from_text(text).ok()?;
        for taken in theirs.taken.into_iter().rev() {
            report.add(self.add_result(taken, latest));
        }
        Some(())
    }

    fn add_result(&mut self, taken: Taken, latest: u64) -> Fate {
        let results = &self.results.taken;
        if taken.at > latest {
            Fate::Early
        } else if results.iter().any(|it| it.at == taken.at) {
            Fate::Known
        } else if results.len() >= Results::AT_MOST {
            Fate::Crowded
        } else {
            self.results.insert(taken);
            Fate::Result
        }
    }

    fn add_routines(&mut self, text: &str, report: &mut Report) -> Option<()> {
        let theirs = OwnRoutines::from_text(text).ok()?;
        for routine in theirs.routines {
            report.add(self.add_routine(routine));
        }
        Some(())
    }

    fn add_routine(&mut self, routine: SavedRoutine) -> Fate {
        let mut ours = self.routines.routines.iter();
        if let Some(named) = ours.find(|it| it.name == routine.name) {
            let is_same = *named == routine;
            return if is_same { Fate::Known } else { Fate::Kept };
        }
        if self.routines.add(routine) {
            Fate::Routine
        } else {
            Fate::Crowded
        }
    }

    /// Settings are always there: those of somebody new are none of their own.
    fn add_settings(&mut self, text: &str, report: &mut Report) -> Option<()> {
        let theirs = Settings::from_text(text).ok()?;
        report.add(if theirs == self.settings {
            Fate::Known
        } else if self.settings == Settings::default() {
            self.settings = theirs;
            Fate::Other
        } else {
            Fate::Kept
        });
        Some(())
    }
}

/// Takes what there is one of, where there is none here.
fn add_other<T: Stored + PartialEq>(
    here: &mut Option<T>,
    text: &str,
    report: &mut Report,
) -> Option<()> {
    let theirs = T::from_text(text).ok()?;
    report.add(match here {
        None => {
            *here = Some(theirs);
            Fate::Other
        }
        Some(ours) if *ours == theirs => Fate::Known,
        Some(_) => Fate::Kept,
    });
    Some(())
}

/// Every text that is kept, with its key.
pub(super) fn texts(store: &Store) -> Vec<(Key, String)> {
    let keys = Key::ALL.into_iter().filter(|key| !key.is_of_device());
    keys.filter_map(|key| Some((key, store.text(key)?.to_owned())))
        .collect()
}

#[cfg(test)]
mod tests;
