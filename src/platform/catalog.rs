//! The content, fetched beside the app.

use yew::Callback;

use super::page::{Page, bytes};
use super::promise::when;
pub use crate::host::{PartName, Trouble};

/// What came of asking for content.
pub type Arrived = Result<Vec<u8>, Trouble>;

/// Asks for what somebody may want to read, and hands on what comes of it. Asking again
/// is safe and may succeed.
pub fn fetch_library(page: &Page, on_arrival: Callback<Arrived>) {
    if let Some(host) = page.host() {
        when(host.library(), move |came| {
            on_arrival.emit(came.map(|packed| bytes(&packed)));
        });
    }
}

/// The same for a part of the app. What it brings with it is here when it arrives.
pub fn load(page: &Page, part: PartName, on_arrival: Callback<Arrived>) {
    if let Some(host) = page.host() {
        let page = page.clone();
        when(host.load(part), move |came| {
            on_arrival.emit(came.map(|brought| page.take(brought)));
        });
    }
}
