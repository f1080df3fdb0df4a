//! What the browser remembers for us, if it will.
//!
//! Storage may be missing, full or forbidden (common inside third-party pages).
//! None of these is worth interrupting a warm-up for: what the browser refuses
//! is held until the page is closed, and the error says no more than that.

use core::cell::RefCell;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage};

use super::page;

/// Every key of ours begins with it: the page may share its origin with others.
const PREFIX: &str = "unseat:";

/// Why a value was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// The browser keeps nothing for this page.
    #[error("the browser keeps nothing for this page")]
    Denied,
    /// There is no room left.
    #[error("the browser's storage is full")]
    Full,
}

thread_local! {
    /// What the browser refused to keep, by key.
    static HELD: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

/// The text that lasts until the page is closed, because the browser refused it. Where
/// there is no browser there is no page.
pub fn held(key: &str) -> Option<String> {
    if !super::IS_BROWSER {
        return None;
    }
    HELD.with_borrow(|held| {
        let found = held.iter().find(|(known, _)| known == key);
        found.map(|(_, text)| text.clone())
    })
}

/// The text that the browser keeps under `key`, whatever is held.
pub fn kept(key: &str) -> Option<String> {
    storage().ok()?.get_item(&prefixed(key)).ok()?
}

/// Keeps `text` under `key`.
///
/// # Errors
///
/// A [`StorageError`]: the text lasts until the page is closed. What the browser
/// kept before is still there.
pub fn save(key: &str, text: &str) -> Result<(), StorageError> {
    let kept = storage().and_then(|storage| {
        let kept = storage.set_item(&prefixed(key), text);
        kept.map_err(|error| cause(&error))
    });
    release(key);
    if kept.is_err() {
        hold(key, text);
    }
    kept
}

/// Holds `text` under `key` until the page is closed.
pub fn hold(key: &str, text: &str) {
    release(key);
    HELD.with_borrow_mut(|held| held.push((key.to_owned(), text.to_owned())));
}

fn release(key: &str) {
    HELD.with_borrow_mut(|held| held.retain(|(known, _)| known != key));
}

/// Forgets what the browser refused to keep.
pub fn release_all() {
    HELD.with_borrow_mut(Vec::clear);
}

/// Forgets what is kept under `key`.
pub fn remove(key: &str) {
    release(key);
    if let Ok(storage) = storage() {
        let _ = storage.remove_item(&prefixed(key));
    }
}

/// The getter itself throws where storage is blocked, and is null in some frames.
fn storage() -> Result<Storage, StorageError> {
    page::storage()
        .or_else(|| super::window()?.local_storage().ok().flatten())
        .ok_or(StorageError::Denied)
}

fn prefixed(key: &str) -> String {
    [PREFIX, key].concat()
}

fn cause(error: &JsValue) -> StorageError {
    let name = error.dyn_ref::<DomException>().map(DomException::name);
    match name.as_deref() {
        // The second is Firefox's own name for the same thing.
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StorageError::Full,
        _ => StorageError::Denied,
    }
}
