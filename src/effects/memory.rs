//! Values of the core kept in the browser's storage.

use unseat_app::player::{Ending, Session};
use unseat_app::player::{History, Record};
use unseat_core::codec::Stored;
use unseat_core::time::Timestamp;

use crate::platform::clock;
use crate::platform::storage::{self, StorageError};

/// The value kept last, if there is one and this app can read it.
pub fn recall<T: Stored>() -> Option<T> {
    T::from_text(&storage::load(T::KEY)?).ok()
}

/// Keeps `value` in place of the one before.
///
/// # Errors
///
/// A [`StorageError`]: the choice lasts until the page is closed.
pub fn keep<T: Stored>(value: &T) -> Result<(), StorageError> {
    put(T::KEY, &value.to_text(), |text| T::from_text(text).is_ok())
}

/// Once in the wasm, and not for every type.
fn put(key: &str, text: &str, can_read: fn(&str) -> bool) -> Result<(), StorageError> {
    if let Some(unread) = storage::kept(key).filter(|kept| !can_read(kept)) {
        // Perhaps written by a newer app: it may want it back.
        let saved = storage::save(&[key, ".unread"].concat(), &unread);
        if saved.is_err() {
            storage::hold(key, text);
            return saved;
        }
    }
    storage::save(key, text)
}

/// Whether anything lasts only until the page is closed.
pub fn is_forgetful() -> bool {
    storage::is_holding()
}

/// Forgets the value.
pub fn forget<T: Stored>() {
    storage::remove(T::KEY);
}

/// Adds a session that has just ended to the history. One in which nothing was
/// done is not kept.
///
/// # Errors
///
/// A [`StorageError`]; the history before is still there.
pub fn record(session: &Session, ending: Ending, now: Timestamp) -> Result<(), StorageError> {
    let Some(record) = record_of(session, ending, now, clock::wall_millis()) else {
        return Ok(());
    };
    // Read anew: another tab may have added to it.
    let mut history = recall::<History>().unwrap_or_default();
    history.add(record);
    keep(&history)
}

fn record_of(session: &Session, ending: Ending, now: Timestamp, ended: u64) -> Option<Record> {
    let worked = session.worked(now);
    (!worked.is_zero()).then(|| Record {
        ended,
        purpose: session.plan().purpose(),
        planned: session.plan().total(),
        worked,
        exercises: u8::try_from(session.exercises_done()).unwrap_or(u8::MAX),
        completed: ending == Ending::Completed,
        felt: None,
        // Only *Your weeks* looks at it.
        offset: Some(clock::offset()),
    })
}
