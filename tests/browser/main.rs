#![cfg(target_arch = "wasm32")]
//! The platform in a real browser, above all where the browser refuses
//! something: it must turn into a value, and never into a panic.

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);

pub mod alarm;
pub mod catalog;
pub mod missing;
pub mod stage;
pub mod storage;
mod stub;
pub mod wake_lock;
