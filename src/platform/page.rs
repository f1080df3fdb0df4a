//! The page around the app: what the app is opened for, and what it may ask.
//!
//! What a page can do hangs on the element the app draws into: `web/boot.js`
//! puts it there on our own pages, `web/embed/runtime.js` on those of others.
//! An embed gives less; what is not there does nothing.

use core::cell::RefCell;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{AudioContext, Element, HtmlElement, Storage};
use yew::NodeRef;

#[wasm_bindgen]
extern "C" {
    /// The element the app draws into.
    #[wasm_bindgen(extends = Element)]
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub type Root;

    #[wasm_bindgen(method, getter)]
    fn site(this: &Root) -> Option<String>;

    #[wasm_bindgen(method, getter)]
    fn fragment(this: &Root) -> Option<String>;

    #[wasm_bindgen(method, getter)]
    fn storage(this: &Root) -> Option<Storage>;

    #[wasm_bindgen(method, getter)]
    fn audio(this: &Root) -> Option<AudioContext>;

    #[wasm_bindgen(method, catch)]
    pub(super) fn file(this: &Root, name: &str) -> Result<js_sys::Promise, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub(super) fn load(this: &Root, name: &str) -> Result<js_sys::Promise, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn look(this: &Root, element: &HtmlElement) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn rename(this: &Root, title: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn entry(this: &Root) -> Result<String, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn print(this: &Root) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn save(this: &Root, lines: &str, sessions: &str, results: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn erase(this: &Root) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn tell(this: &Root, kind: &str, words: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(method, getter, js_name = canOffer)]
    pub(super) fn can_offer(this: &Root) -> bool;

    #[wasm_bindgen(method, catch)]
    pub(super) fn give(
        this: &Root,
        how: u8,
        text: &str,
        link: &str,
        numbers: &str,
    ) -> Result<js_sys::Promise, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub(super) fn desk(this: &Root, wish: u8, text: &str, more: &str) -> Result<i16, JsValue>;
}

thread_local! {
    /// The first root of this page. Where the site is, what is kept and what
    /// sounds is the same for every one.
    static FIRST: RefCell<Option<Root>> = const { RefCell::new(None) };
}

/// The page, as one app knows it. Without a browser there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page(Option<Root>);

impl Page {
    /// The page around a root.
    pub fn around(root: &Root) -> Self {
        FIRST.with_borrow_mut(|first| {
            first.get_or_insert_with(|| root.clone());
        });
        Self(Some(root.clone()))
    }

    /// What the page says about `name`, e.g. `quiz` about `view`; empty if nothing.
    pub fn says(&self, name: &str) -> String {
        let said = self.0.as_ref().and_then(|root| root.get_attribute(name));
        said.unwrap_or_default()
    }

    /// The fragment that the page was opened with, without its sign; empty where
    /// there was none.
    pub fn fragment(&self) -> String {
        let root = self.0.as_ref();
        root.and_then(Root::fragment).unwrap_or_default()
    }

    /// Whether it is one of ours, and no element on a page of somebody else.
    pub fn is_ours(&self) -> bool {
        self.0.as_ref().and_then(Root::fragment).is_some()
    }

    /// Names the page, in the tab and for a screen reader.
    pub fn rename(&self, title: &str) {
        let _ = self.0.as_ref().map(|root| root.rename(title));
    }

    /// What is in the field for a name, without spaces around it; empty where there is none.
    pub fn entry(&self) -> String {
        let entry = self.0.as_ref().and_then(|root| root.entry().ok());
        entry.unwrap_or_default()
    }

    /// Offers the page to a printer.
    pub fn print(&self) {
        let _ = self.0.as_ref().map(Root::print);
    }

    /// Hands everything that is kept to the browser's downloads, with what it says: a
    /// line for each session, and for each result.
    pub fn save(&self, lines: &str, sessions: &str, results: &str) {
        let _ = self
            .0
            .as_ref()
            .map(|root| root.save(lines, sessions, results));
    }

    /// Takes everything of ours out of the browser's storage.
    pub fn erase(&self) {
        let _ = self.0.as_ref().map(Root::erase);
    }

    /// Moves the focus to a drawn element; a heading needs `tabindex="-1"` for it.
    pub fn focus(&self, node: &NodeRef) {
        if let (Some(root), Some(element)) = (&self.0, node.cast::<HtmlElement>()) {
            let _ = root.look(&element);
        }
    }

    /// Tells whoever embeds the app: what happened, and words or numbers about it
    /// with spaces between. Never an answer.
    pub fn tell(&self, kind: &str, words: &str) {
        let _ = self.0.as_ref().map(|root| root.tell(kind, words));
    }

    /// Says whether something is under way that must not be interrupted.
    pub fn set_busy(&self, is_busy: bool) {
        if let Some(root) = &self.0 {
            let _ = root.toggle_attribute_with_force("data-busy", is_busy);
        }
    }

    pub(super) fn root(&self) -> Option<&Root> {
        self.0.as_ref()
    }
}

/// Where the site is. If that is not known: here. The build draws pages without knowing,
/// and leads what begins so to where the page is.
pub(super) fn site() -> String {
    first(Root::site).unwrap_or_else(|| "./".to_owned())
}

/// What keeps things on this page, where that is not the page's own storage.
pub(super) fn storage() -> Option<Storage> {
    first(Root::storage)
}

/// What sounds, where a press made it before the app was there.
pub(super) fn audio() -> Option<AudioContext> {
    first(Root::audio)
}

fn first<T>(get: impl FnOnce(&Root) -> Option<T>) -> Option<T> {
    FIRST.with_borrow(|first| get(first.as_ref()?))
}
