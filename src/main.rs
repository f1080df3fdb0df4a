//! Where the page begins.

use unseat::host::{Brought, Host};
use unseat::platform::page::{Packed, Root};
use wasm_bindgen::prelude::wasm_bindgen;

// A page allocates little and often; what its allocator weighs is felt more
// than how fast it is.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Draws into `root` what the page says it is for. Whether the packed content that
/// needs can be read.
#[wasm_bindgen]
pub fn mount(root: &Root, host: &Host, catalog: &Packed, part: Option<Brought>) -> bool {
    unseat::mount(root, host, catalog, part)
}

/// Ends the app of a root.
#[wasm_bindgen]
pub fn unmount(root: &Root) {
    unseat::unmount(root);
}

// The page says when to begin, and where.
fn main() {}
