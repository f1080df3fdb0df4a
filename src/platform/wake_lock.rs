//! A screen that stays on.
//!
//! The browser takes the lock away whenever the page is hidden. So what is
//! wanted is kept apart from what is held, and asked for again on return.
//! Where the screen cannot be kept on, nothing happens.

use core::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

use super::{forget, visibility};

// `web_sys` has these behind `--cfg=web_sys_unstable_apis`, which would have to
// reach every compiler call of everybody who builds this.
#[wasm_bindgen]
extern "C" {
    type Navigator;
    type Manager;
    type Sentinel;

    #[wasm_bindgen(method, getter, js_name = wakeLock)]
    fn wake_lock(this: &Navigator) -> Option<Manager>;

    #[wasm_bindgen(method, catch)]
    fn request(this: &Manager, kind: &str) -> Result<js_sys::Promise, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn release(this: &Sentinel) -> Result<js_sys::Promise, JsValue>;
}

/// The wish for a screen that stays on; dropping it lets the screen sleep.
#[derive(Debug)]
pub struct WakeLock {
    held: Rc<Held>,
    _watch: visibility::Watch,
}

#[derive(Debug, Default)]
struct Held {
    is_wanted: Cell<bool>,
    /// An answer to come must not be asked for twice.
    is_asking: Cell<bool>,
    sentinel: RefCell<Option<JsValue>>,
}

impl WakeLock {
    /// Holds nothing yet.
    pub fn new() -> Self {
        let held = Rc::new(Held::default());
        let returned = held.clone();
        Self {
            held,
            _watch: visibility::Watch::new(Callback::from(move |is_visible| {
                if is_visible && returned.is_wanted.get() {
                    returned.clone().ask();
                }
            })),
        }
    }

    /// Keeps the screen on from now on, as far as the browser lets it.
    pub fn keep(&self) {
        if !self.held.is_wanted.replace(true) {
            self.held.clone().ask();
        }
    }

    /// Lets the screen sleep.
    pub fn release(&self) {
        self.held.is_wanted.set(false);
        self.held.let_go();
    }
}

impl Default for WakeLock {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for WakeLock {
    fn drop(&mut self) {
        self.release();
    }
}

impl Held {
    fn ask(self: Rc<Self>) {
        let Some(Ok(answer)) = manager().map(|manager| manager.request("screen")) else {
            return;
        };
        if self.is_asking.replace(true) {
            forget(answer);
            return;
        }
        spawn_local(async move {
            let answer = JsFuture::from(answer).await;
            self.is_asking.set(false);
            // Refused when the battery is low, say; the session goes on.
            if let Ok(sentinel) = answer {
                self.let_go();
                self.sentinel.replace(Some(sentinel));
                if !self.is_wanted.get() {
                    self.let_go();
                }
            }
        });
    }

    fn let_go(&self) {
        let held = self.sentinel.take();
        if let Some(Ok(done)) = held.map(|it| it.unchecked_ref::<Sentinel>().release()) {
            forget(done);
        }
    }
}

fn manager() -> Option<Manager> {
    let navigator: JsValue = super::window()?.navigator().into();
    navigator.unchecked_ref::<Navigator>().wake_lock()
}
