//! Whether the page can be seen.

use gloo_events::EventListener;
use yew::Callback;

/// Whether the page is out of sight: another tab, or a locked screen.
pub fn is_hidden() -> bool {
    super::window()
        .and_then(|window| window.document())
        .is_some_and(|document| document.hidden())
}

/// Tells when the page goes out of sight and comes back, until it is dropped.
#[derive(Debug)]
pub struct Watch {
    _listener: Option<EventListener>,
}

impl Watch {
    /// `on_change` is given whether the page can be seen.
    pub fn new(on_change: Callback<bool>) -> Self {
        let document = super::window().and_then(|window| window.document());
        Self {
            _listener: document.map(|document| {
                EventListener::new(&document, "visibilitychange", move |_| {
                    on_change.emit(!is_hidden());
                })
            }),
        }
    }
}
