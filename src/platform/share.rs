//! Links to results: their address, and handing them on.

use js_sys::Object;
use wasm_bindgen::JsCast;
use yew::Callback;

use super::page::{self, Page};
use super::promise::answered;
use crate::host::parts::Card;
pub use crate::host::parts::{Gift, Given, How};

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
    page.sharing().is_some_and(|sharing| sharing.can_offer())
}

/// What goes onto a picture, each text in the place of its number.
pub fn card<const N: usize>(texts: &[String; N]) -> Card {
    let card: Card = Object::new().unchecked_into();
    for (place, text) in (0..).zip(texts) {
        card.put(place, text);
    }
    card
}

/// Hands something on, and tells what became of it. Within a tap or key press.
pub fn give(page: &Page, how: How, gift: Gift<'_>, on_given: Callback<Given>) {
    if let Some(sharing) = page.sharing() {
        let given = sharing.give(how, gift.into());
        answered(given, Given::from_js_value, move |given| {
            on_given.emit(given.unwrap_or(Given::Refused));
        });
    }
}
