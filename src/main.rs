//! Where the page begins.

use unseat::Visit;
use unseat::platform::page;
#[cfg(feature = "quiz")]
use unseat::platform::share;
use unseat_core::content::Opening;

// A page allocates little and often; what its allocator weighs is felt more
// than how fast it is.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Draws into the page's element for the app what that element is for. Without
/// one there is nothing to do.
fn main() {
    if let Some(root) = page::root() {
        let visit = Visit::new(Opening::named(&page::view(&root)));
        #[cfg(feature = "quiz")]
        let visit = visit.with_code(&share::fragment());
        unseat::mount(root, visit);
    }
}
