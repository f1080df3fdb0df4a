//! Links to results: their address, and handing them on.

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

use super::page;

// What the page can do is the page's: `web/boot.js` gives the root what every
// visit may need, `web/quiz.js` the rest. An embed gives less.
#[wasm_bindgen]
extern "C" {
    type Root;

    #[wasm_bindgen(method, getter)]
    fn site(this: &Root) -> Option<String>;

    #[wasm_bindgen(method, getter)]
    fn fragment(this: &Root) -> Option<String>;

    #[wasm_bindgen(method, catch)]
    fn leave(this: &Root) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn load(this: &Root, address: &str) -> Result<js_sys::Promise, JsValue>;

    #[wasm_bindgen(method, getter, js_name = canOffer)]
    fn can_offer(this: &Root) -> bool;

    #[wasm_bindgen(method, catch)]
    fn give(
        this: &Root,
        how: u8,
        text: &str,
        link: &str,
        numbers: &str,
    ) -> Result<js_sys::Promise, JsValue>;
}

fn root() -> Option<Root> {
    Some(page::root()?.unchecked_into())
}

/// The address of a page of this site with a fragment, which no server sees.
pub fn address(page: &str, fragment: &str) -> String {
    let site = root().and_then(|root| root.site()).unwrap_or_default();
    [&site, page, "#", fragment].concat()
}

/// The fragment that the page was opened with, without its sign; empty where
/// there was none.
pub fn fragment() -> String {
    root().and_then(|root| root.fragment()).unwrap_or_default()
}

/// Takes the fragment out of the address bar.
pub fn forget_fragment() {
    let _ = root().map(|root| root.leave());
}

/// Loads what the functions below need, from `address`.
pub(super) fn load(address: &str) -> Option<js_sys::Promise> {
    root()?.load(address).ok()
}

/// Whether there are other apps to offer a link to.
pub fn can_offer() -> bool {
    root().is_some_and(|root| root.can_offer())
}

/// How to hand a result on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Put the link on the clipboard.
    Copy,
    /// Offer the link to other apps, and the picture where they take it.
    Offer,
    /// Save the picture.
    Save,
}

/// What became of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// The link is on the clipboard.
    Copied,
    /// Another app took it, or the person thought better of it.
    Offered,
    /// The picture was handed to the browser's downloads.
    Saved,
    /// The browser allows none of it: the link is selected, to be copied by hand.
    Refused,
}

/// Hands a result on, as a text, a link and the numbers of its card, and tells
/// what became of it. Within a tap or key press.
pub fn give(how: How, [text, link, numbers]: [&str; 3], on_given: Callback<Given>) {
    let promise = root().and_then(|root| root.give(how as u8, text, link, numbers).ok());
    spawn_local(async move {
        let place = match promise {
            Some(promise) => JsFuture::from(promise).await.ok(),
            None => None,
        };
        on_given.emit(match place.and_then(|place| place.as_f64()) {
            Some(0.0) => Given::Copied,
            Some(1.0) => Given::Offered,
            Some(2.0) => Given::Saved,
            _ => Given::Refused,
        });
    });
}
