//! Links to results: their address, and handing them on.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

use super::page::{self, Page, Root};

/// The address of a page of our site with a fragment, which no server sees.
pub fn address(page: &str, fragment: &str) -> String {
    [&page::site(), page, "#", fragment].concat()
}

/// The address of a page of our site; from its root, where that is not known.
pub fn page(page: &str) -> String {
    [&page::site(), page].concat()
}

/// Whether there are other apps to offer a link to.
pub fn can_offer(page: &Page) -> bool {
    page.root().is_some_and(Root::can_offer)
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
pub fn give(page: &Page, how: How, [text, link, numbers]: [&str; 3], on_given: Callback<Given>) {
    let root = page.root();
    let promise = root.and_then(|root| root.give(how as u8, text, link, numbers).ok());
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
