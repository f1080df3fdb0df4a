//! The browser, as far as the app needs it.
//!
//! Nothing outside this module names `web_sys`, `js_sys`, `gloo` or
//! `wasm_bindgen`. Each file offers two or three plain functions or one small
//! handle. What is missing or forbidden becomes `None`, a typed error or
//! silence here: nothing above sees a `JsValue`, and nothing panics.

#![expect(
    clippy::disallowed_methods,
    reason = "this module is the boundary the list guards"
)]

pub mod address;
pub mod alarm;
pub mod catalog;
pub mod clock;
pub mod desk;
pub mod dialog;
pub mod ear;
pub mod files;
pub mod input;
pub mod motion;
pub mod page;
mod promise;
pub mod share;
pub mod sound;
pub mod speech;
pub mod stage;
pub mod storage;
pub mod text;
pub mod told;
pub mod vibration;
pub mod visibility;
pub mod wake_lock;

/// Whether there is a browser at all. The pages of the site are drawn before they
/// are visited, by a program on which everything here falls silent.
pub(crate) const IS_BROWSER: bool = cfg!(target_family = "wasm");

/// The window; none where there is no browser.
fn window() -> Option<web_sys::Window> {
    if IS_BROWSER { web_sys::window() } else { None }
}

/// Lets a promise settle unheeded. Left alone, one that is refused would be
/// reported in the console as an error of ours.
fn forget(promise: js_sys::Promise) {
    promise::when(promise, |_| {});
}
