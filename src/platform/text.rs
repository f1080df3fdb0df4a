//! What an element says, as a whole.

use wasm_bindgen::JsValue;
use yew::virtual_dom::AttributeOrProperty;

/// The property that puts a text in the place of all that is in an element, whoever put
/// it there.
pub const NAME: &str = "textContent";

/// A value of it. Without a browser elements have no properties.
pub fn value(text: &str) -> Option<AttributeOrProperty> {
    super::IS_BROWSER.then(|| AttributeOrProperty::Property(JsValue::from_str(text)))
}
