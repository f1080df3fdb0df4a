//! A buzz where the device has one: Android's Chrome and its kin.

use unseat_core::time::Span;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// `web_sys` has this without `catch`, and calling what is not there throws.
    #[wasm_bindgen(js_namespace = navigator, catch)]
    fn vibrate(pattern: Vec<u32>) -> Result<bool, JsValue>;
}

/// Buzzes for the first span, rests for the second, and so on.
pub fn buzz(pattern: &[Span]) {
    let _ = vibrate(pattern.iter().map(|span| span.as_millis()).collect());
}
