//! Whether the person wants things to move.

use gloo_events::EventListener;
use web_sys::MediaQueryList;
use yew::Callback;

const QUERY: &str = "(prefers-reduced-motion: reduce)";

/// Whether the person has asked for less motion.
pub fn prefers_reduced() -> bool {
    query().is_some_and(|query| query.matches())
}

/// Tells when the person changes their mind, until it is dropped.
#[derive(Debug)]
pub struct ReducedMotion {
    _listener: Option<EventListener>,
}

impl ReducedMotion {
    /// `on_change` is given whether less motion is wanted.
    pub fn watch(on_change: Callback<bool>) -> Self {
        Self {
            _listener: query().map(|query| {
                EventListener::new(&query, "change", move |_| on_change.emit(prefers_reduced()))
            }),
        }
    }
}

fn query() -> Option<MediaQueryList> {
    super::window()?.match_media(QUERY).ok()?
}
