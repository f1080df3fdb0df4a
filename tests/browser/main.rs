//! The platform in a real browser, above all where the browser refuses
//! something: it must turn into a value, and never into a panic.
//!
//! Built for wasm alone; elsewhere there is nothing to run. (The whole file
//! under one `cfg` would be a crate without its documentation.)

#[cfg(target_arch = "wasm32")]
pub mod suite;
