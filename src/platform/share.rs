//! Links to results: their address, and handing them on.

use js_sys::Object;
use unseat_app::effect::{Given, How, Share};
use wasm_bindgen::JsCast;
use yew::Callback;

use super::page::{self, Page};
use super::promise::answered;
use crate::host::parts::{Card, Gift, Given as Answer, How as Way};

/// The address of a page of our site; from its root, where that is not known.
pub fn page(page: &str) -> String {
    [&page::site(), page].concat()
}

/// Whether there are other apps to offer a link to.
pub fn can_offer(page: &Page) -> bool {
    page.sharing().is_some_and(|sharing| sharing.can_offer())
}

/// Hands a link on, and tells what became of it. Within a tap or key press.
pub fn give(page: &Page, share: &Share, on_given: Callback<Given>) {
    let Some(sharing) = page.sharing() else {
        return;
    };
    let way = match share.how {
        How::Copy => Way::Copy,
        How::Offer => Way::Offer,
        How::Save => Way::Save,
    };
    let gift = Gift {
        text: &share.text,
        link: &share.link,
        card: share.numbers.as_ref().map(card),
    };
    let given = sharing.give(way, gift.into());
    answered(given, Answer::from_js_value, move |answer| {
        on_given.emit(match answer {
            Some(Answer::Copied) => Given::Copied,
            Some(Answer::Offered) => Given::Offered,
            Some(Answer::Saved) => Given::Saved,
            _ => Given::Refused,
        });
    });
}

/// What goes onto a picture, each text in the place of its number.
fn card<const N: usize>(texts: &[String; N]) -> Card {
    let card: Card = Object::new().unchecked_into();
    for (place, text) in (0..).zip(texts) {
        card.put(place, text);
    }
    card
}
