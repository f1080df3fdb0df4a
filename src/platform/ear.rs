//! When the page calls for a look at the clock, and at what is kept.

use wasm_bindgen::prelude::Closure;
use yew::Callback;

use super::page::Page;
use crate::host::Host;

/// Listens to a page until it is dropped.
#[derive(Debug)]
pub struct Ear {
    host: Host,
    _on_look: Closure<dyn FnMut()>,
}

impl Ear {
    /// Listens to a page; none without one.
    pub fn new(page: &Page, on_look: Callback<()>) -> Option<Self> {
        let host = page.host()?.clone();
        let on_look = Closure::new(move || on_look.emit(()));
        host.set_on_look(Some(&on_look));
        Some(Self {
            host,
            _on_look: on_look,
        })
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        self.host.set_on_look(None);
    }
}
