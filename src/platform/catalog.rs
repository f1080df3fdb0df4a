//! The content, fetched beside the app.

use unseat_app::effect::Wanted;
use unseat_app::host::Trouble;
use unseat_app::part::Part;
use yew::Callback;

use super::page::{Page, bytes};
use super::promise::when;
use crate::host::PartName;

/// What came of asking for content.
pub type Arrived = Result<Vec<u8>, Trouble>;

/// Asks for content, and hands on what comes of it. What a part brings with it is here
/// when that arrives. Asking again is safe and may succeed.
pub fn fetch(page: &Page, wanted: Wanted, on_arrival: Callback<Arrived>) {
    let Some(host) = page.host() else {
        return;
    };
    match wanted {
        Wanted::Part(part) => load(page, named(part), on_arrival),
        Wanted::Figures => load(page, PartName::Figures, on_arrival),
        Wanted::Manuals => when(host.library(), move |came| {
            on_arrival.emit(came.map(|packed| bytes(&packed)));
        }),
    }
}

fn load(page: &Page, part: PartName, on_arrival: Callback<Arrived>) {
    let Some(host) = page.host() else {
        return;
    };
    let page = page.clone();
    when(host.load(part), move |came| {
        on_arrival.emit(came.map(|brought| page.take(brought)));
    });
}

const fn named(part: Part) -> PartName {
    match part {
        Part::Quiz => PartName::Quiz,
        Part::Breaks => PartName::Breaks,
        Part::Programme => PartName::Programme,
        Part::Weeks => PartName::Weeks,
    }
}
