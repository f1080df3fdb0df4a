//! The content, fetched beside the app.

use unseat_app::effect::Wanted;
use unseat_app::host::Trouble;
use yew::Callback;

use super::page::{Page, bytes};
use super::promise::when;

/// What came of asking for content.
pub type Arrived = Result<Vec<u8>, Trouble>;

/// Asks for content, and hands on what comes of it. What a part brings with it is here
/// when that arrives. Asking again is safe and may succeed.
pub fn fetch(page: &Page, wanted: Wanted, on_arrival: Callback<Arrived>) {
    let Some(host) = page.host() else {
        return;
    };
    match wanted {
        Wanted::Part(part) => {
            let page = page.clone();
            when(host.load(part.into()), move |came| {
                on_arrival.emit(came.map(|brought| page.take(brought)));
            });
        }
        // Code alone.
        Wanted::Figures => when(host.figures(), move |came| {
            on_arrival.emit(came.map(|_| Vec::new()));
        }),
        Wanted::Manuals => when(host.library(), move |came| {
            on_arrival.emit(came.map(|packed| bytes(&packed)));
        }),
    }
}
