//! The tests, by what they are about.

#![expect(
    clippy::disallowed_methods,
    reason = "a test looks at what the platform did to the browser"
)]

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);

pub mod alarm;
pub mod catalog;
pub mod missing;
pub mod stage;
pub mod storage;
mod stub;
pub mod wake_lock;
