//! Links to results and routines: their address, their pictures, and handing them on.

use js_sys::{JsString, Object};
use unseat_app::effect::{Given, How, Picture, Share};
use unseat_app::quiz::card::Shape;
use wasm_bindgen::JsCast;
use yew::Callback;

use super::page::{self, Page};
use super::promise::{answered, when};
use crate::host::parts::{
    Card, Cards, Gift, Given as Answer, How as Way, Postcard, Shape as Side, Sharing,
};

/// The address of a page of our site; from its root, where that is not known.
pub fn page(page: &str) -> String {
    [&page::site(), page].concat()
}

/// Whether there are other apps to offer a link to.
pub fn can_offer(page: &Page) -> bool {
    let cards = page.cards().as_ref().map(Cards::can_offer);
    let offers = cards.or_else(|| page.sharing().as_ref().map(Sharing::can_offer));
    offers.unwrap_or_default()
}

/// Hands a link on, and tells what became of it. Within a tap or key press.
pub fn give(page: &Page, share: &Share, on_given: Callback<Given>) {
    let way = match share.how {
        How::Copy => Way::Copy,
        How::Describe => Way::Describe,
        How::Offer => Way::Offer,
        How::Save => Way::Save,
    };
    let (text, link) = (&*share.text, &*share.link);
    let given = match &share.picture {
        Some(picture) => page
            .cards()
            .map(|cards| cards.give(way, postcard(text, link, picture).into())),
        None => page
            .sharing()
            .map(|sharing| sharing.give(way, Gift { text, link }.into())),
    };
    let Some(given) = given else {
        return;
    };
    answered(given, Answer::from_js_value, move |answer| {
        on_given.emit(match answer {
            Some(Answer::Copied) => Given::Copied,
            Some(Answer::Offered) => Given::Offered,
            Some(Answer::Saved) => Given::Saved,
            _ => Given::Refused,
        });
    });
}

/// Draws the picture that goes with a link, and tells where it is.
pub fn draw(page: &Page, link: &str, picture: &Picture, on_drawn: Callback<Option<String>>) {
    if let Some(cards) = page.cards() {
        let drawn = cards.draw(postcard("", link, picture).into());
        when(drawn, move |at| {
            on_drawn.emit(at.ok().and_then(|at: JsString| at.as_string()));
        });
    }
}

fn postcard<'a>(text: &'a str, link: &'a str, picture: &Picture) -> Postcard<'a> {
    let card: Card = Object::new().unchecked_into();
    for (place, text) in (0..).zip(&picture.texts) {
        card.put(place, text);
    }
    let shape = match picture.shape {
        Shape::Wide => Side::Wide,
        Shape::Tall => Side::Tall,
    };
    Postcard {
        text,
        link,
        shape,
        card,
    }
}
