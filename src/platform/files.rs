//! Taking along all that is kept: a file to save, one to read, and an end to it.

use unseat_app::effect::SavedFile;
use unseat_app::host::Trouble;
use yew::Callback;

use super::page::Page;
use super::promise::when;
use crate::host::parts::{SavedResult, SavedSession, SavedValue};

/// Hands a file to the browser's downloads: what is kept, and what that says.
pub fn save(page: &Page, file: &SavedFile) {
    let Some(files) = page.files() else {
        return;
    };
    let draft = files.draft();
    for it in &file.sessions {
        let session = SavedSession {
            ended: millis(it.ended),
            what: &it.what,
            seconds: it.seconds,
        };
        draft.session(session.into());
    }
    for it in &file.results {
        let result = SavedResult {
            at: millis(it.at),
            hips: it.hips,
            glutes: it.glutes,
            balance: it.balance,
        };
        draft.result(result.into());
    }
    for (key, text) in &file.texts {
        let key = key.name();
        draft.value(SavedValue { key, text }.into());
    }
    draft.save();
}

/// Each text of a file, with what it was kept under; or why there is none.
pub type Brought = Result<Vec<(String, String)>, Trouble>;

/// Has the person choose a file, and hands on what is in it.
pub fn choose(page: &Page, on_chosen: Callback<Brought>) {
    if let Some(files) = page.files() {
        when(files.choose(), move |came| {
            on_chosen.emit(came.map(|chosen| {
                let text = |place| (chosen.key(place), chosen.text(place));
                (0..chosen.length()).map(text).collect()
            }));
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

/// As JavaScript counts milliseconds.
#[expect(
    clippy::cast_precision_loss,
    reason = "no time that anybody lives in has more than 53 bits"
)]
const fn millis(since: u64) -> f64 {
    since as f64
}
