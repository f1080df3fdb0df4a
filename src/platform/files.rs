//! Taking along all that is kept: a file to save, one to read, and an end to it.

use yew::Callback;

use super::page::Page;
use super::promise::when;
use crate::host::Trouble;
use crate::host::parts::SavedValue;
pub use crate::host::parts::{SavedResult, SavedSession};

/// Each text of a file, with what it was kept under.
pub type Texts = Vec<(String, String)>;

/// Hands a file to the browser's downloads: what is kept, and what that says.
pub fn save(
    page: &Page,
    sessions: impl Iterator<Item = SavedSession>,
    results: impl Iterator<Item = SavedResult>,
    texts: &[(&str, String)],
) {
    let Some(files) = page.files() else {
        return;
    };
    let draft = files.draft();
    for session in sessions {
        draft.session(session.into());
    }
    for result in results {
        draft.result(result.into());
    }
    for (key, text) in texts {
        draft.value(SavedValue { key, text }.into());
    }
    draft.save();
}

/// Has the person choose a file, and hands on what is in it.
pub fn choose(page: &Page, on_chosen: Callback<Result<Texts, Trouble>>) {
    if let Some(files) = page.files() {
        when(files.choose(), move |came| {
            let texts = came.map(|chosen| {
                let text = |place| (chosen.key(place), chosen.text(place));
                (0..chosen.length()).map(text).collect()
            });
            on_chosen.emit(texts);
        });
    }
}

/// Takes everything of ours out of the browser's storage.
pub fn erase(page: &Page) {
    if let Some(files) = page.files() {
        // Where the browser keeps nothing, there is nothing to take out.
        let _ = files.erase();
    }
}
