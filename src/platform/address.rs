//! The address bar and the history of our own pages.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use yew::Callback;

/// Where the page is below the site, with its fragment.
pub fn here(site: &str) -> String {
    let href = super::window().and_then(|window| window.location().href().ok());
    let href = href.unwrap_or_default();
    href.strip_prefix(site).unwrap_or_default().to_owned()
}

/// Adds an entry with an address below the site.
pub fn push(site: &str, address: &str) {
    if let Some(history) = history() {
        let address = [site, address].concat();
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}

/// Puts an address below the site in the place of the one that shows.
pub fn replace(site: &str, address: &str) {
    if let Some(history) = history() {
        let address = [site, address].concat();
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}

/// Goes back to the entry before.
pub fn back() {
    if let Some(history) = history() {
        let _ = history.back();
    }
}

fn history() -> Option<web_sys::History> {
    super::window()?.history().ok()
}

/// Tells when the browser went to another entry of this page, until it is dropped.
#[derive(Debug)]
pub struct Trail {
    _listener: EventListener,
}

impl Trail {
    /// `on_went` is given where the page is below the site then.
    pub fn watch(site: String, on_went: Callback<String>) -> Option<Self> {
        let window = super::window()?;
        Some(Self {
            _listener: EventListener::new(&window, "popstate", move |_| on_went.emit(here(&site))),
        })
    }
}
