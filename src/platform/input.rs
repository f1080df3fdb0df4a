//! What a form control was set to, and which key was pressed.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::{Event, InputEvent, KeyboardEvent, TargetCast};

/// A `keydown` event as what it is.
pub fn key(event: Event) -> KeyboardEvent {
    event.unchecked_into()
}

/// Whether the checkbox or radio of a `change` event is on.
pub fn is_checked(event: &Event) -> bool {
    event
        .target_dyn_into::<HtmlInputElement>()
        .is_some_and(|input| input.checked())
}

/// What is in the field for a name, without spaces around it; empty where there is none.
pub fn entry(page: &super::page::Page) -> String {
    let field = page
        .root()
        .and_then(|root| root.query_selector(".own__name input").ok()?)
        .and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    field.map_or_else(String::new, |field| field.value().trim().to_owned())
}

/// Minutes after midnight, of the two fields for a time on a page; nothing while one of
/// them has none, as when somebody types.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a time of day is no more than 1,439 minutes, and none is not a number"
)]
pub fn minutes(page: &super::page::Page) -> Option<[u16; 2]> {
    let fields = page.root()?.query_selector_all("input[type=time]").ok()?;
    let mut minutes = [0; 2];
    for (place, minute) in (0..).zip(&mut minutes) {
        let field: HtmlInputElement = fields.get(place)?.dyn_into().ok()?;
        let millis = field.value_as_number();
        if millis.is_nan() {
            return None;
        }
        *minute = (millis / 60_000.0) as u16;
    }
    Some(minutes)
}

/// The value of the input or select of a `change` event.
pub fn value(event: &Event) -> Option<String> {
    if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
        return Some(input.value());
    }
    event
        .target_dyn_into::<HtmlSelectElement>()
        .map(|select| select.value())
}

/// The value of the input while it is being changed, e.g. a slider's.
pub fn typed(event: &InputEvent) -> Option<String> {
    event
        .target_dyn_into::<HtmlInputElement>()
        .map(|input| input.value())
}
